package org.sayso.mention;

import java.util.List;
import java.util.Set;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.Token;

/// What the words before a name say of it.
final class NameContext {
  private static final Set<String> LED_BY =
      Set.of(
          "leader",
          "head",
          "chief",
          "member",
          "commander",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "founder",
          "chairman",
          "president",
          "fighter",
          "militant",
          "supporter",
          "branch",
          "wing",
          "affiliate",
          "faction",
          "emir",
          "cadre",
          "representative");
  private static final Set<String> TOWNS =
      Set.of("village", "town", "city", "district", "neighborhood", "suburb", "hamlet");
  private static final Set<String> LOCATIVES =
      Set.of(
          "in",
          "into",
          "across",
          "throughout",
          "near",
          "from",
          "inside",
          "within",
          "around",
          "outside",
          "to",
          "at",
          "off",
          "via");

  private NameContext() {}

  /// "in X", "near the X": X is a place.
  static boolean isLocative(List<Token> tokens, int from) {
    int before = from - 1;
    while (before >= 0
        && (tokens.get(before).pos() == PartOfSpeech.DET
            || tokens.get(before).pos() == PartOfSpeech.ADJ)) {
      before--;
    }
    return before >= 0 && LOCATIVES.contains(tokens.get(before).lower());
  }

  /// "the village of X": X is a place.
  static boolean isTownOf(List<Token> tokens, int from) {
    return from >= 2
        && tokens.get(from - 1).is("of")
        && TOWNS.contains(tokens.get(from - 2).text());
  }

  /// "the leader of X", "a member of X": X is not a person.
  static boolean isLed(List<Token> tokens, int from) {
    int of = from - 1;
    if (of >= 1 && tokens.get(of).pos() == PartOfSpeech.DET) {
      of--;
    }
    return of >= 1 && tokens.get(of).is("of") && LED_BY.contains(tokens.get(of - 1).lemma());
  }
}
