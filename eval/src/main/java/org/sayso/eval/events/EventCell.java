package org.sayso.eval.events;

/// The labelled cells of an event, in the order of the table.
public enum EventCell {
  WHO,
  WHOM,
  PLACE,
  DATE,
  KILLED,
  INJURED;

  /// Whether several labels are tellings of one thing ("Miravel, Karst Province"), of which one
  /// will do.
  boolean isOneThing() {
    return switch (this) {
      case WHO, WHOM -> false;
      case PLACE, DATE, KILLED, INJURED -> true;
    };
  }
}
