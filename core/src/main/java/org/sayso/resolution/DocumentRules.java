package org.sayso.resolution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sayso.evidence.By;
import org.sayso.mention.ActorKind;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.NameForm;
import org.sayso.mention.NameShape;
import org.sayso.mention.PersonWords;

/// Rules that need the rest of the document, in the order they are tried.
final class DocumentRules {
  private static final By BY_FULLER = By.rule("actor/fuller-name", 1, 0.9);
  private static final By BY_SHARED_SURNAME = By.rule("actor/shared-surname", 1, 0.9);
  private static final By BY_SUBJECT = By.rule("actor/surname-of-whom-the-text-is-about", 1, 0.8);
  private static final By BY_TITLE = By.rule("actor/title-and-surname", 1, 0.85);
  private static final By BY_ROLE_BEFORE = By.rule("actor/role-named-before", 1, 0.9);
  private static final By BY_MAIN_COUNTRY = By.rule("actor/role-of-main-country", 1, 0.75);
  private static final By BY_DOCUMENT = By.rule("actor/own-of-document", 1, 0.9);
  private static final Set<String> RULING =
      Set.of("federal", "central", "regime", "junta", "military-led");
  private static final Set<String> NO_NAMES =
      Set.of(
          "agency",
          "assembly",
          "association",
          "board",
          "buddhism",
          "bureau",
          "center",
          "centre",
          "chamber",
          "christianity",
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
          "hinduism",
          "house",
          "idps",
          "ingo",
          "ingos",
          "institute",
          "islam",
          "judaism",
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
  private static final Set<String> NAMED_BODIES =
      Set.of(
          "PARLIAMENT",
          "SUPREME-COURT",
          "HIGH-COURT",
          "CONSTITUTIONAL-COURT",
          "COURT-OF-APPEAL",
          "CENTRAL-BANK");
  private static final Set<String> OTHERS =
      Set.of("a", "an", "these", "those", "some", "his", "her", "its", "their");
  private static final Set<String> LINKS = Set.of("of", "for", "without", "against");
  private static final Set<String> SORTS =
      Set.of(
          "activists",
          "authorities",
          "citizens",
          "courts",
          "defenders",
          "experts",
          "groups",
          "individuals",
          "journalists",
          "leaders",
          "media",
          "members",
          "ngos",
          "officials",
          "organizations",
          "parties",
          "persons",
          "researchers",
          "respondents",
          "scientists",
          "states");
  private static final int TITLE_WORDS = 4;
  private static final int SHORTEST_TITLE = 4;

  private final ActorComposer composer;
  private final NameRules names;
  private final SurnameBearers bearers = new SurnameBearers();

  DocumentRules(ActorComposer composer, NameRules names) {
    this.composer = composer;
    this.names = names;
  }

  Optional<Actor> government(String country) {
    return composer.government(country);
  }

  /// @param resolved the actors of the document that are known so far
  Optional<Resolution<Actor>> resolve(
      ActorMention mention, ActorReading reading, List<Actor> resolved) {
    List<NamePiece> pieces = ActorReading.pieces(mention);
    if (pieces.isEmpty() || mention.form() == NameForm.PRONOUN) {
      return Optional.empty();
    }
    if (mention.kind() == ActorKind.PERSON && mention.form() == NameForm.NAME) {
      return fullerPerson(mention, pieces, reading)
          .or(() -> givenName(pieces, reading))
          .or(() -> titled(mention, pieces, reading))
          .or(() -> plainRole(pieces, reading, resolved))
          .or(() -> own(pieces, reading));
    }
    Optional<Resolution<Actor>> role =
        isOneOfMany(mention) ? Optional.empty() : plainRole(pieces, reading, resolved);
    if (role.isPresent() || mention.form() != NameForm.NAME) {
      return role;
    }
    return fullerOrganisation(mention, pieces, reading, resolved).or(() -> own(pieces, reading));
  }

  private Optional<Resolution<Actor>> fullerPerson(
      ActorMention mention, List<NamePiece> pieces, ActorReading reading) {
    Optional<ActorReading.Named> plain = bearers.withoutMiddleName(pieces, reading);
    if (plain.isPresent()) {
      return Optional.of(names.ofName(plain.get(), reading, BY_FULLER));
    }
    List<ActorReading.Named> fuller =
        bearers.of(pieces, reading).stream()
            .filter(name -> !reading.isOfAnother(pieces, name))
            .toList();
    List<Actor> actors = actors(fuller, reading);
    if (actors.size() > 1) {
      Optional<ActorReading.Named> meant = bearers.meant(fuller, mention, reading);
      if (meant.isPresent()) {
        return Optional.of(names.ofName(meant.get(), reading, BY_SUBJECT));
      }
    }
    return DictionaryActorResolver.answer(
        actors.stream(), reading, actors.size() > 1 ? BY_SHARED_SURNAME : BY_FULLER);
  }

  private List<Actor> actors(List<ActorReading.Named> named, ActorReading reading) {
    return named.stream()
        .flatMap(name -> names.ofName(name, reading, BY_FULLER).value().stream())
        .distinct()
        .toList();
  }

  /// A given name that just one person of the document bears.
  private Optional<Resolution<Actor>> givenName(List<NamePiece> pieces, ActorReading reading) {
    List<ActorReading.Named> named = reading.personsBeginning(pieces);
    return named.size() == 1 && pieces.size() == 1
        ? Optional.of(names.ofName(named.getFirst(), reading, BY_FULLER))
        : Optional.empty();
  }

  /// "President Aldane": persons of the dictionary with this surname whose office is among the
  /// words before, and who held it on the document's day.
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
            .filter(entry -> reading.published().map(entry::isInForce).orElse(true))
            .map(DictionaryEntry::actor);
    return DictionaryActorResolver.answer(fitting, reading, BY_TITLE);
  }

  /// "Some officials", "their government", "the police officers": not the one that the document is
  /// about.
  private static boolean isOneOfMany(ActorMention mention) {
    String words = mention.words().text();
    int space = words.indexOf(' ');
    return mention.form() == NameForm.COMMON_NOUN
        && (words.endsWith(" officers")
            || words.toLowerCase(Locale.ROOT).endsWith("lawmakers")
            || (space > 0 && OTHERS.contains(words.substring(0, space).toLowerCase(Locale.ROOT))));
  }

  /// Whether the mention's words are a role noun that may mean the body of the document's country.
  boolean isPlainRole(ActorMention mention) {
    List<NamePiece> pieces = ActorReading.pieces(mention);
    return composer
        .plainRole(pieces)
        .or(() -> composer.plainRole(withoutModifier(pieces)))
        .filter(RoleNouns.Role::plain)
        .isPresent();
  }

  private Optional<Resolution<Actor>> plainRole(
      List<NamePiece> pieces, ActorReading reading, List<Actor> resolved) {
    return composer
        .plainRole(pieces)
        .or(() -> composer.plainRole(withoutModifier(pieces)))
        .filter(RoleNouns.Role::plain)
        .flatMap(role -> roleOf(role, reading, resolved));
  }

  /// "the federal cabinet", "junta troops": the role noun after a word that says whose it is; "in
  /// May police": the one behind a month.
  private static List<NamePiece> withoutModifier(List<NamePiece> pieces) {
    return pieces.size() > 1
            && (RULING.contains(pieces.getFirst().folded())
                || NameRun.isCalendar(pieces.getFirst()))
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
    List<Actor> named = before.isEmpty() ? namedBodies(role, main, resolved) : before;
    boolean foreign = main.size() == 1 && ofMain.isEmpty() && !before.isEmpty();
    if (!named.isEmpty() && !foreign) {
      return DictionaryActorResolver.answer(named.stream(), reading, BY_ROLE_BEFORE);
    }
    Stream<Actor> bodies = main.stream().flatMap(code -> composer.body(code, role).stream());
    return DictionaryActorResolver.answer(bodies, reading, BY_MAIN_COUNTRY);
  }

  /// Where a document names a parliament or a court of its country by its own name, "the
  /// parliament" is that one: "Parliament of Lowmarsh".
  private static List<Actor> namedBodies(
      RoleNouns.Role role, List<String> main, List<Actor> resolved) {
    if (!NAMED_BODIES.contains(role.key())) {
      return List.of();
    }
    return resolved.stream()
        .filter(actor -> !actor.id().startsWith("composed:"))
        .filter(actor -> actor.kind() == role.kind())
        .filter(actor -> actor.country().map(main::contains).orElse(true))
        .filter(actor ->
            role.nouns().stream()
                .anyMatch(noun -> NamePiece.key(actor.name()).contains(NamePiece.key(noun))))
        .toList();
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
      ActorMention mention, List<NamePiece> pieces, ActorReading reading, List<Actor> resolved) {
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
            .flatMap(name -> ofBody(name, reading, resolved).value().stream());
    return DictionaryActorResolver.answer(actors, reading, BY_FULLER);
  }

  /// "House of Representatives" is the one of the document's country.
  private Resolution<Actor> ofBody(
      ActorReading.Named name, ActorReading reading, List<Actor> resolved) {
    return plainRole(name.pieces(), reading, resolved)
        .orElseGet(() -> names.ofName(name, reading, BY_FULLER));
  }

  /// "House" is not short for "House Intelligence Committee": that is a body within it.
  private static boolean isOtherBody(List<NamePiece> pieces, List<NamePiece> fuller) {
    return pieces.size() == 1
        && NO_NAMES.contains(pieces.getFirst().folded())
        && NO_NAMES.contains(fuller.getLast().folded());
  }

  /// A word for a sort of body or an office is no name, and makes no actor of its own; neither do
  /// letters of an actor whom the document speaks against, nor words for a sort of people.
  private Optional<Resolution<Actor>> own(List<NamePiece> pieces, ActorReading reading) {
    boolean letters = pieces.size() == 1 && pieces.getFirst().allUpper();
    if (pieces.size() == 1 && NO_NAMES.contains(pieces.getFirst().folded())
        || letters && !names.dictionary().named(pieces).isEmpty()
        || composer.plainRole(pieces).isPresent()
        || composer
            .statesAt(pieces, 0, StateNames.Form.DEMONYM)
            .filter(at -> at.end() == pieces.size())
            .isPresent()) {
      return Optional.empty();
    }
    return reading
        .named(pieces)
        .filter(name -> !NameShape.isHeadWord(name.words()) && !isOffice(name))
        .filter(name -> !isSortOfPeople(name.pieces()) && !isPluralOfLetters(name.words()))
        .map(name -> DictionaryActorResolver.one(reading.ownActor(name), BY_DOCUMENT));
  }

  /// "Senate Minority Leader": an office whose holder is not named.
  private static boolean isOffice(ActorReading.Named name) {
    return name.kind() == ActorKind.PERSON
        && PersonWords.isOffice(name.words().substring(name.words().lastIndexOf(' ') + 1));
  }

  /// "NGOs": many of a sort.
  private static boolean isPluralOfLetters(String words) {
    return words.matches("\\p{Lu}{2,}s");
  }

  /// "Human Rights Defenders", but "Union of Journalists".
  private static boolean isSortOfPeople(List<NamePiece> pieces) {
    String last = pieces.getLast().folded();
    return SORTS.contains(last)
        && (pieces.size() < 3 || !last.equals("media"))
        && pieces.stream().noneMatch(piece -> LINKS.contains(piece.folded()));
  }
}
