package org.sayso.nlp.encoder;

/// One way of printing quotation marks, so that the encoder reads every outlet's house style alike.
///
/// Each character becomes one character, so that offsets stay what they were.
public final class Typography {
  private Typography() {}

  /// The text with double quotation marks that open and close, and straight apostrophes.
  public static String canonical(String text) {
    StringBuilder canonical = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char mark = text.charAt(i);
      switch (mark) {
        case '"', '„', '‟', '＂' -> canonical.setCharAt(i, opens(text, i) ? '“' : '”');
        case '«' -> canonical.setCharAt(i, '“');
        case '»' -> canonical.setCharAt(i, '”');
        case '’', 'ʼ', '＇', '´' -> canonical.setCharAt(i, '\'');
        case '`' -> canonical.setCharAt(i, '‘');
        case '―', '─' -> canonical.setCharAt(i, '—');
        default -> {
          // Everything else stands as it is.
        }
      }
    }
    return canonical.toString();
  }

  /// A straight mark opens where nothing, a space, a bracket, a dash or another opening mark stands
  /// before it, and something other than a space behind it.
  private static boolean opens(String text, int at) {
    boolean followed = at + 1 < text.length() && !isSpace(text.charAt(at + 1));
    if (at == 0) {
      return true;
    }
    char before = text.charAt(at - 1);
    return followed && (isSpace(before) || "([{‘'—–-/".indexOf(before) >= 0);
  }

  private static boolean isSpace(char letter) {
    return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
  }
}
