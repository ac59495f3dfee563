package org.sayso.resolution;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.sayso.resolution.ListedPlaces.Listed;

/// Reads a list of regions (`regions.txt`): areas, waters and camps that GeoNames' settlements and
/// divisions do not hold, and further names of divisions.
final class Regions {
  static final String FORMAT = "sayso-regions 1";
  static final String SOURCE = "Sayso regions 1";

  /// How likely a region is meant by its name, in people: as a province, since news name the ones
  /// in the list often.
  private static final long WEIGHT = 2_000_000;

  private final GeoNamesGazetteer areas;
  private final Countries countries;

  Regions(GeoNamesGazetteer areas, Countries countries) {
    this.areas = areas;
    this.countries = countries;
  }

  /// @throws IllegalArgumentException if a record cannot be read; the message names the line
  Gazetteer read(String text) {
    RecordJar jar = RecordJar.parse(FORMAT, text);
    if (!jar.problems().isEmpty()) {
      throw new IllegalArgumentException("regions: " + jar.problems().getFirst());
    }
    var listed = new ArrayList<Listed>();
    for (RecordJar.Entry entry : jar.records()) {
      try {
        listed.add(entry.first("same").isPresent() ? moreNames(entry) : region(entry));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(
            "regions, line " + entry.line() + ": " + e.getMessage(), e);
      }
    }
    return new ListedPlaces(listed, SOURCE);
  }

  private Listed moreNames(RecordJar.Entry entry) {
    String code = required(entry, "same");
    Place area =
        areas
            .area(code)
            .orElseThrow(() -> new IllegalArgumentException("no area has the code " + code));
    var names = new ArrayList<String>(entry.all("name"));
    names.addAll(entry.all("aka"));
    return new Listed(area, names, areas.people(code));
  }

  private Listed region(RecordJar.Entry entry) {
    String name = required(entry, "name");
    String feature = required(entry, "feature");
    Optional<Place.Area> country = entry.first("country").map(this::country);
    var place =
        new Place(
            "region:" + PlaceNames.key(name).replace(' ', '-'),
            name,
            PlaceKind.ofFeature(feature),
            feature.toUpperCase(Locale.ROOT),
            new GeoPoint(number(entry, "latitude"), number(entry, "longitude")),
            Place.PointSource.STATED,
            country,
            Optional.empty(),
            Optional.empty(),
            OptionalLong.empty(),
            PlacePrecision.ofUcdp((int) number(entry, "precision")),
            SOURCE);
    return new Listed(place, entry.all("aka"), WEIGHT);
  }

  private Place.Area country(String code) {
    return countries
        .byIso2(code)
        .map(c -> new Place.Area(c.iso2(), c.name()))
        .orElseThrow(() -> new IllegalArgumentException("no country has the code " + code));
  }

  private static double number(RecordJar.Entry entry, String key) {
    return Double.parseDouble(required(entry, key));
  }

  private static String required(RecordJar.Entry entry, String key) {
    return entry.first(key).orElseThrow(() -> new IllegalArgumentException("no " + key));
  }
}
