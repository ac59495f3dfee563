package org.sayso.resolution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sayso.evidence.By;
import org.sayso.mention.ActorKind;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.NameForm;

/// Rules that need the rest of the document, in the order they are tried.
final class DocumentRules {
  private static final By BY_FULLER = By.rule("actor/fuller-name", 1, 0.9);
  private static final By BY_SHARED_SURNAME = By.rule("actor/shared-surname", 1, 0.9);
  private static final By BY_TITLE = By.rule("actor/title-and-surname", 1, 0.85);
  private static final By BY_ROLE_BEFORE = By.rule("actor/role-named-before", 1, 0.9);
  private static final By BY_MAIN_COUNTRY = By.rule("actor/role-of-main-country", 1, 0.75);
  private static final By BY_DOCUMENT = By.rule("actor/own-of-document", 1, 0.9);
  private static final Set<String> RULING = Set.of("federal", "central", "regime", "junta");
  private static final Set<String> NO_NAMES =
      Set.of(
          "agency",
          "assembly",
          "association",
          "board",
          "bureau",
          "center",
          "centre",
          "chamber",
          "coalition",
          "command",
          "commission",
          "committee",
          "company",
          "council",
          "court",
          "department",
          "division",
          "hall",
          "house",
          "idps",
          "institute",
          "justice",
          "ministry",
          "mission",
          "mp",
          "mps",
          "ngo",
          "ngos",
          "office",
          "organization",
          "party",
          "security",
          "society",
          "union");
  private static final int TITLE_WORDS = 4;
  private static final int SHORTEST_TITLE = 4;

  private final ActorComposer composer;
  private final NameRules names;

  DocumentRules(ActorComposer composer, NameRules names) {
    this.composer = composer;
    this.names = names;
  }

  /// @param resolved the actors of the document that are known so far
  Optional<Resolution<Actor>> resolve(
      ActorMention mention, ActorReading reading, List<Actor> resolved) {
    List<NamePiece> pieces = ActorReading.pieces(mention);
    if (pieces.isEmpty() || mention.form() == NameForm.PRONOUN) {
      return Optional.empty();
    }
    if (mention.kind() == ActorKind.PERSON && mention.form() == NameForm.NAME) {
      return fullerPerson(pieces, reading)
          .or(() -> givenName(pieces, reading))
          .or(() -> titled(mention, pieces, reading))
          .or(() -> plainRole(pieces, reading, resolved))
          .or(() -> own(pieces, reading));
    }
    Optional<Resolution<Actor>> role = plainRole(pieces, reading, resolved);
    if (role.isPresent() || mention.form() != NameForm.NAME) {
      return role;
    }
    return fullerOrganisation(mention, pieces, reading).or(() -> own(pieces, reading));
  }

  private Optional<Resolution<Actor>> fullerPerson(List<NamePiece> pieces, ActorReading reading) {
    List<ActorReading.Named> fuller = longest(reading.fullerPersons(pieces));
    List<Actor> actors =
        fuller.stream()
            .flatMap(name -> names.ofName(name, reading, BY_FULLER).value().stream())
            .distinct()
            .toList();
    return DictionaryActorResolver.answer(
        actors.stream(), reading, actors.size() > 1 ? BY_SHARED_SURNAME : BY_FULLER);
  }

  /// A given name that just one person of the document bears.
  private Optional<Resolution<Actor>> givenName(List<NamePiece> pieces, ActorReading reading) {
    List<ActorReading.Named> named = reading.personsBeginning(pieces);
    return named.size() == 1 && pieces.size() == 1
        ? Optional.of(names.ofName(named.getFirst(), reading, BY_FULLER))
        : Optional.empty();
  }

  /// Without names that are themselves short for a longer one of the list.
  private static List<ActorReading.Named> longest(List<ActorReading.Named> all) {
    Predicate<ActorReading.Named> isShort =
        name ->
            all.stream()
                .anyMatch(other ->
                    NamePiece.key(other.pieces()).endsWith(" " + NamePiece.key(name.pieces())));
    return all.stream().filter(isShort.negate()).toList();
  }

  /// "President Aldane": persons of the dictionary with this surname whose office is among the
  /// words before.
  private Optional<Resolution<Actor>> titled(
      ActorMention mention, List<NamePiece> pieces, ActorReading reading) {
    if (pieces.size() > 1) {
      return Optional.empty();
    }
    List<String> titles =
        reading.before(mention, TITLE_WORDS).stream()
            .map(NamePiece::folded)
            .filter(word -> word.length() >= SHORTEST_TITLE)
            .toList();
    Stream<Actor> fitting =
        names.dictionary().surnamed(pieces.getFirst().folded()).stream()
            .filter(entry ->
                entry
                    .role()
                    .map(role ->
                        NamePiece.of(role).stream()
                            .anyMatch(word -> titles.contains(word.folded())))
                    .orElse(false))
            .filter(entry -> entry.actor().country().map(reading.countries()::names).orElse(true))
            .map(DictionaryEntry::actor);
    return DictionaryActorResolver.answer(fitting, reading, BY_TITLE);
  }

  private Optional<Resolution<Actor>> plainRole(
      List<NamePiece> pieces, ActorReading reading, List<Actor> resolved) {
    return composer
        .plainRole(pieces)
        .or(() -> composer.plainRole(withoutModifier(pieces)))
        .filter(RoleNouns.Role::plain)
        .flatMap(role -> roleOf(role, reading, resolved));
  }

  /// "the federal cabinet", "junta troops": the role noun after a word that says whose it is.
  private static List<NamePiece> withoutModifier(List<NamePiece> pieces) {
    return pieces.size() > 1 && RULING.contains(pieces.getFirst().folded())
        ? pieces.subList(1, pieces.size())
        : List.of();
  }

  private Optional<Resolution<Actor>> roleOf(
      RoleNouns.Role role, ActorReading reading, List<Actor> resolved) {
    List<Actor> before = resolved.stream().filter(actor -> isRole(actor, role)).toList();
    List<String> main = reading.countries().main();
    List<Actor> ofMain =
        before.stream()
            .filter(actor -> actor.country().filter(main::contains).isPresent())
            .toList();
    if (before.size() > 1 && ofMain.size() == 1 && main.size() == 1) {
      return DictionaryActorResolver.answer(ofMain.stream(), reading, BY_MAIN_COUNTRY);
    }
    if (!before.isEmpty()) {
      return DictionaryActorResolver.answer(before.stream(), reading, BY_ROLE_BEFORE);
    }
    Stream<Actor> bodies = main.stream().flatMap(code -> composer.body(code, role).stream());
    return DictionaryActorResolver.answer(bodies, reading, BY_MAIN_COUNTRY);
  }

  /// "the embassy" may be any embassy of the document, "the army" only an army.
  private static boolean isRole(Actor actor, RoleNouns.Role role) {
    String[] parts = actor.id().split(":", 3);
    return parts[0].equals("composed")
        && (parts[2].equals(role.key()) || parts[2].startsWith(role.key() + "-IN:"));
  }

  /// Factions of parties and armed groups often bear the whole's name with a word more, and stay
  /// apart.
  private Optional<Resolution<Actor>> fullerOrganisation(
      ActorMention mention, List<NamePiece> pieces, ActorReading reading) {
    if (mention.kind() == ActorKind.POPULATION_GROUP
        || mention.kind() == ActorKind.STATE
        || mention.kind() == ActorKind.OTHER
        || mention.kind() == ActorKind.PARTY
        || mention.kind().isArmedNonState()
        || !names.dictionary().named(pieces).isEmpty()) {
      return Optional.empty();
    }
    List<ActorReading.Named> fuller = reading.fullerOrganisations(pieces, mention.kind());
    Stream<Actor> actors =
        fuller.stream()
            .filter(name -> !isOtherBody(pieces, name.pieces()))
            .flatMap(name -> names.ofName(name, reading, BY_FULLER).value().stream());
    return DictionaryActorResolver.answer(actors, reading, BY_FULLER);
  }

  /// "House" is not short for "House Intelligence Committee": that is a body within it.
  private static boolean isOtherBody(List<NamePiece> pieces, List<NamePiece> fuller) {
    return pieces.size() == 1
        && NO_NAMES.contains(pieces.getFirst().folded())
        && NO_NAMES.contains(fuller.getLast().folded());
  }

  /// A word for a sort of body or an office is no name, and makes no actor of its own.
  private Optional<Resolution<Actor>> own(List<NamePiece> pieces, ActorReading reading) {
    if (pieces.size() == 1 && NO_NAMES.contains(pieces.getFirst().folded())
        || composer.plainRole(pieces).isPresent()) {
      return Optional.empty();
    }
    return reading
        .named(pieces)
        .map(name -> DictionaryActorResolver.one(reading.ownActor(name), BY_DOCUMENT));
  }
}
