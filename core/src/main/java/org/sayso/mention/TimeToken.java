package org.sayso.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// A word, a number or a mark, as the grammar of times sees it.
///
/// @param text as printed
/// @param lower in lower case; every dash is `-`, every apostrophe `'`
/// @param begin offset in the sentence
/// @param end offset behind the last character
/// @param joined whether it follows the token before it without a space
record TimeToken(String text, String lower, int begin, int end, boolean joined) {
  TimeToken {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(lower, "lower");
  }

  /// The tokens of `sentence`: runs of letters, runs of digits with their endings ("2nd", "1990s"),
  /// digits joined by a mark ("10:40", "1,900", "03/04/2031"), and single marks.
  static List<TimeToken> of(String sentence) {
    List<TimeToken> tokens = new ArrayList<>();
    int at = 0;
    while (at < sentence.length()) {
      if (isSpace(sentence.charAt(at))) {
        at++;
        continue;
      }
      int end = end(sentence, at);
      String text = sentence.substring(at, end);
      boolean joined = !tokens.isEmpty() && tokens.getLast().end() == at;
      tokens.add(new TimeToken(text, lower(text), at, end, joined));
      at = end;
    }
    return tokens;
  }

  private static boolean isSpace(char letter) {
    return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
  }

  private static int end(String sentence, int begin) {
    char first = sentence.charAt(begin);
    int at = begin + 1;
    if (isDigit(first)) {
      while (at < sentence.length() && (isDigit(sentence.charAt(at)) || isJoint(sentence, at))) {
        at++;
      }
    } else if (!Character.isLetter(first)) {
      return at;
    }
    while (at < sentence.length() && Character.isLetter(sentence.charAt(at))) {
      at++;
    }
    return at;
  }

  /// Whether digits stand on both sides of a mark that joins them.
  private static boolean isJoint(String sentence, int at) {
    boolean mark = ".,:/".indexOf(sentence.charAt(at)) >= 0;
    return mark && at + 1 < sentence.length() && isDigit(sentence.charAt(at + 1));
  }

  private static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9';
  }

  private static String lower(String text) {
    return switch (text) {
      case "–", "—", "−", "‑" -> "-";
      case "’", "‘", "`" -> "'";
      default -> text.toLowerCase(Locale.ROOT);
    };
  }

  boolean is(String word) {
    return lower.equals(word);
  }

  /// Whether it begins with anything but a small letter, as names of months and days do.
  boolean isCapitalized() {
    return !Character.isLowerCase(text.codePointAt(0));
  }

  boolean isInCapitals() {
    return text.equals(text.toUpperCase(Locale.ROOT));
  }

  boolean isNumber() {
    return isDigit(text.charAt(0));
  }
}
