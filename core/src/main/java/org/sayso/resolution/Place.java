package org.sayso.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/// A place of a gazetteer.
///
/// @param id unique over all gazetteers: `geonames:1167528`, `country:PK`, `admin1:PK.02`,
///   `region:sahel`, `user:…`
/// @param name its usual name
/// @param kind what sort of thing it is
/// @param feature GeoNames feature code ("PPLA2", "ADM1", "PCLI"), or a user's own word
/// @param point where it is; for an area a point that stands for it
/// @param pointSource where the point comes from
/// @param country the country it lies in (itself, for a country), when it lies in one
/// @param admin1 first administrative division (itself, for one), where known
/// @param admin2 second administrative division (itself, for one), where known
/// @param population of a settlement, where known
/// @param precision how precisely its point locates what happened there
/// @param source the gazetteer that knows it, with its date
public record Place(
    String id,
    String name,
    PlaceKind kind,
    String feature,
    GeoPoint point,
    PointSource pointSource,
    Optional<Area> country,
    Optional<Area> admin1,
    Optional<Area> admin2,
    OptionalLong population,
    PlacePrecision precision,
    String source) {

  /// Where a place's point comes from.
  public enum PointSource {
    /// The gazetteer states it.
    STATED,
    /// Derived: the middle of the towns in the area, weighted by population.
    MIDDLE_OF_TOWNS,
    /// The gazetteer lists no town in the area; the point is that of the larger area.
    LARGER_AREA
  }

  /// An administrative area that holds a place.
  ///
  /// @param code ISO code for a country ("PK"), else GeoNames code with the larger areas' codes
  ///   before it ("PK.02"); empty when the gazetteer gives a name only
  /// @param name its usual name
  public record Area(String code, String name) {
    public Area {
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(name, "name");
    }
  }

  public Place {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(feature, "feature");
    Objects.requireNonNull(point, "point");
    Objects.requireNonNull(pointSource, "pointSource");
    Objects.requireNonNull(country, "country");
    Objects.requireNonNull(admin1, "admin1");
    Objects.requireNonNull(admin2, "admin2");
    Objects.requireNonNull(population, "population");
    Objects.requireNonNull(precision, "precision");
    Objects.requireNonNull(source, "source");
  }

  /// The names from the country down to the place: `["Pakistan", "Balochistan", "Quetta"]`.
  public List<String> path() {
    var path = new ArrayList<String>();
    country.ifPresent(area -> path.add(area.name()));
    admin1.ifPresent(area -> path.add(area.name()));
    admin2.ifPresent(area -> path.add(area.name()));
    if (!kind.isArea() || path.isEmpty()) {
      path.add(name);
    }
    return List.copyOf(path);
  }

  /// Two-letter code of the country, when it lies in one that has a code.
  public Optional<String> countryCode() {
    return country.map(Area::code).filter(code -> !code.isEmpty());
  }

  /// Whether this place lies in `area`, or is it.
  public boolean isIn(Place area) {
    return switch (area.kind) {
      case COUNTRY -> same(country, area.country);
      case ADMIN1 -> same(country, area.country) && same(admin1, area.admin1);
      case ADMIN2 ->
          same(country, area.country) && same(admin1, area.admin1) && same(admin2, area.admin2);
      case SETTLEMENT, SITE, REGION, WATER -> id.equals(area.id);
    };
  }

  private static boolean same(Optional<Area> a, Optional<Area> b) {
    return a.isPresent() && a.equals(b);
  }
}
