package org.sayso.resolution;

/// What sort of thing a place is; it decides how precisely its point locates an event.
public enum PlaceKind {
  COUNTRY,
  /// First administrative division: province, state, governorate.
  ADMIN1,
  /// Second administrative division: district, county.
  ADMIN2,
  /// Town, village or part of one.
  SETTLEMENT,
  /// A camp of displaced people, a base, a crossing: one spot.
  SITE,
  /// A named area that follows no administrative border: "Donbas", "the Sahel".
  REGION,
  /// Sea, strait, gulf, lake or river.
  WATER;

  /// Whether the place is an administrative area: a country or a part of one.
  public boolean isArea() {
    return this == COUNTRY || this == ADMIN1 || this == ADMIN2;
  }

  /// The kind that a GeoNames feature code stands for; unknown codes are a [#SITE].
  public static PlaceKind ofFeature(String feature) {
    return switch (feature) {
      case "ADM1" -> ADMIN1;
      case "ADM2" -> ADMIN2;
      case "RGN", "DSRT", "MTS", "PEN", "VAL", "ISL", "ISLS", "AREA", "ADM3", "ADM4" -> REGION;
      case "SEA", "OCN", "STRT", "BAY", "GULF", "CHN", "LK", "STM", "SD" -> WATER;
      case "STLMT" -> SETTLEMENT;
      default ->
          feature.startsWith("PCL") ? COUNTRY : feature.startsWith("PPL") ? SETTLEMENT : SITE;
    };
  }
}
