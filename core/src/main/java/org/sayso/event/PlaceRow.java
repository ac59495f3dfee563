package org.sayso.event;

import java.util.Objects;
import org.sayso.evidence.Row;

/// A place of an event: the words and what the place is to it; `resolution` finds the place.
public record PlaceRow(Row row, PlaceRole role) {
  public PlaceRow {
    Objects.requireNonNull(row, "row");
    Objects.requireNonNull(role, "role");
  }

  PlaceRow with(Row other) {
    return new PlaceRow(other, role);
  }
}
