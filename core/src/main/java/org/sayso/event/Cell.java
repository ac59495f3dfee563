package org.sayso.event;

/// What a model weighs about an event.
public enum Cell {
  /// Whether the words tell an act of the type at all.
  ACT,
  /// Who did it.
  WHO,
  /// To whom it was done.
  WHOM,
  /// Where it was.
  PLACE,
  /// When it was.
  DATE,
  /// With what it was done.
  MEANS
}
