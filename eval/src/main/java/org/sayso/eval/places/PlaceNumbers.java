package org.sayso.eval.places;

import java.util.Optional;
import org.sayso.resolution.Place;

/// GeoNames' numbers of places.
public final class PlaceNumbers {
  private static final String PREFIX = "geonames:";

  private PlaceNumbers() {}

  /// The number of `place`, where it is known.
  public static Optional<String> of(Place place) {
    return place.id().startsWith(PREFIX)
        ? Optional.of(place.id().substring(PREFIX.length()))
        : Optional.empty();
  }
}
