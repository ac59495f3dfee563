package org.sayso.eval.sentences;

import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;

/// One text and where its sentences end.
///
/// An end is the number of letters and digits up to it, so that spelling of marks and white space
/// does not matter.
///
/// @param id of the text
/// @param text one paragraph a line
/// @param ends in letters and digits from the beginning
public record SentenceGold(String id, String text, NavigableSet<Integer> ends) {
  public SentenceGold {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
    ends = new TreeSet<>(ends);
  }

  /// The letters and digits of `text`.
  static int count(String text) {
    return (int) text.codePoints().filter(Character::isLetterOrDigit).count();
  }
}
