package org.sayso.resolution;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.sayso.mention.NearKind;
import org.sayso.mention.NearPhrases;

/// The rule set `nearness@1`: what point and radius stand for "near" and "30 km north of".
///
/// All numbers are this project's assumptions: an eighth of the compass is off by 22.5 degrees at
/// most to either side, which is two fifths of the distance; "near" is UCDP's 25 km.
final class NearRules {
  private static final double NEAR_KM = 25;
  private static final double OUTSKIRTS_KM = 10;
  private static final double LEAST_KM = 5;
  private static final double OF_DISTANCE = 0.4;

  /// A radius up to this is like a second division.
  private static final double DIVISION_KM = 100;

  /// Towns further apart have no "between" that says anything.
  private static final double MOST_BETWEEN_KM = 300;

  /// A road is longer than the straight line: what is told may be up to so much more, and less by
  /// rounding and by the size of a town.
  private static final double LEAST_OF_TOLD = 0.4;

  private static final double MOST_OF_TOLD = 1.5;
  private static final double SLACK_KM = 15;

  private NearRules() {}

  /// What `said` makes of `place`.
  static Nearness of(NearPhrases.Said said, Place place) {
    double extent = extent(place.kind());
    boolean moved =
        said.kind() == NearKind.DISTANCE
            && said.km().isPresent()
            && said.bearing().isPresent()
            && extent == 0;
    double km = said.km().orElse(0);
    double around =
        switch (said.kind()) {
          case DISTANCE -> Math.max(LEAST_KM, moved ? OF_DISTANCE * km : km);
          case OUTSKIRTS -> OUTSKIRTS_KM;
          case NEAR, BORDER, BETWEEN -> NEAR_KM;
        };
    double radius = around + extent;
    PlacePrecision least =
        said.kind() == NearKind.BORDER ? PlacePrecision.LARGER_OR_VAGUE : precision(radius);
    return new Nearness(
        said.kind(),
        moved ? place.point().towards(said.bearing().getAsInt(), km) : place.point(),
        radius,
        coarser(place.precision(), least),
        said.km(),
        said.bearing(),
        "“%s” %s: %s; radius of %s km assumed (%s)"
            .formatted(
                said.words(),
                place.name(),
                moved
                    ? "the point is moved by %s km at %d degrees"
                        .formatted(number(km), said.bearing().getAsInt())
                    : "the point is that of " + place.name(),
                number(radius),
                Nearness.RULE_SET));
  }

  /// Between two places of which both are points; nothing where they are areas or far apart.
  static Optional<Nearness> between(Place one, Place other) {
    double apart = one.point().kilometresTo(other.point());
    boolean points = extent(one.kind()) == 0 && extent(other.kind()) == 0;
    if (!points || apart > MOST_BETWEEN_KM) {
      return Optional.empty();
    }
    double radius = Math.max(LEAST_KM, apart / 2);
    return Optional.of(
        new Nearness(
            NearKind.BETWEEN,
            one.point().towards(one.point().bearingTo(other.point()), apart / 2),
            radius,
            precision(radius),
            OptionalDouble.empty(),
            OptionalInt.empty(),
            "between %s and %s: the point is halfway; radius of %s km assumed (%s)"
                .formatted(one.name(), other.name(), number(radius), Nearness.RULE_SET)));
  }

  /// Whether a place may lie `told` kilometres from `other`.
  static boolean mayLie(Place place, double told, Place other) {
    double apart = place.point().kilometresTo(other.point());
    double slack = SLACK_KM + extent(other.kind()) + extent(place.kind());
    return apart <= MOST_OF_TOLD * told + slack && apart >= LEAST_OF_TOLD * told - slack;
  }

  /// Of two the one that says less.
  static PlacePrecision coarser(PlacePrecision one, PlacePrecision other) {
    return one.ucdp() >= other.ucdp() ? one : other;
  }

  /// Half the width that an area of this kind has about.
  private static double extent(PlaceKind kind) {
    return switch (kind) {
      case SETTLEMENT, SITE -> 0;
      case ADMIN2 -> 40;
      case ADMIN1 -> 120;
      case REGION, WATER -> 300;
      case COUNTRY -> 400;
    };
  }

  private static PlacePrecision precision(double radius) {
    if (radius <= NEAR_KM) {
      return PlacePrecision.NEAR;
    }
    return radius <= DIVISION_KM ? PlacePrecision.ADMIN2 : PlacePrecision.LARGER_OR_VAGUE;
  }

  private static String number(double km) {
    return km < 10
        ? String.format(Locale.ROOT, "%.1f", km).replace(".0", "")
        : String.valueOf(Math.round(km));
  }
}
