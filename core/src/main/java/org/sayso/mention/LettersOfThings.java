package org.sayso.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sayso.annotation.Token;

/// Letters that a text puts in brackets behind the name of a place, a law or an event: they stand
/// for nobody. "Lowmarsh Tidal Areas (LTA)".
final class LettersOfThings {
  private static final Set<String> LAND = Set.of("area", "district", "province", "region");
  private static final int SHORTEST = 2;
  private static final int LONGEST = 6;

  private final Set<String> letters = new HashSet<>();

  /// Notes the letters in brackets behind the name from `from` to before `end`.
  void note(List<Token> tokens, int from, int end) {
    int bracket = end < tokens.size() && LAND.contains(tokens.get(end).text()) ? end + 1 : end;
    if (bracket + 2 < tokens.size()
        && tokens.get(bracket).is("(")
        && tokens.get(bracket + 2).is(")")
        && fits(tokens.get(bracket + 1).text(), tokens.subList(begin(tokens, from), end))) {
      letters.add(tokens.get(bracket + 1).text());
    }
  }

  /// Notes the letters in brackets at `at` if the words before them, in small letters, begin with
  /// them and are no noun for a group: "tidal level signal (TLS)".
  void noteSmall(List<Token> tokens, int at) {
    if (at + 2 >= tokens.size() || !tokens.get(at).is("(") || !tokens.get(at + 2).is(")")) {
      return;
    }
    String plain = tokens.get(at + 1).text().replaceAll("s$", "");
    if (plain.length() >= SHORTEST
        && initials(tokens, at, plain.length()).equals(plain.toLowerCase(Locale.ROOT))
        && CommonNounFinder.role(List.of(tokens.get(at - 1))) == ActorKind.OTHER) {
      letters.add(tokens.get(at + 1).text());
      letters.add(plain);
    }
  }

  /// The first letters of the last words before `at`, `count` in all; words with a hyphen have one
  /// for each part, "and" has none.
  private static String initials(List<Token> tokens, int at, int count) {
    StringBuilder letters = new StringBuilder();
    for (int i = at - 1; i >= 0 && letters.length() < count; i--) {
      String[] parts = tokens.get(i).is("and") ? new String[0] : tokens.get(i).text().split("-");
      for (int part = parts.length - 1; part >= 0; part--) {
        letters.append(parts[part].isEmpty() ? "" : parts[part].substring(0, 1));
      }
    }
    return letters.reverse().toString();
  }

  /// Where the words in capitals begin of which the name is the end.
  private static int begin(List<Token> tokens, int from) {
    int begin = from;
    while (begin > 0 && tokens.get(begin - 1).isCapitalized()) {
      begin--;
    }
    return begin;
  }

  boolean isThing(Token token) {
    return letters.contains(token.text());
  }

  /// Whether the last letter begins the name's last word, and there are not many more letters than
  /// words.
  private static boolean fits(String shortForm, List<Token> name) {
    int length = shortForm.length();
    return length >= SHORTEST
        && length <= LONGEST
        && shortForm.chars().allMatch(Character::isUpperCase)
        && length <= name.size() + 1
        && name.getLast().text().charAt(0) == shortForm.charAt(length - 1);
  }
}
