package org.sayso.store;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/// Some items of a list, and the cursor of what follows.
///
/// @param next for [PageRequest#after]; empty on the last page
public record Page<T>(List<T> items, Optional<String> next) {
  public Page {
    items = List.copyOf(items);
    Objects.requireNonNull(next, "next");
  }

  /// The page of the first `request.size()` of `fetched`, which holds one item more where more
  /// follow.
  public static <T> Page<T> of(List<T> fetched, PageRequest request, Function<T, String> cursor) {
    if (fetched.size() <= request.size()) {
      return new Page<>(fetched, Optional.empty());
    }
    List<T> items = fetched.subList(0, request.size());
    return new Page<>(items, Optional.of(cursor.apply(items.getLast())));
  }
}
