package org.sayso.mention;

import java.util.List;
import java.util.function.IntPredicate;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.Token;

/// Names of bodies that have "and", "of the" or "for the" in them: "the Audit and Reform
/// Committee", "Office of the Special Envoy".
final class BodyNames {
  private BodyNames() {}

  /// Where the name ends that begins at `from` and ends at `end` by its shape.
  ///
  /// @param known whether a name that is known by itself begins at a token
  static int end(List<Token> tokens, int from, int end, IntPredicate known) {
    if (end + 2 >= tokens.size()) {
      return end;
    }
    if (tokens.get(end).is("and")) {
      return joined(tokens, from, end, known);
    }
    boolean linked =
        (tokens.get(end).is("of") || tokens.get(end).is("for"))
            && tokens.get(end + 1).is("the")
            && NameShape.headKey(tokens, from, end).isPresent()
            && !known.test(end + 2);
    return linked ? linked(tokens, end) : end;
  }

  private static int joined(List<Token> tokens, int from, int end, IntPredicate known) {
    if (from == 0
        || !tokens.get(from - 1).is("the")
        || NameEvidence.isAcronym(tokens, from, end)
        || known.test(end + 1)) {
      return end;
    }
    int joined = NameShape.end(tokens, end + 1);
    boolean body =
        joined > end + 1
            && NameShape.headKey(tokens, from, end).isEmpty()
            && NameShape.headKey(tokens, end + 1, joined).isPresent();
    return body ? joined : end;
  }

  private static int linked(List<Token> tokens, int end) {
    int at = end + 2;
    while (at + 1 < tokens.size()
        && tokens.get(at).isCapitalized()
        && tokens.get(at).pos() == PartOfSpeech.ADJ) {
      at++;
    }
    int longer = NameShape.end(tokens, at);
    return longer > at ? longer : end;
  }

  /// Where the name of a body begins, if words of it are no names by themselves: "the Oversight and
  /// Reform Committee", "the Reproductive Rights Centre".
  static int begin(List<Token> tokens, int from, int end) {
    if (!NameShape.isGroup(tokens, from, end)) {
      return from;
    }
    int begin = from;
    while (begin >= 2 && isCapitalNoun(tokens.get(begin - 1))) {
      begin--;
    }
    boolean joined =
        begin >= 3
            && tokens.get(begin - 1).is("and")
            && isCapitalNoun(tokens.get(begin - 2))
            && tokens.get(begin - 3).is("the");
    return joined ? begin - 2 : begin;
  }

  private static boolean isCapitalNoun(Token token) {
    return NameShape.isCapitalCommon(token)
        && !NameShape.isNamePart(token)
        && !NameShape.isTitle(token)
        && !NameShape.isCalendar(token);
  }
}
