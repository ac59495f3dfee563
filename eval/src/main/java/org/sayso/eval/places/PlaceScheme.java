package org.sayso.eval.places;

import java.util.Set;
import org.sayso.resolution.TextPlace.Use;

/// What a corpus marks as a place; the rest of what is read is left out before spans are scored.
public enum PlaceScheme {
  /// LGL and TR-News: names, also within names of organisations, streets, and words for peoples.
  LGL(Set.of(Use.PLACE, Use.STATE, Use.WITHIN_NAME, Use.DEMONYM, Use.STREET)),
  /// GeoVirus: names of places alone.
  GEOVIRUS(Set.of(Use.PLACE, Use.STATE)),
  /// GeoWebNews: names, whatever they stand for, and words for peoples.
  GEOWEBNEWS(Set.of(Use.PLACE, Use.STATE, Use.WITHIN_NAME, Use.DEMONYM));

  private final Set<Use> marked;

  PlaceScheme(Set<Use> marked) {
    this.marked = marked;
  }

  boolean marks(Use use) {
    return marked.contains(use);
  }
}
