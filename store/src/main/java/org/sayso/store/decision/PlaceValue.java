package org.sayso.store.decision;

import java.util.Optional;

/// A place as a person writes it in a correction: `ID`, `ID LAT LON`, or `-` for unknown.
///
/// @param id the place's id; none for unknown
/// @param point where it lies, if stated
record PlaceValue(Optional<String> id, Optional<Point> point) {
  record Point(double lat, double lon) {
    Point {
      if (!(Math.abs(lat) <= 90) || !(Math.abs(lon) <= 180)) {
        throw new IllegalArgumentException("no such point: " + lat + " " + lon);
      }
    }
  }

  static PlaceValue parse(String value) {
    String[] parts = value.strip().split("\\s+");
    if (value.isBlank() || parts.length == 2 || parts.length > 3) {
      throw bad(value);
    }
    if (parts.length == 1) {
      return new PlaceValue(Edits.known(parts[0]), Optional.empty());
    }
    try {
      Point point = new Point(Double.parseDouble(parts[1]), Double.parseDouble(parts[2]));
      return new PlaceValue(Optional.of(parts[0]), Optional.of(point));
    } catch (NumberFormatException e) {
      throw bad(value);
    }
  }

  private static IllegalArgumentException bad(String value) {
    return new IllegalArgumentException(
        "not a place: \"" + value + "\"; write ID, ID LAT LON, or - for unknown");
  }
}
