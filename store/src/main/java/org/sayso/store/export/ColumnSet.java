package org.sayso.store.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The columns of a table, in order; names are unlike.
final class ColumnSet<T> {
  private final List<Column<T>> columns;

  private ColumnSet(List<Column<T>> columns) {
    this.columns = List.copyOf(columns);
    if (columns.stream().map(Column::name).distinct().count() != columns.size()) {
      throw new IllegalArgumentException("two columns of one name in " + names());
    }
  }

  static <T> ColumnSet<T> empty() {
    return new ColumnSet<>(List.of());
  }

  ColumnSet<T> with(String name, Function<T, @Nullable Object> value) {
    List<Column<T>> more = new ArrayList<>(columns);
    more.add(new Column<>(name, value));
    return new ColumnSet<>(more);
  }

  /// These columns, then those of `other` with a part of the row.
  <P> ColumnSet<T> with(ColumnSet<P> other, Function<T, P> part) {
    ColumnSet<T> all = this;
    for (Column<P> column : other.columns) {
      all = all.with(column.name(), row -> column.value().apply(part.apply(row)));
    }
    return all;
  }

  List<Column<T>> columns() {
    return columns;
  }

  List<String> names() {
    return columns.stream().map(Column::name).toList();
  }

  /// The row's cells by column name, in order.
  Map<String, @Nullable Object> cells(T row) {
    Map<String, @Nullable Object> cells = new LinkedHashMap<>();
    columns.forEach(column -> cells.put(column.name(), column.value().apply(row)));
    return cells;
  }
}
