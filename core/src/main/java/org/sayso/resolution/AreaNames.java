package org.sayso.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.sayso.resolution.ListedPlaces.Listed;

/// Further names of divisions, and divisions that GeoNames' list of names lacks, from the table of
/// areas.
final class AreaNames {
  /// What [Place#source()] says of divisions that GeoNames' list of names lacks.
  static final String SOURCE = "Natural Earth 4 and GeoNames";

  /// How likely such a division is meant by its name, in people.
  private static final long WEIGHT = 500_000;

  private final GeoNamesGazetteer areas;
  private final Countries countries;

  AreaNames(GeoNamesGazetteer areas, Countries countries) {
    this.areas = areas;
    this.countries = countries;
  }

  /// The places of `table`. Their names need the text's support: some are words, or older.
  Gazetteer read(AreaTable table) {
    List<Listed> listed = new ArrayList<>();
    for (Map.Entry<String, AreaTable.Entry> one : table.all().entrySet()) {
      if (one.getKey().startsWith(AreaTable.FURTHER)) {
        further(one.getKey(), one.getValue()).ifPresent(listed::add);
      } else if (!one.getValue().otherNames().isEmpty()) {
        areas
            .area(one.getKey())
            .ifPresent(area ->
                listed.add(
                    new Listed(area, one.getValue().otherNames(), areas.people(one.getKey()))));
      }
    }
    return new ListedPlaces(listed, SOURCE, Gazetteer.Prominence.SMALL);
  }

  private Optional<Listed> further(String code, AreaTable.Entry entry) {
    String name = entry.name().orElseThrow();
    String country = code.substring(AreaTable.FURTHER.length(), AreaTable.FURTHER.length() + 2);
    Optional<Place.Area> holder =
        countries.byIso2(country).map(one -> new Place.Area(one.iso2(), one.name()));
    return entry
        .point()
        .map(point ->
            new Listed(
                new Place(
                    "area:" + entry.number().orElse(code),
                    name,
                    PlaceKind.ADMIN1,
                    "ADM1H",
                    point,
                    Place.PointSource.STATED,
                    holder,
                    Optional.of(new Place.Area(code, name)),
                    Optional.empty(),
                    OptionalLong.empty(),
                    PlacePrecision.ADMIN1,
                    SOURCE),
                entry.otherNames(),
                WEIGHT));
  }
}
