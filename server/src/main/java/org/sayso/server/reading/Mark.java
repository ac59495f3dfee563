package org.sayso.server.reading;

import java.util.Objects;

/// A stretch of the text that the page marks.
///
/// @param begin UTF-16 offset, inclusive
/// @param end UTF-16 offset, exclusive
/// @param item id of the claim or event whose words they are
public record Mark(int begin, int end, Kind kind, String item) {
  /// What the words are to the claim or event.
  public enum Kind {
    CONTENT,
    SOURCE,
    CUE,
    TRIGGER
  }

  public Mark {
    if (begin < 0 || end <= begin) {
      throw new IllegalArgumentException("a mark needs words: [" + begin + ", " + end + ")");
    }
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(item, "item");
  }
}
