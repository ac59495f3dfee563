package org.sayso.cli;

/// Words of a document on one line of a terminal.
final class Words {
  private Words() {}

  /// On one line.
  static String line(String words) {
    return words.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
  }

  /// On one line, cut at `length`.
  static String brief(String words, int length) {
    String line = line(words);
    return line.length() <= length ? line : line.substring(0, length - 1).strip() + "…";
  }

  /// In quotation marks, on one line.
  static String quote(String words) {
    return "\"" + line(words) + "\"";
  }
}
