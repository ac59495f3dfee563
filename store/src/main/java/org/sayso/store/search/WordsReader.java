package org.sayso.store.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what a person typed into clauses. Has an answer for any string.
final class WordsReader {
  private static final int LONGEST = 1000;
  private static final int MOST_CLAUSES = 50;
  private static final int SHORTEST_PREFIX = 2;

  /// A phrase in any kind of quotation marks, or a run of what is not a space.
  private static final Pattern PIECE =
      Pattern.compile("(-?)[\"“”„«»]([^\"“”„«»]*)([\"“”„«»]|$)|([^\\s\"“”„«»]+)");

  /// How words are to be met.
  enum Manner {
    WORD,
    PHRASE,
    BEGINNING,
    LIKE
  }

  /// One thing to be met.
  record Term(String words, Manner manner) {}

  /// One of `any` is met; or none, when `excluded`.
  record Clause(List<Term> any, boolean excluded) {}

  /// What was understood.
  ///
  /// @param notes where the text was not plain, in words for the person who typed it
  record Reading(List<Clause> clauses, List<String> notes) {}

  private final List<Clause> clauses = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private boolean or;
  private boolean not;

  private WordsReader() {}

  static Reading read(String text) {
    return new WordsReader().clauses(text);
  }

  private Reading clauses(String text) {
    String words = text;
    if (words.length() > LONGEST) {
      words = words.substring(0, LONGEST);
      notes.add("Only the first " + LONGEST + " characters were looked for.");
    }
    Matcher pieces = PIECE.matcher(words);
    while (pieces.find() && clauses.size() < MOST_CLAUSES) {
      piece(pieces);
    }
    if (clauses.size() == MOST_CLAUSES && pieces.find()) {
      notes.add("Only the first " + MOST_CLAUSES + " words were looked for.");
    }
    if (or || not) {
      notes.add("OR and NOT stand before a word; the one at the end was left out.");
    }
    return new Reading(List.copyOf(clauses), List.copyOf(notes));
  }

  private void piece(Matcher piece) {
    if (piece.group(4) != null) {
      word(piece.group(4));
      return;
    }
    if (piece.group(3).isEmpty()) {
      notes.add("A quotation mark is not closed: the words after it were read as a phrase.");
    }
    add(piece.group(2), Manner.PHRASE, !piece.group(1).isEmpty());
  }

  private void word(String word) {
    switch (word) {
      case "AND", "&&", "+" -> {}
      case "OR", "||" -> operatorOr();
      case "NOT" -> not = true;
      default -> {
        boolean excluded = word.length() > 1 && word.charAt(0) == '-';
        plain(excluded ? word.substring(1) : word, excluded);
      }
    }
  }

  private void operatorOr() {
    if (clauses.isEmpty() || clauses.getLast().excluded()) {
      notes.add("OR stands between two words; this one was left out.");
    } else {
      or = true;
    }
  }

  private void plain(String word, boolean excluded) {
    String bare = word.substring(0, word.length() - 1);
    boolean simple = bare.chars().allMatch(c -> Character.isLetterOrDigit(c));
    if (word.endsWith("*") && simple && bare.length() >= SHORTEST_PREFIX) {
      add(bare, Manner.BEGINNING, excluded);
    } else if (word.endsWith("~") && simple && bare.length() >= SHORTEST_PREFIX) {
      add(bare, Manner.LIKE, excluded);
    } else {
      if (word.matches(".*[*?~():\\[\\]{}^\\\\/].*")) {
        notes.add("Signs in " + word + " were read as spaces.");
      }
      add(word.replace(':', ' '), Manner.WORD, excluded);
    }
  }

  private void add(String words, Manner manner, boolean excluded) {
    if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return;
    }
    Term term = new Term(words, manner);
    if (or && !excluded && !not) {
      List<Term> any = new ArrayList<>(clauses.removeLast().any());
      any.add(term);
      clauses.add(new Clause(List.copyOf(any), false));
    } else {
      clauses.add(new Clause(List.of(term), excluded || not));
    }
    or = false;
    not = false;
  }
}
