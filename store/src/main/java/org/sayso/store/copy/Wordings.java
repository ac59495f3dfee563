package org.sayso.store.copy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sayso.claim.Fidelity;
import org.sayso.corroboration.copy.Collation;
import org.sayso.corroboration.copy.CopyLink;
import org.sayso.corroboration.copy.QuotedPassage;
import org.sayso.document.DocumentId;
import org.sayso.store.DateRange;
import org.sayso.store.DocumentRef;
import org.sayso.store.Store;
import org.sayso.store.StoredClaim;
import org.sayso.store.StoredDocument;
import org.sayso.store.json.Quotations;
import org.sayso.store.json.Sayso1;

/// Puts the quoted words of claims beside the words that other documents print of the same
/// statement. Nothing of it is kept in the store: it changes with every document that comes in.
///
/// What it costs for a claim is bounded, however large the project: at most [#MOST_COPIES]
/// documents that carry the same report are looked at, the earliest, and at most [#MOST] quotations
/// of the same speaker within [#DAYS] days. One for each answer or export: it remembers the texts
/// that it met last. Not for use by several threads.
public final class Wordings {
  private static final int MOST = 200;
  private static final int MOST_COPIES = 50;
  private static final long DAYS = 7;

  /// How many documents are remembered, with their texts.
  private static final int REMEMBERED = 500;

  private static final Comparator<DocumentRef> EARLIEST_DOCUMENT =
      Comparator.comparing((DocumentRef document) -> document.published().orElse("9999-12-31"))
          .thenComparing(DocumentRef::id);
  private static final Comparator<Wording> EARLIEST =
      Comparator.comparing(Wording::document, EARLIEST_DOCUMENT).thenComparing(Wording::words);

  private final Store store;
  private final Map<DocumentId, Optional<Carrier>> carriers = new Memory<>();
  private final Map<DocumentId, List<Carrier>> copies = new Memory<>();

  public Wordings(Store store) {
    this.store = store;
  }

  /// What was met last.
  private static final class Memory<V> extends LinkedHashMap<DocumentId, V> {
    private static final long serialVersionUID = 1;

    Memory() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<DocumentId, V> eldest) {
      return size() > REMEMBERED;
    }
  }

  /// A document with its quoted passages.
  private record Carrier(DocumentRef document, String text, List<QuotedPassage> passages) {}

  /// One carrier's words of the statement.
  ///
  /// @param begin where the words stand in the carrier's text
  /// @param same whether they are the claim's words, or a part of the same words
  /// @param ownChannel whether the carrier is the speaker's own channel
  /// @param because why they are taken for the same statement
  public record Wording(
      DocumentRef document,
      String words,
      int begin,
      boolean same,
      boolean ownChannel,
      String because) {
    public Wording {
      Objects.requireNonNull(document, "document");
      Objects.requireNonNull(words, "words");
      Objects.requireNonNull(because, "because");
    }
  }

  /// What is known of a claim's words in other carriers.
  ///
  /// @param others the speaker's own channel first, then earliest first
  public record Collated(Fidelity fidelity, List<Wording> others) {
    /// Nobody else is known to print them.
    public static final Collated NONE = new Collated(Fidelity.AS_PRINTED, List.of());

    public Collated {
      Objects.requireNonNull(fidelity, "fidelity");
      others = List.copyOf(others);
    }

    /// The claim with this fidelity; one that the reading itself knows otherwise (`TRANSLATED`)
    /// stays.
    public Sayso1.Claim in(Sayso1.Claim claim) {
      return claim.fidelity().equals(Fidelity.AS_PRINTED.name())
          ? claim.withFidelity(fidelity.name())
          : claim;
    }

    /// The other wordings as programs get them.
    public List<Line> lines() {
      return others.stream().map(Line::of).toList();
    }
  }

  /// A wording for programs.
  ///
  /// @param begin where the words stand in the carrier's text, as UTF-16 offset
  /// @param words of the carrier, in quotation marks there
  /// @param wording `SAME` or `OTHER` than the claim's
  /// @param channel `OWN` where the carrier is the speaker's own channel, else `OUTLET`
  public record Line(
      String document,
      @Nullable String publisher,
      @Nullable String published,
      String words,
      int begin,
      String wording,
      String channel,
      String because) {
    static Line of(Wording wording) {
      return new Line(
          wording.document().id().toString(),
          wording.document().publisher().orElse(null),
          wording.document().published().orElse(null),
          wording.words(),
          wording.begin(),
          wording.same() ? "SAME" : "OTHER",
          wording.ownChannel() ? "OWN" : "OUTLET",
          wording.because());
    }
  }

  /// The other wordings of `claim`; none of a claim without quoted words.
  public Collated of(StoredClaim claim) {
    return Quotations.isQuoted(claim.claim())
        ? carrier(claim.document().id())
            .map(carrier -> of(carrier, claim.claim()))
            .orElse(Collated.NONE)
        : Collated.NONE;
  }

  /// The same for all claims of a document that have quoted words, by claim.
  public Map<String, Collated> of(Sayso1.Reading reading) {
    Map<String, Collated> all = new LinkedHashMap<>();
    if (reading.claims().stream().anyMatch(Quotations::isQuoted)) {
      carrier(DocumentId.parse(reading.document().id()))
          .ifPresent(carrier -> {
            for (Sayso1.Claim claim : reading.claims()) {
              if (Quotations.isQuoted(claim)) {
                all.put(claim.id(), of(carrier, claim));
              }
            }
          });
    }
    return all;
  }

  private Collated of(Carrier carrier, Sayso1.Claim claim) {
    Optional<Quoted> quoted = quoted(carrier, claim);
    if (quoted.isEmpty()) {
      return Collated.NONE;
    }
    Map<DocumentId, Wording> found = new LinkedHashMap<>();
    inCopies(quoted.get(), found);
    bySpeaker(quoted.get(), found);
    List<Wording> others =
        found.values().stream()
            .sorted(Comparator.comparing(Wording::ownChannel).reversed().thenComparing(EARLIEST))
            .toList();
    boolean differs = others.stream().anyMatch(wording -> !wording.same());
    Fidelity known = others.isEmpty() ? Fidelity.AS_PRINTED : Fidelity.MATCHES;
    return new Collated(differs ? Fidelity.DIFFERS : known, others);
  }

  /// A claim with the quoted passage that it stands in.
  private record Quoted(Carrier carrier, Sayso1.Claim claim, QuotedPassage passage, String words) {}

  private static Optional<Quoted> quoted(Carrier carrier, Sayso1.Claim claim) {
    return carrier.passages().stream()
        .filter(passage ->
            claim.content().stream().anyMatch(span -> passage.touches(span.begin(), span.end())))
        .findFirst()
        .map(passage -> new Quoted(carrier, claim, passage, words(claim, passage, carrier)));
  }

  /// The claim's own words inside the passage.
  private static String words(Sayso1.Claim claim, QuotedPassage passage, Carrier carrier) {
    Sayso1.Span span =
        claim.content().stream()
            .filter(one -> passage.touches(one.begin(), one.end()))
            .findFirst()
            .orElseThrow();
    return carrier
        .text()
        .substring(Math.max(span.begin(), passage.begin()), Math.min(span.end(), passage.end()));
  }

  /// The document, unless nothing was read from it.
  private Optional<Carrier> carrier(DocumentId id) {
    return known(carriers, id, this::read);
  }

  /// As kept, else as found.
  private static <V> V known(
      Map<DocumentId, V> memory, DocumentId id, Function<DocumentId, V> find) {
    V known = memory.get(id);
    if (known == null) {
      known = find.apply(id);
      memory.put(id, known);
    }
    return known;
  }

  private Optional<Carrier> read(DocumentId id) {
    return ref(id)
        .flatMap(ref ->
            store
                .readings()
                .current(id)
                .map(reading -> reading.document().text())
                .map(text -> new Carrier(ref, text, QuotedPassage.of(text))));
  }

  private Optional<DocumentRef> ref(DocumentId id) {
    return store.documents().find(id).map(Wordings::ref);
  }

  private static DocumentRef ref(StoredDocument document) {
    return new DocumentRef(
        document.id(),
        document.textSha256().hex(),
        document.metadata().title(),
        document.metadata().publisher(),
        document.metadata().published().map(day -> day.value().toString()),
        document.metadata().url());
  }

  /// Those that carry the same report, the earliest.
  private List<Carrier> copies(DocumentId own) {
    return known(copies, own, this::findCopies);
  }

  private List<Carrier> findCopies(DocumentId own) {
    return store.copies().of(own).stream()
        .map((CopyLink link) -> VersionLinks.other(own, link))
        .flatMap(other -> ref(other).stream())
        .sorted(EARLIEST_DOCUMENT)
        .limit(MOST_COPIES)
        .flatMap(ref -> carrier(ref.id()).stream())
        .toList();
  }

  private void inCopies(Quoted quoted, Map<DocumentId, Wording> found) {
    for (Carrier other : copies(quoted.carrier().document().id())) {
      Collation.ofCopies(quoted.carrier().passages(), other.passages()).stream()
          .filter(beside -> beside.one().equals(quoted.passage()))
          .findFirst()
          .ifPresent(beside ->
              found.put(
                  other.document().id(),
                  wording(quoted, other, beside.other(), "carries the same report")));
    }
  }

  private static Wording wording(
      Quoted quoted, Carrier other, QuotedPassage passage, String because) {
    return new Wording(
        other.document(),
        passage.words(),
        passage.begin(),
        Collation.hasWordsOf(quoted.words(), passage.words()),
        isOwn(quoted, other.document()),
        because);
  }

  private static boolean isOwn(Quoted quoted, DocumentRef document) {
    return document
        .publisher()
        .map(quoted.claim().speaker().name()::equalsIgnoreCase)
        .orElse(false);
  }

  /// What a named speaker is quoted with in other documents of the same days; a statement on
  /// another day is another one.
  private void bySpeaker(Quoted quoted, Map<DocumentId, Wording> found) {
    Sayso1.Speaker speaker = quoted.claim().speaker();
    if (!Quotations.isKnown(speaker)) {
      return;
    }
    List<StoredClaim> others = new ArrayList<>();
    for (StoredClaim other :
        store.claims().quotations(speaker, days(quoted.carrier().document()), MOST)) {
      boolean open =
          !other.document().id().equals(quoted.carrier().document().id())
              && !found.containsKey(other.document().id());
      if (open && Collation.mayBeOneStatement(quoted.words(), other.claim().contentText())) {
        others.add(other);
      }
    }
    for (StoredClaim other : others) {
      carrier(other.document().id())
          .flatMap(there -> quoted(there, other.claim()))
          .filter(there -> Collation.isOneStatement(quoted.words(), there.words()))
          .map(there ->
              wording(
                  quoted,
                  there.carrier(),
                  there.passage(),
                  "quotes the same speaker with the same statement"))
          .ifPresent(wording -> found.putIfAbsent(other.document().id(), wording));
    }
  }

  private static DateRange days(DocumentRef document) {
    return document
        .published()
        .map(LocalDate::parse)
        .map(day -> DateRange.between(day.minusDays(DAYS), day.plusDays(DAYS)))
        .orElse(DateRange.ALL);
  }
}
