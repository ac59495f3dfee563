package org.sayso.eval.muc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Strings as the scoring compares them.
final class MucStrings {
  private static final Set<String> SKIPPED =
      Set.of(
          ("A AN THE THIS THAT THESE THOSE ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT NINE TEN"
                  + " 1 2 3 4 5 6 7 8 9 10 MORE MOST MANY SEVERAL SOME ALL FEW ANY ANOTHER OTHER"
                  + " CERTAIN OF")
              .split(" "));

  /// A skipped word with the space behind it, whatever stands before it: so the official program
  /// leaves them out, which makes "25 MAY" and "26 MAY" alike, and "30 MAY" neither.
  private static final Pattern ANYWHERE = Pattern.compile("(?:" + String.join("|", SKIPPED) + ") ");

  private MucStrings() {}

  /// Upper case, single spaces, without articles, numbers and quantifiers wherever they stand, as
  /// the official program compares strings and dates.
  static String official(String text) {
    String spaced = text.toUpperCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
    return ANYWHERE.matcher(spaced).replaceAll("");
  }

  /// Whether two strings are the same to the official program, or but for marks and for the
  /// articles, numbers and quantifiers before them.
  static boolean areAlike(String one, String other) {
    return official(one).equals(official(other)) || normal(one).equals(normal(other));
  }

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
