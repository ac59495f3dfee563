package org.sayso.event;

/// How firmly a row names who did it; not an order (`model.md`, 2). A denial is another speaker's
/// row, not a level.
public enum Blame {
  REPORTED_AS_FACT,
  CLAIMED,
  ADMITTED,
  CONVICTED,
  ACQUITTED,
  CHARGED,
  ACCUSED_BY_AUTHORITIES,
  ACCUSED,
  POSSIBLE,
  UNIDENTIFIED
}
