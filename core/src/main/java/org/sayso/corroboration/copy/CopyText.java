package org.sayso.corroboration.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A text as the search for copies sees it: sentences of words in their common form, with what is a
/// name, a number, quoted, or of no report ("All rights reserved").
///
/// Made from lines: a sentence may go on over no line break. Texts of more than 20,000 words are
/// seen up to there.
public final class CopyText {
  /// Words beyond these are not looked at.
  static final int MOST_WORDS = 20_000;

  /// Fewer words are no report.
  static final int LEAST_WORDS = 20;

  private final List<String> plain;
  private final int[] forms;
  private final byte[] marks;
  private final int[] begins;
  private @Nullable Telling telling;

  private CopyText(List<String> plain, int[] forms, byte[] marks, int[] begins) {
    this.plain = plain;
    this.forms = forms;
    this.marks = marks;
    this.begins = begins;
  }

  /// Reads the readable text, titles left out.
  public static CopyText of(String text) {
    return new CopyTextReader(text).read();
  }

  static CopyText of(List<Piece> words) {
    Set<String> names = new HashSet<>();
    words.stream().filter(Piece::nameInside).map(Piece::plain).forEach(names::add);
    int[] forms = new int[words.size()];
    byte[] marks = new byte[words.size()];
    int[] begins = new int[words.size() + 1];
    int sentences = 0;
    for (int i = 0; i < forms.length; i++) {
      Piece word = words.get(i);
      boolean name = word.nameInside() || (word.capital() && names.contains(word.plain()));
      forms[i] = WordForm.skeleton(word.plain()).hashCode();
      marks[i] = word.marks(name);
      if (word.opens()) {
        begins[sentences++] = i;
      }
    }
    begins[sentences] = forms.length;
    List<String> plain = words.stream().map(Piece::plain).toList();
    return new CopyText(plain, forms, marks, Arrays.copyOf(begins, sentences + 1));
  }

  /// A word on its way into a text.
  ///
  /// @param opens whether it begins a sentence
  /// @param nameInside whether it has a capital where only names have one
  /// @param standing whether its sentence is of no report
  record Piece(
      String plain,
      boolean opens,
      boolean capital,
      boolean nameInside,
      boolean quoted,
      boolean standing) {
    private byte marks(boolean name) {
      int number = Character.isDigit(plain.charAt(0)) ? NUMBER : 0;
      return (byte)
          (number | (name ? NAME : 0) | (quoted ? QUOTED : 0) | (standing ? STANDING : 0));
    }
  }

  private static final int NAME = 1;
  private static final int NUMBER = 2;
  private static final int QUOTED = 4;
  private static final int STANDING = 8;

  int words() {
    return forms.length;
  }

  int sentences() {
    return begins.length - 1;
  }

  /// Place of the first word of a sentence; of the sentence after the last the number of words.
  int begin(int sentence) {
    return begins[sentence];
  }

  /// A number that words of one form share.
  int form(int word) {
    return forms[word];
  }

  String plain(int word) {
    return plain.get(word);
  }

  boolean isName(int word) {
    return (marks[word] & NAME) != 0;
  }

  boolean isNumber(int word) {
    return (marks[word] & NUMBER) != 0;
  }

  boolean isQuoted(int word) {
    return (marks[word] & QUOTED) != 0;
  }

  /// Whether it stands under every article of its outlet.
  boolean isStanding(int word) {
    return (marks[word] & STANDING) != 0;
  }

  /// The sentence that holds a word.
  int sentenceOf(int word) {
    int found = Arrays.binarySearch(begins, 0, sentences(), word);
    return found >= 0 ? found : -found - 2;
  }

  /// Whether both have the same words in the same order, in their common form.
  public boolean hasWordsOf(CopyText other) {
    return words() > 0 && Arrays.equals(forms, other.forms);
  }

  /// A number that texts of the same words share; 0 of a text of less than 20 words, which may be
  /// the same by chance.
  public long wordsKey() {
    if (words() < LEAST_WORDS) {
      return 0;
    }
    long key = 0;
    for (int form : forms) {
      key = Hashing.mix(key ^ form);
    }
    return key;
  }

  /// What it tells; made when it is first asked for, since a text is held against many.
  Telling telling() {
    Telling made = telling;
    if (made == null) {
      made = Telling.of(this);
      telling = made;
    }
    return made;
  }

  /// The names and numbers between two words, in plain form.
  List<String> tokens(int begin, int end) {
    List<String> found = new ArrayList<>();
    for (int i = begin; i < end; i++) {
      if (isName(i) || isNumber(i)) {
        found.add(plain(i));
      }
    }
    return found;
  }
}
