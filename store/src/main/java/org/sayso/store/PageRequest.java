package org.sayso.store;

import java.util.Objects;
import java.util.Optional;

/// Which part of a list to give: `size` items after a cursor that an earlier [Page] gave.
///
/// Cursors name the last item seen, so a list that grows while it is read repeats and skips
/// nothing.
public record PageRequest(Optional<String> after, int size) {
  /// The most items in one page; a stream has no such bound.
  public static final int MAX_SIZE = 1000;

  public PageRequest {
    Objects.requireNonNull(after, "after");
    if (size < 1 || size > MAX_SIZE) {
      throw new IllegalArgumentException("a page has 1 to " + MAX_SIZE + " items, not " + size);
    }
  }

  public static PageRequest first(int size) {
    return new PageRequest(Optional.empty(), size);
  }

  public static PageRequest after(String cursor, int size) {
    return new PageRequest(Optional.of(cursor), size);
  }
}
