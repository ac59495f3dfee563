package org.sayso.eval.places;

import org.sayso.resolution.TextPlace.Use;

/// What a corpus marks as a place; the rest of what is read is left out before spans are scored.
public enum PlaceScheme {
  /// LGL and TR-News: names, also within names of organisations, streets, and words for peoples.
  LGL,
  /// GeoVirus: names of places alone.
  GEOVIRUS,
  /// GeoWebNews: names, whatever they stand for, and words for peoples.
  GEOWEBNEWS;

  boolean marks(Use use) {
    return switch (this) {
      case LGL -> true;
      case GEOVIRUS -> use == Use.PLACE || use == Use.STATE;
      case GEOWEBNEWS -> use != Use.STREET;
    };
  }
}
