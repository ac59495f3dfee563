package org.sayso.eval.incidents;

import java.util.Locale;
import java.util.Set;

/// Words as the task's strings have them: capitals, single spaces, nothing that only counts or
/// points.
final class MucWords {
  private static final Set<String> SKIPPED =
      Set.of(
          ("A AN THE THIS THAT THESE THOSE HIS HER ITS THEIR ONE TWO THREE FOUR FIVE SIX SEVEN"
                  + " EIGHT NINE TEN MORE MOST MANY SEVERAL SOME ALL FEW ANY ANOTHER OTHER OTHERS"
                  + " CERTAIN OF AT LEAST ABOUT BOTH NUMEROUS DOZENS HUNDREDS EACH EVERY THAN")
              .split(" "));

  private MucWords() {}

  /// The words without what only counts or points before them; all words where nothing is left.
  static String core(String words) {
    String upper = upper(words);
    String rest = upper;
    while (true) {
      int space = rest.indexOf(' ');
      String first = space < 0 ? rest : rest.substring(0, space);
      if (space < 0
          || !(SKIPPED.contains(first)
              || first.matches(
                  "[\\d.,]+|(TWEN|THIR|FOR|FIF|SIX|SEVEN|EIGH|NINE)TY(-[A-Z]+)?|[A-Z]+TEEN|ELEVEN|TWELVE"))) {
        return SKIPPED.contains(rest) ? upper : rest;
      }
      rest = rest.substring(space + 1);
    }
  }

  /// What the scoring compares: letters and digits in capitals, without what only counts or points
  /// before them.
  static String key(String words) {
    return core(upper(words).replaceAll("[^A-Z0-9]+", " ").strip());
  }

  /// Capitals, white space made single spaces.
  static String upper(String words) {
    return words.toUpperCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
  }
}
