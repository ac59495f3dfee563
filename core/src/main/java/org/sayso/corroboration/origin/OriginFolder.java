package org.sayso.corroboration.origin;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sayso.claim.Identity;
import org.sayso.corroboration.CorpusClaim;
import org.sayso.corroboration.Kinship;
import org.sayso.corroboration.copy.Copies;
import org.sayso.corroboration.copy.CopyLink;
import org.sayso.corroboration.origin.Lineage.Openness;
import org.sayso.corroboration.origin.Origin.Account;
import org.sayso.corroboration.origin.SharedQuotations.Keyed;
import org.sayso.document.DocumentId;

/// Folds accounts into origins and weighs them.
///
/// Accounts fold by key: one body with all who speak for it, one person by full name. What a
/// document tells in its own voice, and the sources that it does not name, fold with those of the
/// documents that carry the same report, with the one named body of it that they are called after
/// ([SameBody]), and with whom another report quotes word for word ([SharedQuotations]). What a
/// person decided goes before the rules. The order of the accounts does not matter.
public final class OriginFolder {
  /// A report that more documents carry is followed no further.
  private static final int MOST_COPIES = 2000;

  private final Copies copies;
  private final Weighing weighing;
  private final LineageReader reader;
  private final List<OriginDecision> decisions;
  private final Map<DocumentId, DocumentId> reports = new HashMap<>();

  /// Folds by the rules alone.
  public OriginFolder(Copies copies, Kinship kinship) {
    this(copies, kinship, List.of());
  }

  /// @param decisions what people decided, oldest first
  public OriginFolder(Copies copies, Kinship kinship, List<OriginDecision> decisions) {
    this.copies = copies;
    this.decisions = List.copyOf(decisions);
    this.weighing = new Weighing(kinship);
    this.reader = new LineageReader(kinship);
  }

  /// What carries the same report.
  public Copies copies() {
    return copies;
  }

  /// The origins of `claims`, the weightiest first.
  public List<Origin> fold(List<CorpusClaim> claims) {
    return fold(claims, document -> List.of());
  }

  /// The same, where a report may name a body in other claims.
  ///
  /// @param beside the claims of a document, those to be folded among them
  public List<Origin> fold(
      List<CorpusClaim> claims, Function<DocumentId, List<CorpusClaim>> beside) {
    List<Account> accounts =
        claims.stream()
            .map(claim -> new Account(claim, reader.of(claim), Optional.empty()))
            .toList();
    Map<String, String> agencies = agencies(accounts);
    Map<String, Set<String>> known = known(accounts);
    SameBody bodies = new SameBody(accounts, this::report, document -> read(beside, document));
    List<Optional<Lineage>> meant = accounts.stream().map(bodies::of).toList();
    Map<String, List<Lineage>> persons = persons(accounts, meant);
    List<Keyed> keyed = new ArrayList<>();
    for (int i = 0; i < accounts.size(); i++) {
      Account account = accounts.get(i);
      Optional<Lineage> body = meant.get(i).or(() -> ofPerson(account, persons));
      String shared = body.map(Lineage::key).orElseGet(() -> shared(account, agencies));
      Set<String> named = known.getOrDefault(shared, Set.of());
      String key = named.size() == 1 ? named.iterator().next() : shared;
      keyed.add(
          new Keyed(
              key, body.map(one -> SameBody.as(account, one)).orElse(account), body.isEmpty()));
    }
    Bundles bundles = new Bundles();
    SharedQuotations.fold(keyed).forEach(one -> bundles.add(one.key(), one.account(), one.tells()));
    bundles.decide(decisions);
    List<Origin> origins = new ArrayList<>();
    bundles.keys().forEach(key -> origins.add(origin(key, bundles)));
    return weighing.weigh(origins, bundles.weights(), firstHand(accounts, beside));
  }

  /// The bodies for which persons are known to speak, by the person's full name: by what one report
  /// says of a name it is known in the others.
  private static Map<String, List<Lineage>> persons(
      List<Account> accounts, List<Optional<Lineage>> meant) {
    Map<String, List<Lineage>> persons = new TreeMap<>();
    for (int i = 0; i < accounts.size(); i++) {
      Account account = accounts.get(i);
      Optional<Lineage> body =
          SpokenFor.person(account).isPresent()
              ? meant.get(i)
              : Optional.of(account.lineage()).filter(OriginFolder::isSpokenFor);
      body.ifPresent(one ->
          persons
              .computeIfAbsent(
                  OwnVoice.fold(account.claim().speaker().name()), none -> new ArrayList<>())
              .add(one));
    }
    return persons;
  }

  private static boolean isSpokenFor(Lineage lineage) {
    return lineage.by().name().equals(LineageRules.SPOKESMAN.name())
        && lineage.key().startsWith("body:");
  }

  private static Optional<Lineage> ofPerson(Account account, Map<String, List<Lineage>> persons) {
    List<Lineage> bodies =
        SpokenFor.person(account)
            .map(name -> persons.getOrDefault(name, List.of()))
            .orElse(List.of());
    return bodies.stream().map(Lineage::key).distinct().count() == 1
        ? Optional.of(bodies.getFirst())
        : Optional.empty();
  }

  /// The keys of sources that tell in the same report, if not in these claims, what they saw
  /// themselves: "A fisherman said he had seen two men. One took her arm, the man said."
  private Set<String> firstHand(
      List<Account> accounts, Function<DocumentId, List<CorpusClaim>> beside) {
    Set<String> sources =
        accounts.stream()
            .map(account -> account.lineage().key())
            .filter(key -> key.startsWith("source:"))
            .collect(Collectors.toSet());
    return accounts.stream()
        .filter(account -> sources.contains(account.lineage().key()))
        .map(account -> account.claim().document())
        .distinct()
        .flatMap(document -> beside.apply(document).stream())
        .filter(claim -> OriginKinds.isFirstHand(claim.basis()))
        .map(claim -> new Account(claim, reader.of(claim), Optional.empty()))
        .filter(account -> sources.contains(account.lineage().key()))
        .map(account -> shared(account, Map.of()))
        .collect(Collectors.toSet());
  }

  private List<Lineage> read(Function<DocumentId, List<CorpusClaim>> beside, DocumentId document) {
    return beside.apply(document).stream()
        .filter(claim -> claim.voice().identity() == Identity.NAMED)
        .map(reader::of)
        .toList();
  }

  /// The known bodies by the key of their name alone: a name that was not resolved in one document
  /// is the body of that name in the others, where only one has it.
  private static Map<String, Set<String>> known(List<Account> accounts) {
    Map<String, Set<String>> known = new TreeMap<>();
    for (Account account : accounts) {
      String key = account.lineage().key();
      String byName = OwnVoice.bodyKey(OwnVoice.named(account.lineage().who()));
      if (key.startsWith("body:") && !key.equals(byName)) {
        known.computeIfAbsent(byName, none -> new TreeSet<>()).add(key);
      }
    }
    return known;
  }

  /// The agency that some carrier of a report credits, by report.
  private Map<String, String> agencies(List<Account> accounts) {
    Map<String, String> agencies = new TreeMap<>();
    for (Account account : accounts) {
      if (isOwnVoice(account) && account.lineage().key().startsWith("body:")) {
        agencies.merge(
            report(account.claim().document()).toString(),
            account.lineage().key(),
            (a, b) -> a.compareTo(b) <= 0 ? a : b);
      }
    }
    return agencies;
  }

  private static boolean isOwnVoice(Account account) {
    return account.claim().voice().isOutlet();
  }

  private String shared(Account account, Map<String, String> agencies) {
    String key = account.lineage().key();
    DocumentId document = account.claim().document();
    String own = document.toString();
    String report = report(document).toString();
    if (key.startsWith("voice:")) {
      return agencies.getOrDefault(report, "voice:" + report);
    }
    return key.startsWith("source:") ? key.replace(own, report) : key;
  }

  /// The document that stands for all that carry the same report: the one with the smallest id.
  public DocumentId report(DocumentId document) {
    DocumentId known = reports.get(document);
    if (known != null) {
      return known;
    }
    Set<DocumentId> met = new TreeSet<>(Set.of(document));
    Deque<DocumentId> open = new ArrayDeque<>(met);
    while (!open.isEmpty() && met.size() < MOST_COPIES) {
      DocumentId next = open.poll();
      for (CopyLink link : copies.of(next)) {
        DocumentId other = link.one().equals(next) ? link.other() : link.one();
        if (met.add(other)) {
          open.add(other);
        }
      }
    }
    DocumentId first = met.iterator().next();
    met.forEach(one -> reports.put(one, first));
    return first;
  }

  private static Origin origin(String key, Bundles bundles) {
    List<Account> sorted = bundles.accounts(key).stream().sorted(OLDEST_FIRST).toList();
    Account telling = bundles.telling(key).stream().min(MOST_TELLING).orElseThrow();
    Lineage told = telling.lineage();
    return new Origin(
        key,
        told.kind(),
        SourceNames.full(telling),
        Weight.UNDETERMINED,
        "",
        sorted,
        Optional.empty());
  }

  /// By day, those without one last; then as they stand.
  private static final Comparator<Account> OLDEST_FIRST =
      Comparator.comparing((Account account) ->
              account.claim().carrier().published().map(Object::toString).orElse("9999"))
          .thenComparing(account -> account.claim().document())
          .thenComparingInt(account -> account.claim().begin())
          .thenComparing(account -> account.claim().id());

  /// The account that tells most of its origin: a kind before none, a credit before a byline, what
  /// can be counted before what cannot.
  private static final Comparator<Account> MOST_TELLING =
      Comparator.comparing((Account account) -> account.lineage().kind() == OriginKind.UNKNOWN)
          .thenComparing(account -> account.lineage().kind() != OriginKind.AGENCY)
          .thenComparingInt(
              account -> account.lineage().openness().map(Openness::ordinal).orElse(-1))
          .thenComparing(OLDEST_FIRST);

  static Optional<Openness> openness(Origin origin) {
    return origin.accounts().stream()
        .map(account -> account.lineage().openness())
        .min(Comparator.comparing(open -> open.map(Openness::ordinal).orElse(-1)))
        .orElseThrow();
  }
}
