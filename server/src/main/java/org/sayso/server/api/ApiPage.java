package org.sayso.server.api;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A part of a list.
///
/// @param total how many there are in all
/// @param next give it as `after` for what follows; null on the last page
public record ApiPage<T>(List<T> items, long total, @Nullable String next) {
  public ApiPage {
    items = List.copyOf(Objects.requireNonNull(items, "items"));
  }
}
