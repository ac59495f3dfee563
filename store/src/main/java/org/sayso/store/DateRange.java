package org.sayso.store;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/// Days from `from` to `to`, both inclusive; an open end is empty.
public record DateRange(Optional<LocalDate> from, Optional<LocalDate> to) {
  /// Every day, and what has no day too.
  public static final DateRange ALL = new DateRange(Optional.empty(), Optional.empty());

  public DateRange {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
      throw new IllegalArgumentException("the range ends before it begins: " + from + " to " + to);
    }
  }

  public static DateRange between(LocalDate from, LocalDate to) {
    return new DateRange(Optional.of(from), Optional.of(to));
  }

  public boolean isAll() {
    return from.isEmpty() && to.isEmpty();
  }

  /// Whether a stretch of days touches this range.
  public boolean overlaps(LocalDate earliest, LocalDate latest) {
    return from.map(day -> !latest.isBefore(day)).orElse(true)
        && to.map(day -> !earliest.isAfter(day)).orElse(true);
  }
}
