package org.sayso.store.export;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One column of a table.
///
/// @param value text, a number, or null for an empty cell
record Column<T>(String name, Function<T, @Nullable Object> value) {
  Column {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(value, "value");
  }
}
