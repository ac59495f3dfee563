package org.sayso.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sayso.mention.ActorKind;
import org.sayso.mention.NameLexicon;

/// Spots the names of the dictionary and the names composed of states and role nouns: "US Embassy
/// in Islamabad" is one embassy and no place; "Washington" is a government only where its words say
/// so.
///
/// The name of a state is an actor unless the word before it makes it a place ("in Pakistan").
public final class ActorNameLexicon implements NameLexicon {
  private static final int LONGEST = 16;
  private static final Set<String> DIRECTIONS =
      Set.of(
          "new",
          "north",
          "south",
          "east",
          "west",
          "northern",
          "southern",
          "eastern",
          "western",
          "central",
          "san");

  private final ActorDictionary dictionary;
  private final ActorComposer composer;
  private final Metonyms metonyms;

  /// A lexicon over `dictionary` and the states that it knows.
  public ActorNameLexicon(ActorDictionary dictionary) {
    this.dictionary = dictionary;
    this.composer = new ActorComposer(dictionary.stateNames(), RoleNouns.builtIn());
    this.metonyms = Metonyms.builtIn();
  }

  @Override
  public Optional<NameMatch> longestMatch(List<String> tokens, int from) {
    if (!Character.isLetterOrDigit(tokens.get(from).codePointAt(0))) {
      return Optional.empty();
    }
    TokenPieces run = TokenPieces.of(tokens, from, LONGEST);
    List<NameMatch> matches = new ArrayList<>(4);
    addListed(run, matches);
    addBracketed(tokens, from, matches);
    if (!afterDirection(tokens, from)) {
      addComposed(run, matches);
      addStates(tokens, from, run, matches);
    }
    return matches.stream()
        .max(
            Comparator.comparingInt(NameMatch::tokenCount)
                .thenComparingInt(m -> -matches.indexOf(m)));
  }

  private void addListed(TokenPieces run, List<NameMatch> matches) {
    for (PhraseTrie.Hit<DictionaryEntry> hit : dictionary.names().at(run.pieces(), 0)) {
      add(run, hit.end(), hit.value().actor().kind(), OWN_NAMES, matches);
    }
  }

  /// "Tide Front (Unity)": a name of which one part stands in brackets.
  private void addBracketed(List<String> tokens, int from, List<NameMatch> matches) {
    List<String> reach = tokens.subList(from, Math.min(tokens.size(), from + LONGEST));
    int open = reach.indexOf("(");
    int close = reach.indexOf(")");
    if (open < 1 || close < open) {
      return;
    }
    TokenPieces run = TokenPieces.of(reach, 0, close, Set.of(open));
    for (PhraseTrie.Hit<DictionaryEntry> hit : dictionary.names().at(run.pieces(), 0)) {
      if (hit.end() == run.pieces().size()) {
        matches.add(new NameMatch(close + 1, Optional.of(hit.value().actor().kind()), OWN_NAMES));
      }
    }
  }

  private void addComposed(TokenPieces run, List<NameMatch> matches) {
    composer
        .qualified(run.pieces(), 0)
        .filter(name -> name.personFrom().isEmpty())
        .ifPresent(name -> add(run, name.end(), name.kind(), "dictionary:composed@1", matches));
    composer
        .capitalizedRole(run.pieces(), 0)
        .ifPresent(role -> add(run, role.end(), role.kind(), "dictionary:roles@1", matches));
  }

  private void addStates(List<String> tokens, int from, TokenPieces run, List<NameMatch> matches) {
    composer
        .statesAt(run.pieces(), 0, StateNames.Form.CAPITAL)
        .filter(at -> run.tokensBefore(at.end()) > 0)
        .filter(at -> metonyms.isGovernment(tokens, from, from + run.tokensBefore(at.end())))
        .ifPresent(
            at -> add(run, at.end(), ActorKind.GOVERNMENT_BODY, "dictionary:capitals@1", matches));
    composer
        .statesAt(run.pieces(), 0, StateNames.Form.NAME)
        .filter(at -> !metonyms.isPlace(tokens, from))
        .ifPresent(at -> add(run, at.end(), ActorKind.STATE, "dictionary:states@1", matches));
    composer
        .statesAt(run.pieces(), 0, StateNames.Form.DEMONYM)
        .filter(at ->
            run.pieces().get(at.end() - 1).folded().endsWith("s") && !nextIsName(run, at.end()))
        .filter(at -> !run.pieces().get(at.end() - 1).folded().endsWith("ss"))
        .ifPresent(
            at -> add(run, at.end(), ActorKind.POPULATION_GROUP, "dictionary:peoples@1", matches));
  }

  private static boolean nextIsName(TokenPieces run, int next) {
    return next < run.pieces().size() && run.pieces().get(next).initialUpper();
  }

  private static void add(
      TokenPieces run, int end, ActorKind kind, String by, List<NameMatch> matches) {
    int tokens = run.tokensBefore(end);
    if (tokens > 0) {
      matches.add(new NameMatch(tokens, Optional.of(kind), by));
    }
  }

  private static boolean afterDirection(List<String> tokens, int from) {
    return from > 0
        && Character.isUpperCase(tokens.get(from - 1).codePointAt(0))
        && DIRECTIONS.contains(tokens.get(from - 1).toLowerCase(Locale.ROOT));
  }
}
