package org.sayso.corroboration.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Cuts a text into sentences and words.
///
/// Cheaper and coarser than the reader's own: what matters is that two carriers of one text are cut
/// alike.
final class CopyTextReader {
  private static final int LONGEST_SENTENCE = 60;
  private static final int LOOKED_AT = 4000;
  private static final int LONGEST_STANDING = 25;
  private static final Set<String> STANDING_FIRST =
      Set.of(
          "reporting",
          "additional",
          "writing",
          "edited",
          "compiled",
          "all",
          "copyright",
          "read",
          "see",
          "related",
          "subscribe",
          "sign",
          "follow",
          "click",
          "share",
          "the",
          "this",
          "fictional",
          "have",
          "for");

  /// Written with a dot in the middle of a sentence.
  private static final Set<String> DOTTED =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "rev", "fr", "gen", "lt", "col", "maj", "capt", "sgt",
          "cpl", "brig", "adm", "insp", "sen", "rep", "gov", "pres", "st", "mt", "ft", "rs", "vs",
          "no", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
          "inc", "co", "corp", "ltd", "jr", "sr");

  /// Openings of lines that belong to the outlet and to no report.
  private static final List<String> STANDING =
      List.of(
          "reporting by",
          "additional reporting",
          "writing by",
          "edited by",
          "compiled by",
          "all rights reserved",
          "copyright",
          "read more",
          "see also",
          "related",
          "subscribe",
          "sign up",
          "follow us",
          "click here",
          "share this",
          "the views expressed",
          "this article",
          "this story",
          "fictional sample",
          "have an opinion",
          "for more information");

  private final String text;
  private final boolean small;
  private final List<CopyText.Piece> words = new ArrayList<>();
  private final List<String> sentence = new ArrayList<>();
  private final List<Boolean> quoted = new ArrayList<>();
  private boolean inQuotation;

  CopyTextReader(String text) {
    this.text = text;
    this.small = isMostlySmall(text);
  }

  /// Texts in capitals throughout show no names.
  private static boolean isMostlySmall(String text) {
    int balance = 0;
    int end = Math.min(LOOKED_AT, text.length());
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      balance += Character.isLowerCase(c) ? 1 : 0;
      balance -= Character.isUpperCase(c) ? 1 : 0;
    }
    return balance > 0;
  }

  CopyText read() {
    int at = 0;
    while (at < text.length() && words.size() < CopyText.MOST_WORDS) {
      char c = text.charAt(at);
      if (Character.isLetterOrDigit(c)) {
        at = word(at);
        continue;
      }
      mark(c, at);
      at++;
    }
    close();
    return CopyText.of(words);
  }

  private int word(int begin) {
    int end = begin;
    while (end < text.length() && isInWord(begin, end)) {
      end++;
    }
    String word = text.substring(begin, end);
    if (word.endsWith("'s") || word.endsWith("’s")) {
      word = word.substring(0, word.length() - 2);
    }
    sentence.add(word);
    quoted.add(inQuotation);
    if (sentence.size() >= LONGEST_SENTENCE) {
      close();
    }
    return end;
  }

  /// Letters and digits, apostrophes between letters, and separators between digits.
  private boolean isInWord(int begin, int at) {
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    if (at == begin || at + 1 >= text.length()) {
      return false;
    }
    boolean digits =
        Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
    boolean letters =
        Character.isLetter(text.charAt(at - 1)) && Character.isLetter(text.charAt(at + 1));
    return (digits && (c == ',' || c == '.')) || (letters && (c == '\'' || c == '’'));
  }

  private void mark(char c, int at) {
    switch (c) {
      case '“', '«', '„' -> inQuotation = true;
      case '”', '»' -> inQuotation = false;
      case '"' -> inQuotation = !inQuotation;
      case '\n' -> lineEnd(at);
      case '!', '?' -> close();
      case '.' -> dot(at);
      default -> {}
    }
  }

  /// A quotation goes on over a paragraph, but an unclosed one never over all that follows.
  private void lineEnd(int at) {
    close();
    if (at + 1 < text.length() && text.charAt(at + 1) == '\n') {
      inQuotation = false;
    }
  }

  /// A dot ends a sentence when the word before it is no short form and what comes next may begin
  /// one.
  private void dot(int at) {
    if (sentence.isEmpty()) {
      return;
    }
    String last = sentence.getLast();
    boolean shortForm = last.length() == 1 || DOTTED.contains(last.toLowerCase(Locale.ROOT));
    if (!shortForm && mayBegin(at + 1)) {
      close();
    }
  }

  private boolean mayBegin(int from) {
    int at = from;
    boolean space = false;
    while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
      space |= Character.isWhitespace(text.charAt(at));
      at++;
    }
    return at >= text.length() || (space && !Character.isLowerCase(text.charAt(at)));
  }

  private void close() {
    if (sentence.isEmpty()) {
      return;
    }
    boolean standing = isStanding();
    boolean opens = true;
    for (int i = 0; i < sentence.size(); i++) {
      opens = !add(i, opens, standing) && opens;
    }
    sentence.clear();
    quoted.clear();
  }

  /// @return whether the word had letters or digits that count
  private boolean add(int i, boolean opens, boolean standing) {
    String word = sentence.get(i);
    String plain = WordForm.plain(word);
    if (plain.isEmpty()) {
      return false;
    }
    boolean capital = small && Character.isUpperCase(word.charAt(0));
    boolean first = i == 0 || (!quoted.get(i - 1) && quoted.get(i));
    words.add(
        new CopyText.Piece(plain, opens, capital, capital && !first, quoted.get(i), standing));
    return true;
  }

  private boolean isStanding() {
    String first = sentence.getFirst().toLowerCase(Locale.ROOT);
    if (sentence.size() > LONGEST_STANDING || !STANDING_FIRST.contains(first)) {
      return false;
    }
    String start = String.join(" ", sentence).toLowerCase(Locale.ROOT);
    return STANDING.stream().anyMatch(start::startsWith);
  }
}
