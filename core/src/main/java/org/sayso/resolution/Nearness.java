package org.sayso.resolution;

import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.sayso.mention.NearKind;

/// Where a text puts something by a known place without putting it there: "30 km north of Corran",
/// "near Miravel", "between Corran and Ostrey".
///
/// The point and the radius are assumptions of the rule set [#RULE_SET], never words of the text
/// ([#because()] says how they were reckoned).
///
/// @param kind how the text says it
/// @param point the likeliest point: moved by distance and direction where both are told, else that
///   of the named place
/// @param radiusKm around the point, in kilometres, more than 0
/// @param precision how precisely the point locates what happened
/// @param distanceKm the distance told, in kilometres
/// @param bearing the direction told, in degrees clockwise from north, 0 to 359
/// @param because how point and radius were reckoned, for a reader
public record Nearness(
    NearKind kind,
    GeoPoint point,
    double radiusKm,
    PlacePrecision precision,
    OptionalDouble distanceKm,
    OptionalInt bearing,
    String because) {
  /// The rule set that derives points and radii; a change of its numbers is a new version.
  public static final String RULE_SET = "nearness@1";

  public Nearness {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(point, "point");
    Objects.requireNonNull(precision, "precision");
    Objects.requireNonNull(distanceKm, "distanceKm");
    Objects.requireNonNull(bearing, "bearing");
    Objects.requireNonNull(because, "because");
    if (!(radiusKm > 0)) {
      throw new IllegalArgumentException("a radius is more than 0 km: " + radiusKm);
    }
  }
}
