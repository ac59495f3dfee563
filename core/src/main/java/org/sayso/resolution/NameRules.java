package org.sayso.resolution;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sayso.evidence.By;
import org.sayso.mention.ActorKind;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.NameForm;

/// Rules that know a name from the dictionary or from a state and a role noun, in the order they
/// are tried.
final class NameRules {
  private static final By BY_DICTIONARY = new By("dictionary:actors@1", 0.95);
  private static final By BY_ACRONYM = By.rule("actor/acronym-in-text", 1, 0.97);
  private static final By BY_STATE_PREFIX = By.rule("actor/state-and-dictionary-name", 1, 0.95);
  private static final By BY_COMPOSER = By.rule("actor/state-and-role-noun", 1, 0.95);
  private static final By BY_STATE = By.rule("actor/state-name", 1, 0.9);
  private static final By BY_CAPITAL = By.rule("actor/capital-as-government", 1, 0.85);
  private static final By BY_PEOPLE = By.rule("actor/demonym-as-people", 1, 0.9);

  private final ActorDictionary dictionary;
  private final ActorComposer composer;
  private final Metonyms metonyms;

  NameRules(ActorDictionary dictionary, ActorComposer composer, Metonyms metonyms) {
    this.dictionary = dictionary;
    this.composer = composer;
    this.metonyms = metonyms;
  }

  ActorDictionary dictionary() {
    return dictionary;
  }

  Optional<Resolution<Actor>> resolve(ActorMention mention, ActorReading reading) {
    List<NamePiece> pieces = ActorReading.pieces(mention);
    if (pieces.isEmpty()) {
      return Optional.empty();
    }
    Optional<List<NamePiece>> expansion = reading.expansion(pieces);
    if (expansion.isPresent()) {
      return expanded(expansion.get(), reading);
    }
    return withArticle(mention, reading)
        .or(() -> listed(pieces, reading, BY_DICTIONARY))
        .or(() -> composed(pieces, reading))
        .or(() -> listedWithState(pieces, reading))
        .or(() -> stateWords(mention, pieces, reading))
        .or(() -> withoutHome(mention, pieces, reading))
        .or(() -> atHome(mention, pieces, reading));
  }

  /// "the Hindu community": a description that is listed as a name.
  Optional<Resolution<Actor>> described(ActorMention mention, ActorReading reading) {
    List<NamePiece> pieces = ActorReading.pieces(mention);
    return mention.form() == NameForm.COMMON_NOUN
            && pieces.size() > 1
            && pieces.stream().anyMatch(NamePiece::initialUpper)
        ? listed(pieces, reading, BY_DICTIONARY)
            .or(() -> listed(withoutLevel(pieces), reading, BY_DICTIONARY))
        : Optional.empty();
  }

  /// "the Lowmarsh provincial government": what is listed without the word for its level.
  private static List<NamePiece> withoutLevel(List<NamePiece> pieces) {
    return pieces.stream().filter(piece -> !piece.folded().equals("provincial")).toList();
  }

  /// "The Guardian": a name that the dictionary has with its article.
  private Optional<Resolution<Actor>> withArticle(ActorMention mention, ActorReading reading) {
    List<NamePiece> printed = NamePiece.of(mention.words().text());
    return printed.size() > 1 && printed.getFirst().folded().equals("the")
        ? listed(printed, reading, BY_DICTIONARY)
        : Optional.empty();
  }

  /// "Anna Aldane of Tavara": a person's name with the state after it.
  private Optional<Resolution<Actor>> withoutHome(
      ActorMention mention, List<NamePiece> pieces, ActorReading reading) {
    int of = pieces.stream().map(NamePiece::folded).toList().indexOf("of");
    return mention.kind() == ActorKind.PERSON && of > 1 && of + 1 < pieces.size()
        ? listed(pieces.subList(0, of), reading, BY_DICTIONARY)
        : Optional.empty();
  }

  /// "the Tide Front of Tavara": a group's name with its own state after it.
  private Optional<Resolution<Actor>> atHome(
      ActorMention mention, List<NamePiece> pieces, ActorReading reading) {
    int of = pieces.stream().map(NamePiece::folded).toList().lastIndexOf("of");
    if (mention.kind() == ActorKind.PERSON || of < 1 || of + 1 >= pieces.size()) {
      return Optional.empty();
    }
    List<String> states =
        whole(pieces.subList(of + 1, pieces.size()), StateNames.Form.NAME).orElse(List.of());
    Stream<Actor> named =
        ofItsTime(dictionary.named(pieces.subList(0, of)), pieces.subList(0, of), reading).stream()
            .map(DictionaryEntry::actor)
            .filter(actor -> actor.country().filter(states::contains).isPresent());
    return DictionaryActorResolver.answer(named, reading, BY_STATE_PREFIX);
  }

  /// The answer for a fuller name of this document.
  Resolution<Actor> ofName(ActorReading.Named name, ActorReading reading, By by) {
    return listed(name.pieces(), reading, by)
        .or(() -> listedWithState(name.pieces(), reading))
        .orElseGet(() -> DictionaryActorResolver.one(reading.ownActor(name), by));
  }

  private Optional<Resolution<Actor>> expanded(List<NamePiece> full, ActorReading reading) {
    return reading.named(full).map(name -> ofName(name, reading, BY_ACRONYM));
  }

  private Optional<Resolution<Actor>> listed(List<NamePiece> pieces, ActorReading reading, By by) {
    String key = NamePiece.key(pieces);
    List<DictionaryEntry> entries =
        ofItsTime(dictionary.named(pieces), pieces, reading).stream()
            .filter(
                entry -> entry.not().stream().noneMatch(other -> NamePiece.key(other).equals(key)))
            .toList();
    List<DictionaryEntry> fitting =
        entries.stream().filter(entry -> fits(entry, pieces, entries.size(), reading)).toList();
    List<DictionaryEntry> kept =
        ofNamedCountry(
            fitting.isEmpty() && entries.size() > 1 ? entries : fitting, pieces, reading);
    Stream<Actor> others =
        entries.stream().filter(entry -> !kept.contains(entry)).map(DictionaryEntry::actor);
    return DictionaryActorResolver.answer(
        kept.stream().map(DictionaryEntry::actor), others, reading, by);
  }

  /// Those that may be meant on the document's day: a group that was not there yet never; one that
  /// is no more by its own name alone, as texts tell of the past. Persons stay who they are in and
  /// out of office; of several with one name, those in office come first.
  private static List<DictionaryEntry> ofItsTime(
      List<DictionaryEntry> entries, List<NamePiece> pieces, ActorReading reading) {
    if (reading.published().isEmpty()) {
      return entries;
    }
    LocalDate day = reading.published().get();
    String key = NamePiece.key(pieces);
    List<DictionaryEntry> possible =
        entries.stream()
            .filter(entry ->
                entry.actor().kind() == ActorKind.PERSON
                    || (!entry.isAfter(day)
                        && (!entry.isBefore(day)
                            || NamePiece.key(entry.actor().name()).equals(key))))
            .toList();
    List<DictionaryEntry> now = possible.stream().filter(entry -> entry.isInForce(day)).toList();
    return now.isEmpty() ? possible : now;
  }

  /// Of several that share letters ("RSF"), those whose country the document names, where it names
  /// any; of several that share another name, the one that bears it first of all, in a document
  /// about its country.
  private static List<DictionaryEntry> ofNamedCountry(
      List<DictionaryEntry> entries, List<NamePiece> pieces, ActorReading reading) {
    if (entries.size() < 2) {
      return entries;
    }
    if (pieces.size() > 1 || !pieces.getFirst().allUpper()) {
      List<DictionaryEntry> first =
          entries.stream().filter(entry -> isOwnName(entry, pieces, reading)).toList();
      return first.size() == 1 ? first : ofMainCountry(entries, pieces, reading);
    }
    List<DictionaryEntry> named =
        entries.stream()
            .filter(entry -> entry.actor().country().filter(reading.countries()::names).isPresent())
            .toList();
    return named.isEmpty() ? entries : named;
  }

  /// Of several that share a name that none has for its own, the one of the country that the
  /// document is about.
  private static List<DictionaryEntry> ofMainCountry(
      List<DictionaryEntry> entries, List<NamePiece> pieces, ActorReading reading) {
    String key = NamePiece.key(pieces);
    List<String> main = reading.countries().main();
    List<DictionaryEntry> ofMain =
        entries.stream()
            .filter(entry -> main.equals(entry.actor().country().stream().toList()))
            .toList();
    boolean own =
        entries.stream().anyMatch(entry -> NamePiece.key(entry.actor().name()).equals(key));
    return ofMain.size() == 1 && !own ? ofMain : entries;
  }

  private static boolean isOwnName(
      DictionaryEntry entry, List<NamePiece> pieces, ActorReading reading) {
    return NamePiece.key(entry.actor().name()).equals(NamePiece.key(pieces))
        && entry
            .actor()
            .country()
            .filter(country -> reading.countries().main().equals(List.of(country)))
            .isPresent();
  }

  /// Whether the document's countries speak for the entry. An acronym, a party, a person and a body
  /// of a state need their country named, the letters of such a body named often; outlets,
  /// single-word names of their own, and entries without country do not.
  private static boolean fits(
      DictionaryEntry entry, List<NamePiece> pieces, int sharing, ActorReading reading) {
    Optional<String> country = entry.actor().country();
    DocumentCountries countries = reading.countries();
    if (country.isEmpty() || countries.isEmpty() || isOutlet(entry)) {
      return true;
    }
    String key = NamePiece.key(pieces);
    if (countries.names(country.get())) {
      boolean letters = entry.actor().kind().isOfficial() && pieces.getFirst().allUpper();
      return !letters || pieces.size() > 1 || countries.dwellsOn(country.get());
    }
    boolean ownName = NamePiece.key(entry.actor().name()).equals(key);
    if (ownName && pieces.size() == 1) {
      return true;
    }
    boolean acronym =
        entry.acronyms().stream().anyMatch(letters -> NamePiece.key(letters).equals(key));
    return !acronym && !isGeneric(entry.actor().kind()) && (sharing == 1 || ownName);
  }

  private static boolean isOutlet(DictionaryEntry entry) {
    return entry.actor().kind() == ActorKind.MEDIA || entry.actor().kind() == ActorKind.AGENCY;
  }

  /// Kinds whose names other countries use as well.
  private static boolean isGeneric(ActorKind kind) {
    return kind.isOfficial() || kind == ActorKind.PARTY || kind == ActorKind.PERSON;
  }

  private Optional<Resolution<Actor>> composed(List<NamePiece> pieces, ActorReading reading) {
    return composer
        .qualified(pieces, 0)
        .filter(name -> name.end() == pieces.size())
        .flatMap(name -> ofComposed(name, pieces, reading));
  }

  private Optional<Resolution<Actor>> ofComposed(
      ComposedName name, List<NamePiece> pieces, ActorReading reading) {
    if (name.personFrom().isPresent()) {
      return listed(
          pieces.subList(name.personFrom().getAsInt(), pieces.size()), reading, BY_DICTIONARY);
    }
    Stream<Actor> named =
        name.actors().stream()
            .filter(actor -> actor.country().map(reading.countries()::names).orElse(true));
    return DictionaryActorResolver.answer(named, reading, BY_COMPOSER)
        .or(() -> DictionaryActorResolver.answer(name.actors().stream(), reading, BY_COMPOSER));
  }

  /// "Pakistan's National Accountability Bureau": the words for a state, then a name of that state.
  private Optional<Resolution<Actor>> listedWithState(
      List<NamePiece> pieces, ActorReading reading) {
    return Stream.of(StateNames.Form.NAME, StateNames.Form.DEMONYM)
        .flatMap(form -> composer.statesAt(pieces, 0, form).stream())
        .map(at -> listedOf(at, pieces, reading))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Resolution<Actor>> listedOf(
      ActorComposer.ComposedStates at, List<NamePiece> pieces, ActorReading reading) {
    List<NamePiece> rest = ActorReading.bare(pieces.subList(at.end(), pieces.size()));
    Stream<Actor> named =
        rest.isEmpty()
            ? Stream.empty()
            : ofItsTime(
                    dictionary.named(rest.getFirst().isWord() ? rest : List.of()), rest, reading)
                .stream()
                .map(DictionaryEntry::actor)
                .filter(actor -> actor.country().filter(at.codes()::contains).isPresent());
    return DictionaryActorResolver.answer(named, reading, BY_STATE_PREFIX);
  }

  private Optional<Resolution<Actor>> stateWords(
      ActorMention mention, List<NamePiece> pieces, ActorReading reading) {
    Optional<Resolution<Actor>> capital =
        whole(pieces, StateNames.Form.CAPITAL)
            .filter(codes ->
                mention.kind() == ActorKind.GOVERNMENT_BODY || isGovernment(mention, reading))
            .flatMap(codes ->
                DictionaryActorResolver.answer(
                    codes.stream().flatMap(code -> composer.government(code).stream()),
                    reading,
                    BY_CAPITAL));
    return capital
        .or(() ->
            whole(pieces, StateNames.Form.NAME)
                .flatMap(codes ->
                    DictionaryActorResolver.answer(
                        codes.stream().flatMap(code -> composer.state(code).stream()),
                        reading,
                        BY_STATE)))
        .or(() -> people(mention, pieces, reading));
  }

  private Optional<Resolution<Actor>> people(
      ActorMention mention, List<NamePiece> pieces, ActorReading reading) {
    if (mention.kind() == ActorKind.OTHER && isBeforeNoun(mention, reading)) {
      return Optional.empty();
    }
    return whole(pieces, StateNames.Form.DEMONYM)
        .filter(codes ->
            Set.of(ActorKind.POPULATION_GROUP, ActorKind.OTHER, ActorKind.STATE)
                .contains(mention.kind()))
        .flatMap(codes ->
            DictionaryActorResolver.answer(
                codes.stream().flatMap(code -> composer.people(code).stream()),
                reading,
                BY_PEOPLE));
  }

  /// "Tavaran" in "Tavaran language".
  private static boolean isBeforeNoun(ActorMention mention, ActorReading reading) {
    String text = reading.article().text();
    int end = mention.span().end();
    return end + 1 < text.length()
        && text.charAt(end) == ' '
        && Character.isLowerCase(text.charAt(end + 1))
        && !mention.words().text().endsWith("s");
  }

  private Optional<List<String>> whole(List<NamePiece> pieces, StateNames.Form form) {
    return composer
        .statesAt(pieces, 0, form)
        .filter(at -> at.end() == pieces.size())
        .map(ActorComposer.ComposedStates::codes);
  }

  private boolean isGovernment(ActorMention mention, ActorReading reading) {
    WordsAround around = WordsAround.of(reading.article().text(), mention.span());
    return metonyms.isGovernment(around.words(), around.from(), around.end());
  }
}
