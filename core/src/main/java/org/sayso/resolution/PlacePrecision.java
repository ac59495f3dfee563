package org.sayso.resolution;

import java.util.Arrays;

/// How precisely a point locates an event: `where_prec` of the UCDP GED codebook, 1 to 7.
public enum PlacePrecision {
  /// 1: the place itself.
  EXACT(1),
  /// 2: at most 25 km around a known point.
  NEAR(2),
  /// 3: second administrative division.
  ADMIN2(3),
  /// 4: first administrative division.
  ADMIN1(4),
  /// 5: larger than a first division, linear, or vague.
  LARGER_OR_VAGUE(5),
  /// 6: the country.
  COUNTRY(6),
  /// 7: international waters or airspace.
  INTERNATIONAL(7);

  private final int ucdp;

  PlacePrecision(int ucdp) {
    this.ucdp = ucdp;
  }

  /// The precision with UCDP's number, 1 to 7.
  public static PlacePrecision ofUcdp(int code) {
    return Arrays.stream(values())
        .filter(precision -> precision.ucdp == code)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("where_prec is 1 to 7: " + code));
  }

  /// UCDP's `where_prec`, 1 to 7.
  public int ucdp() {
    return ucdp;
  }

  /// ACLED's `geo_precision`, derived: 1 a particular town, 2 a small part of a region or the area
  /// near a town, 3 a larger part of a region.
  public int acled() {
    return switch (this) {
      case EXACT -> 1;
      case NEAR, ADMIN2 -> 2;
      case ADMIN1, LARGER_OR_VAGUE, COUNTRY, INTERNATIONAL -> 3;
    };
  }

  /// The precision with which a place of this kind locates what happened "in" it.
  public static PlacePrecision of(PlaceKind kind) {
    return switch (kind) {
      case SETTLEMENT, SITE -> EXACT;
      case ADMIN2 -> ADMIN2;
      case ADMIN1 -> ADMIN1;
      case COUNTRY -> COUNTRY;
      case REGION -> LARGER_OR_VAGUE;
      case WATER -> INTERNATIONAL;
    };
  }
}
