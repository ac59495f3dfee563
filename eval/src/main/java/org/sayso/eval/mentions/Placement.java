package org.sayso.eval.mentions;

import java.util.Optional;
import org.sayso.text.TextSpan;

/// Where the words of a mention stand, and whether its offsets or words had to be mended for that.
///
/// @param span empty when the words are not near the offsets
record Placement(Optional<TextSpan> span, boolean repaired) {
  /// How far from its offset a mention is looked for, in UTF-16 code units.
  private static final int NEAR = 40;

  /// The place of `value` at or near `[begin, end)` of `text`, without blanks at its ends.
  static Placement of(String text, int begin, int end, String value) {
    if (value.isBlank() || begin < 0) {
      return new Placement(Optional.empty(), false);
    }
    String plain = plain(value);
    boolean fits = begin < end && end <= text.length();
    if (fits && plain(text.substring(begin, end)).equals(plain)) {
      TextSpan trimmed = trimmed(text, begin, end);
      boolean same = text.substring(begin, end).equals(value) && trimmed.length() == end - begin;
      return new Placement(Optional.of(trimmed), !same);
    }
    int found = nearest(plain(text), plain, begin);
    return found < 0
        ? new Placement(Optional.empty(), false)
        : new Placement(Optional.of(trimmed(text, found, found + value.length())), true);
  }

  /// The occurrence of `value` that is nearest to `begin`, -1 when none is near.
  private static int nearest(String text, String value, int begin) {
    for (int far = 1; far <= NEAR; far++) {
      if (text.startsWith(value, begin - far)) {
        return begin - far;
      }
      if (text.startsWith(value, begin + far)) {
        return begin + far;
      }
    }
    return -1;
  }

  /// `words` with one kind of quotation mark and of blank, of the same length.
  private static String plain(String words) {
    StringBuilder plain = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      plain.append(isBlank(c) ? ' ' : "\"'“”‘’«»`´".indexOf(c) >= 0 ? '\'' : c);
    }
    return plain.toString();
  }

  private static TextSpan trimmed(String text, int from, int to) {
    int begin = from;
    int end = to;
    while (isBlank(text.charAt(begin))) {
      begin++;
    }
    while (isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new TextSpan(begin, end);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
