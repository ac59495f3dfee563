package org.sayso.resolution;

import java.util.Optional;

/// The numbers by which GeoNames knows places.
public final class GeoNamesNumbers {
  private static final String TOWN = "geonames:";

  /// Second divisions have their number for a code in the countries that have no codes of their
  /// own; codes of countries are shorter.
  private static final int SHORTEST = 6;

  private GeoNamesNumbers() {}

  /// The number of `place`; none for a user's places, for towns of the newer list, and for most
  /// second divisions that have a code of their country.
  public static Optional<String> of(Place place) {
    String id = place.id();
    if (id.startsWith(TOWN)) {
      return Optional.of(id.substring(TOWN.length()));
    }
    return switch (place.kind()) {
      case COUNTRY -> place.country().flatMap(GeoNamesNumbers::listed);
      case ADMIN1 -> place.admin1().flatMap(GeoNamesNumbers::listed);
      case ADMIN2 -> place.admin2().flatMap(area -> listed(area).or(() -> coded(area)));
      case SETTLEMENT, SITE, REGION, WATER -> Optional.empty();
    };
  }

  private static Optional<String> listed(Place.Area area) {
    return AreaTable.bundled().of(area.code()).flatMap(AreaTable.Entry::number);
  }

  private static Optional<String> coded(Place.Area area) {
    String last = area.code().substring(area.code().lastIndexOf('.') + 1);
    return last.length() >= SHORTEST && last.matches("[1-9][0-9]*")
        ? Optional.of(last)
        : Optional.empty();
  }

  /// Whether a place of the bundled gazetteer is known to have this number.
  public static boolean isHeld(String number) {
    GeoNamesGazetteer gazetteer = GeoNamesGazetteer.bundled();
    return AreaTable.bundled().has(number)
        || gazetteer.byId(TOWN + number).isPresent()
        || (number.length() >= SHORTEST && gazetteer.hasAreaCoded(number));
  }
}
