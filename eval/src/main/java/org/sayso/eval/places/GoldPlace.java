package org.sayso.eval.places;

import java.util.Objects;
import java.util.Optional;
import org.sayso.resolution.GeoPoint;
import org.sayso.text.TextSpan;

/// A place that people have marked in a text.
///
/// @param geoNames number of its entry in GeoNames, where the corpus gives one
/// @param point where it is, where the corpus says so
public record GoldPlace(TextSpan span, Optional<String> geoNames, Optional<GeoPoint> point) {
  public GoldPlace {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(geoNames, "geoNames");
    Objects.requireNonNull(point, "point");
  }
}
