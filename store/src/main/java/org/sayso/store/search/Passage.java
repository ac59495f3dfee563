package org.sayso.store.search;

import java.util.List;
import java.util.Objects;
import org.sayso.text.TextSpan;

/// Words to show for a hit.
///
/// @param text the words
/// @param begin where they begin in the document's text (for an actor: 0, in the name itself)
/// @param highlights what was looked for, as spans of the same text as `begin`, in order, without
///   overlap; all lie within the passage
public record Passage(String text, int begin, List<TextSpan> highlights) {
  public Passage {
    Objects.requireNonNull(text, "text");
    highlights = List.copyOf(highlights);
    int end = begin + text.length();
    for (TextSpan span : highlights) {
      if (span.begin() < begin || span.end() > end) {
        throw new IllegalArgumentException(
            "the highlight " + span + " is outside [" + begin + ", " + end + ")");
      }
    }
  }

  /// First offset after the words.
  public int end() {
    return begin + text.length();
  }
}
