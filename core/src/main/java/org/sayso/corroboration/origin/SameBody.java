package org.sayso.corroboration.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sayso.claim.Identity;
import org.sayso.corroboration.ActorRef;
import org.sayso.corroboration.origin.Origin.Account;
import org.sayso.document.DocumentId;
import org.sayso.mention.ActorKind;

/// Finds the named body that a report means by "the hospital", "a rights group" or "the army": the
/// one that it lets speak and that is called so. Where there are two, it is neither.
final class SameBody {
  /// So many words tell a body that other reports name from others of its kind.
  private static final int SURE_WORDS = 2;

  private final Function<DocumentId, DocumentId> report;
  private final Function<DocumentId, List<Lineage>> beside;
  private final Map<DocumentId, Set<DocumentId>> carriers = new TreeMap<>();
  private final Map<DocumentId, List<Lineage>> named = new TreeMap<>();
  private final Map<DocumentId, List<Lineage>> bodies = new TreeMap<>();
  private final List<Lineage> all;

  /// @param report the document that stands for all that carry the same report
  /// @param beside whose knowledge other claims of a document go back to
  SameBody(
      List<Account> accounts,
      Function<DocumentId, DocumentId> report,
      Function<DocumentId, List<Lineage>> beside) {
    this.report = report;
    this.beside = beside;
    this.all = accounts.stream().map(Account::lineage).filter(SameBody::isNamedBody).toList();
    for (Account account : accounts) {
      DocumentId document = account.claim().document();
      carriers.computeIfAbsent(report.apply(document), none -> new TreeSet<>()).add(document);
      if (isNamedBody(account.lineage())) {
        named
            .computeIfAbsent(report.apply(document), none -> new ArrayList<>())
            .add(account.lineage());
      }
    }
  }

  /// The body that the account's source is, where it names none.
  Optional<Lineage> of(Account account) {
    ActorRef who = account.lineage().who();
    if (isComposed(who)) {
      Predicate<ActorRef> same =
          body -> body.kind() == who.kind() && body.country().equals(who.country());
      Optional<Lineage> here = only(account, same);
      return here.isPresent() || who.kind() != ActorKind.MILITARY ? here : only(all, same);
    }
    if (SpokenFor.person(account).isPresent()) {
      return spokenFor(account);
    }
    if (isNamedBody(account.lineage())) {
      return only(account, body -> isFuller(body.name(), who.name()));
    }
    Set<String> words = describing(account);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Optional<Lineage> here = only(account, body -> BodyWords.isCalled(body.name(), words));
    // "a rights committee" of a report that names none: the one that other reports of the claim
    // name. To take two for one counts no origin too many.
    if (here.isPresent() || words.size() < SURE_WORDS && !BodyWords.isArmy(words)) {
      return here;
    }
    return BodyWords.isArmy(words)
        ? only(all, body -> body.kind() == ActorKind.MILITARY)
        : only(all, body -> BodyWords.isCalledByAll(body.name(), words));
  }

  /// "The committee's chair, X": the one body called so; "spokesman X": the one body of the report
  /// whose spokesman speaks.
  private Optional<Lineage> spokenFor(Account account) {
    String described = account.claim().voice().asDescribed();
    Set<String> words = SpokenFor.body(described);
    if (!words.isEmpty()) {
      return only(account, body -> BodyWords.isCalledByAll(body.name(), words));
    }
    if (!SpokenFor.isSpokesman(described)) {
      return Optional.empty();
    }
    List<Lineage> spoken =
        bodies(report.apply(account.claim().document())).stream()
            .filter(body -> body.by().name().equals(LineageRules.SPOKESMAN.name()))
            .toList();
    return only(spoken, body -> true);
  }

  /// "Foreign Ministry of Orsland", "Orsland Foreign Ministry" for "Foreign Ministry".
  private static boolean isFuller(String name, String bare) {
    String full = OwnVoice.fold(name);
    String part = OwnVoice.fold(bare);
    return !BodyWords.telling(part).isEmpty()
        && part.contains(" ")
        && (full.startsWith(part + " of ") || full.endsWith(" " + part));
  }

  private Optional<Lineage> only(Account account, Predicate<ActorRef> same) {
    DocumentId carried = report.apply(account.claim().document());
    return only(bodies.computeIfAbsent(carried, this::bodies), same);
  }

  /// The named bodies that a report lets speak.
  private List<Lineage> bodies(DocumentId carried) {
    Stream<Lineage> others =
        carriers.getOrDefault(carried, Set.of()).stream()
            .flatMap(document -> beside.apply(document).stream())
            .filter(SameBody::isNamedBody);
    return Stream.concat(named.getOrDefault(carried, List.of()).stream(), others).toList();
  }

  private static Optional<Lineage> only(List<Lineage> bodies, Predicate<ActorRef> same) {
    List<Lineage> called = bodies.stream().filter(body -> same.test(body.who())).toList();
    long names =
        called.stream().map(body -> body.who().name().toLowerCase(Locale.ROOT)).distinct().count();
    List<Lineage> known =
        called.stream().filter(body -> names > 1 || body.who().id().isPresent()).toList();
    List<Lineage> meant = known.isEmpty() ? called : known;
    return meant.stream().map(Lineage::key).distinct().count() == 1
        ? Optional.of(meant.getFirst())
        : Optional.empty();
  }

  /// The account as one of the body: with its key and its name. "The police" is the body itself,
  /// and can be counted; of its officials nobody knows who they are.
  static Account as(Account account, Lineage body) {
    Lineage told = account.lineage();
    boolean person = SpokenFor.person(account).isPresent();
    boolean itself = person || !BodyWords.areOfficials(told.who().name());
    return new Account(
        account.claim(),
        new Lineage(
            told.kind() == OriginKind.UNKNOWN || person ? body.kind() : told.kind(),
            body.who(),
            body.key(),
            itself ? LineageRules.relayed(account.claim(), body.who()) : told.openness(),
            person ? LineageRules.SPOKESMAN : told.by(),
            person
                ? told.who().name() + " speaks for " + body.who().name()
                : told.because() + "; called so is " + body.who().name()),
        account.decision());
  }

  /// The telling words of a source that is a body without a name, or all its officials; who asks
  /// not to be named does not speak for a body.
  private static Set<String> describing(Account account) {
    boolean described =
        account.lineage().key().startsWith("source:")
            && account.claim().voice().identity() != Identity.ANONYMITY_REQUESTED;
    return described ? BodyWords.telling(account.lineage().who().name()) : Set.of();
  }

  private static boolean isNamedBody(Lineage lineage) {
    ActorRef who = lineage.who();
    return lineage.key().startsWith("body:")
        && !isComposed(who)
        && who.kind() != ActorKind.PERSON
        && who.kind() != ActorKind.MEDIA
        && who.kind() != ActorKind.AGENCY;
  }

  /// "Tavaran police": made of a country and a word for a body, and the name of none.
  static boolean isComposed(ActorRef who) {
    return who.id().filter(id -> id.startsWith("composed:")).isPresent();
  }
}
