package org.sayso.event;

import java.util.Objects;
import org.sayso.evidence.Row;

/// A date of an event: the words; `resolution` reads them into a date.
public record DateRow(Row row) {
  public DateRow {
    Objects.requireNonNull(row, "row");
  }

  DateRow with(Row other) {
    return new DateRow(other);
  }
}
