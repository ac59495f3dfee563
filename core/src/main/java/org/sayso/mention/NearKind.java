package org.sayso.mention;

/// How a text puts something by a place.
public enum NearKind {
  /// At a distance that is told.
  DISTANCE,
  /// Near it, or on a side of it, with no distance told.
  NEAR,
  /// At its edge.
  OUTSKIRTS,
  /// At the border with it: on either side.
  BORDER,
  /// Between it and another.
  BETWEEN
}
