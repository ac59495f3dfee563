package org.sayso.store.copy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.sayso.claim.Fidelity;
import org.sayso.claim.Form;
import org.sayso.claim.Identity;
import org.sayso.corroboration.copy.Collation;
import org.sayso.corroboration.copy.CopyLink;
import org.sayso.corroboration.copy.QuotedPassage;
import org.sayso.document.DocumentId;
import org.sayso.store.ClaimFilter;
import org.sayso.store.DocumentRef;
import org.sayso.store.Store;
import org.sayso.store.StoredClaim;
import org.sayso.store.json.Sayso1;

/// Puts the quoted words of a claim beside the words that other documents print of the same
/// statement. Nothing of it is kept: it changes with every document that comes in.
public final class Wordings {
  private static final int MOST = 200;
  private static final long DAYS = 7;
  private static final Comparator<Wording> EARLIEST =
      Comparator.comparing((Wording wording) -> wording.document().published().orElse("9999-12-31"))
          .thenComparing(wording -> wording.document().id())
          .thenComparing(Wording::words);

  private final Store store;

  public Wordings(Store store) {
    this.store = store;
  }

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
    public Collated {
      Objects.requireNonNull(fidelity, "fidelity");
      others = List.copyOf(others);
    }
  }

  /// The other wordings of `claim`; none of a claim without quoted words.
  public Collated of(StoredClaim claim) {
    Optional<Quoted> quoted = quoted(claim);
    if (quoted.isEmpty()) {
      return new Collated(Fidelity.AS_PRINTED, List.of());
    }
    Map<DocumentId, Wording> found = new LinkedHashMap<>();
    copies(quoted.get(), found);
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
  private record Quoted(
      StoredClaim stored, QuotedPassage passage, List<QuotedPassage> all, String words) {}

  private Optional<Quoted> quoted(StoredClaim stored) {
    Sayso1.Claim claim = stored.claim();
    boolean open =
        !claim.form().equals(Form.DIRECT.name()) && !claim.form().equals(Form.MIXED.name());
    if (open || claim.content().isEmpty()) {
      return Optional.empty();
    }
    Optional<String> text = text(stored.document().id());
    List<QuotedPassage> all = text.map(QuotedPassage::of).orElse(List.of());
    return all.stream()
        .filter(passage ->
            claim.content().stream().anyMatch(span -> passage.touches(span.begin(), span.end())))
        .findFirst()
        .map(passage -> new Quoted(stored, passage, all, words(claim, passage, text.orElse(""))));
  }

  /// The claim's own words inside the passage.
  private static String words(Sayso1.Claim claim, QuotedPassage passage, String text) {
    Sayso1.Span span =
        claim.content().stream()
            .filter(one -> passage.touches(one.begin(), one.end()))
            .findFirst()
            .orElseThrow();
    return text.substring(
        Math.max(span.begin(), passage.begin()), Math.min(span.end(), passage.end()));
  }

  private Optional<String> text(DocumentId id) {
    return store.readings().current(id).map(reading -> reading.document().text());
  }

  private void copies(Quoted quoted, Map<DocumentId, Wording> found) {
    DocumentId own = quoted.stored().document().id();
    for (CopyLink link : store.copies().of(own)) {
      DocumentId other = VersionLinks.other(own, link);
      List<QuotedPassage> there = text(other).map(QuotedPassage::of).orElse(List.of());
      Collation.ofCopies(quoted.all(), there).stream()
          .filter(beside -> beside.one().equals(quoted.passage()))
          .findFirst()
          .flatMap(beside -> wording(quoted, other, beside.other(), "carries the same report"))
          .ifPresent(wording -> found.put(other, wording));
    }
  }

  private Optional<Wording> wording(
      Quoted quoted, DocumentId other, QuotedPassage passage, String because) {
    return store
        .documents()
        .find(other)
        .map(document ->
            new DocumentRef(
                other,
                document.textSha256().hex(),
                document.metadata().title(),
                document.metadata().publisher(),
                document.metadata().published().map(day -> day.value().toString()),
                document.metadata().url()))
        .map(ref ->
            new Wording(
                ref,
                passage.words(),
                passage.begin(),
                isSame(quoted, passage.words()),
                isOwn(quoted, ref),
                because));
  }

  private static boolean isSame(Quoted quoted, String words) {
    return Collation.hasWordsOf(quoted.words(), words);
  }

  private static boolean isOwn(Quoted quoted, DocumentRef document) {
    return document
        .publisher()
        .map(quoted.stored().claim().speaker().name()::equalsIgnoreCase)
        .orElse(false);
  }

  /// What a named speaker is quoted with in other documents of the same days.
  private void bySpeaker(Quoted quoted, Map<DocumentId, Wording> found) {
    Sayso1.Speaker speaker = quoted.stored().claim().speaker();
    boolean known =
        speaker.identity().equals(Identity.NAMED.name())
            || speaker.identity().equals(Identity.PSEUDONYM.name());
    if (!known) {
      return;
    }
    String actor = speaker.actor();
    ClaimFilter filter =
        actor == null || actor.startsWith("doc:")
            ? ClaimFilter.STATEMENTS.withSpeaker(speaker.name())
            : ClaimFilter.STATEMENTS.withActor(actor);
    List<StoredClaim> others = new ArrayList<>();
    try (Stream<StoredClaim> claims = store.claims().stream(filter)) {
      claims
          .filter(other -> isNear(quoted.stored().document(), other.document()))
          .filter(other -> !found.containsKey(other.document().id()))
          .limit(MOST)
          .forEach(others::add);
    }
    for (StoredClaim other : others) {
      quoted(other)
          .filter(there -> Collation.isOneStatement(quoted.words(), there.words()))
          .flatMap(there ->
              wording(
                  quoted,
                  other.document().id(),
                  there.passage(),
                  "quotes the same speaker with the same statement"))
          .ifPresent(wording -> found.putIfAbsent(other.document().id(), wording));
    }
  }

  /// Another document of about the same days; a statement on another day is another one.
  private static boolean isNear(DocumentRef one, DocumentRef other) {
    if (one.id().equals(other.id())) {
      return false;
    }
    return one.published().isEmpty()
        || other.published().isEmpty()
        || Math.abs(
                ChronoUnit.DAYS.between(
                    LocalDate.parse(one.published().get()),
                    LocalDate.parse(other.published().get())))
            <= DAYS;
  }
}
