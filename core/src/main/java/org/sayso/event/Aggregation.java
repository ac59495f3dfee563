package org.sayso.event;

/// Whether the words tell of one happening or of many (`model.md`, 2).
public enum Aggregation {
  SINGLE,
  MULTI_DAY,
  /// "repression has escalated", "killings over two decades".
  PATTERN,
  PERIOD_TOTAL;

  /// Whether it counts as an event; the others are kept, found and never counted.
  public boolean counts() {
    return this == SINGLE || this == MULTI_DAY;
  }
}
