package org.sayso.event;

import java.util.Objects;
import org.sayso.evidence.Row;

/// With what it was done.
public record Instrument(Row row, InstrumentKind kind) {
  public Instrument {
    Objects.requireNonNull(row, "row");
    Objects.requireNonNull(kind, "kind");
  }

  Instrument with(Row other) {
    return new Instrument(other, kind);
  }
}
