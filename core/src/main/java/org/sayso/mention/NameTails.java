package org.sayso.mention;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.Token;
import org.sayso.mention.NameLexicon.NameMatch;

/// What follows the known name of a group and makes it another's: "Tide Front (Unity)", "Tide Front
/// Lowmarsh Province", "Tide Front in the Greater Karst", "Tide Press of Orsland".
///
/// Families and factions bear one name with a word more each. A tail that no dictionary knows names
/// somebody who is not known, never the one known by the shorter name.
final class NameTails {
  private static final Set<ActorKind> FIGHTERS =
      EnumSet.of(ActorKind.ARMED_GROUP, ActorKind.MILITIA);
  private static final Set<ActorKind> WITH_FACTIONS =
      EnumSet.of(ActorKind.ARMED_GROUP, ActorKind.MILITIA, ActorKind.PARTY);
  private static final Set<ActorKind> WITH_NAMESAKES =
      EnumSet.of(
          ActorKind.ARMED_GROUP,
          ActorKind.MILITIA,
          ActorKind.PARTY,
          ActorKind.NGO,
          ActorKind.AGENCY,
          ActorKind.MEDIA,
          ActorKind.IGO);
  private static final int LONGEST_BRACKET = 2;

  private final NameLexicon actors;
  private final NameLexicon places;

  NameTails(NameLexicon actors, NameLexicon places) {
    this.actors = actors;
    this.places = places;
  }

  /// Where the name with its tail ends; the end of `match` where it has none.
  ///
  /// @param from where `match` begins
  int end(List<Token> tokens, List<String> words, int from, NameMatch match) {
    int end = from + match.tokenCount();
    if (match.kind().isEmpty() || !match.isOwnName() || end >= tokens.size()) {
      return end;
    }
    ActorKind kind = match.kind().get();
    int tail = end;
    if (WITH_FACTIONS.contains(kind)) {
      tail = bracketed(tokens, words, end);
    }
    if (tail == end && FIGHTERS.contains(kind)) {
      tail = Math.max(branch(tokens, words, end), region(tokens, words, end));
    }
    if (tail == end && WITH_NAMESAKES.contains(kind)) {
      tail = linked(tokens, end);
    }
    return tail;
  }

  /// "(Unity)", but neither letters nor another name of the same group.
  private int bracketed(List<Token> tokens, List<String> words, int end) {
    if (!tokens.get(end).is("(")) {
      return end;
    }
    int close = end + 1;
    while (close < tokens.size() && isWord(tokens.get(close))) {
      close++;
    }
    int length = close - end - 1;
    boolean bracket =
        length > 0
            && length <= LONGEST_BRACKET
            && close < tokens.size()
            && tokens.get(close).is(")");
    if (!bracket || NameEvidence.isAcronym(tokens, end + 1, close)) {
      return end;
    }
    boolean known =
        actors.longestMatch(words, end + 1).filter(name -> name.tokenCount() == length).isPresent();
    return known ? end : close + 1;
  }

  /// "Lowmarsh Province"; "Lowmarsh" alone where it is a place and no noun follows.
  private int branch(List<Token> tokens, List<String> words, int end) {
    int run = NameShape.end(tokens, end);
    if (run == end || NameShape.afterTitles(tokens, end, run) > end || isTitled(tokens, end, run)) {
      return end;
    }
    boolean land =
        NameShape.headKey(tokens, run - 1, run).filter(head -> head.equals("LAND")).isPresent();
    boolean place =
        places.longestMatch(words, end).filter(at -> end + at.tokenCount() == run).isPresent()
            && (run == tokens.size() || !tokens.get(run).isNominal());
    return land || place ? run : end;
  }

  private static boolean isTitled(List<Token> tokens, int end, int run) {
    return tokens.subList(end, run).stream().anyMatch(NameShape::isTitle);
  }

  /// "in the Greater Karst", which is no place that is known by itself.
  private int region(List<Token> tokens, List<String> words, int end) {
    int begin = end + 2;
    if (begin >= tokens.size() || !tokens.get(end).is("in") || !tokens.get(end + 1).is("the")) {
      return end;
    }
    int run = NameShape.end(tokens, begin);
    boolean land = NameShape.headKey(tokens, begin, run).isPresent();
    Optional<NameMatch> place = places.longestMatch(words, begin);
    boolean known = place.filter(at -> begin + at.tokenCount() >= run).isPresent();
    return run == begin || land || known ? end : run;
  }

  /// "of Orsland".
  private static int linked(List<Token> tokens, int end) {
    if (end + 1 >= tokens.size() || !tokens.get(end).is("of")) {
      return end;
    }
    int begin = tokens.get(end + 1).is("the") ? end + 2 : end + 1;
    int run = begin < tokens.size() ? NameShape.end(tokens, begin) : begin;
    return run > begin ? run : end;
  }

  private static boolean isWord(Token token) {
    return token.isCapitalized() && !NameShape.isCalendar(token);
  }
}
