package org.sayso.event;

import java.util.Objects;
import java.util.Optional;
import org.sayso.evidence.Row;
import org.sayso.mention.NewsNumber;

/// A thing that was hit: houses, a convoy, a police station.
///
/// @param kind what sort of thing, after the MUC-4 list of physical target types, in lower case
/// @param effect what happened to it, when said
public record AffectedObject(Row row, String kind, Optional<Effect> effect, NewsNumber number) {
  public AffectedObject {
    Objects.requireNonNull(row, "row");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(effect, "effect");
    Objects.requireNonNull(number, "number");
  }

  /// The same thing, of which nothing is said to have become of it.
  AffectedObject withoutEffect() {
    return new AffectedObject(row, kind, Optional.empty(), number);
  }

  AffectedObject with(Row other) {
    return new AffectedObject(other, kind, effect, number);
  }
}
