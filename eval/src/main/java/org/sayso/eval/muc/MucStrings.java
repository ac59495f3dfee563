package org.sayso.eval.muc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Strings as the scoring compares them.
final class MucStrings {
  private static final Set<String> SKIPPED =
      Set.of(
          ("A AN THE THIS THAT THESE THOSE ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT NINE TEN"
                  + " 1 2 3 4 5 6 7 8 9 10 MORE MOST MANY SEVERAL SOME ALL FEW ANY ANOTHER OTHER"
                  + " CERTAIN OF")
              .split(" "));

  private MucStrings() {}

  /// Upper case, words and numbers alone, without the articles, numbers and quantifiers before the
  /// first other word.
  static String normal(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.toUpperCase(Locale.ROOT).split("[^A-Z0-9]+")) {
      if (!word.isEmpty() && !(words.isEmpty() && SKIPPED.contains(word))) {
        words.add(word);
      }
    }
    return words.isEmpty() ? squeezed(text) : String.join(" ", words);
  }

  /// Upper case, without white space.
  static String squeezed(String text) {
    return text.toUpperCase(Locale.ROOT).replaceAll("\\s+", "");
  }

  /// A set fill: upper case, single spaces, without quotation marks.
  static String fill(String text) {
    return text.toUpperCase(Locale.ROOT).replace("\"", "").replaceAll("[\\s-]+", " ").strip();
  }
}
