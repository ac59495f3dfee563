package org.sayso.store.decision;

import java.util.Objects;
import org.sayso.evidence.Review;
import org.sayso.store.json.Sayso1;

/// What a person said of a row.
///
/// @param event id of the event that held it when it was read
/// @param row as the machine read it
/// @param review `ACCEPTED`, `CORRECTED`, or `REJECTED` (then the present state leaves it out)
/// @param decision the last decision on it
public record CellReview(String event, Cell cell, Sayso1.Row row, Review review, long decision) {
  public CellReview {
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(cell, "cell");
    Objects.requireNonNull(row, "row");
    Objects.requireNonNull(review, "review");
  }
}
