package org.sayso.resolution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import org.sayso.resolution.ListedPlaces.Listed;

/// Reads a country's dump as GeoNames gives it: 19 columns divided by tabs, one place a line.
///
/// Taken are settlements, divisions, and the sites and areas of [#OTHERS]; rows of other kinds are
/// counted and left out. Of the other names, those in Latin letters are taken. First and second
/// divisions get the ids that they have in the bundled gazetteer.
final class GeoNamesDump {
  /// What [Place#source()] says of these places.
  static final String SOURCE = "user's GeoNames dump";

  /// Kinds of sites and areas that news on conflict name.
  static final Set<String> OTHERS =
      Set.of("RGN", "CMPRF", "AIRB", "INSM", "PASS", "ISL", "ISLS", "VAL", "DSRT");

  private static final int COLUMNS = 19;
  private static final int FEWEST_TABS = 5;
  private static final Set<String> DIVISIONS = Set.of("ADM1", "ADM2", "ADM3", "ADM4");
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern NAME =
      Pattern.compile("(?:[a-z]{1,3}[- ])?\\p{Lu}[\\p{IsLatin}\\p{M}\\p{N} .,'’‘`()/-]*");
  private static final Pattern CODE = Pattern.compile("[A-Z]{2,4}");

  private final Countries countries;
  private final GeoNamesGazetteer areas;
  private final List<Listed> places = new ArrayList<>();
  private final List<LineProblem> problems = new ArrayList<>();
  private int leftOut;

  /// @param areas knows the names of divisions
  GeoNamesDump(Countries countries, GeoNamesGazetteer areas) {
    this.countries = countries;
    this.areas = areas;
  }

  /// Whether `text` begins as a dump does: a number, then columns divided by tabs.
  static boolean isOne(String text) {
    String first = text.lines().findFirst().orElse("");
    return first.matches("\uFEFF?[0-9]+\t.*")
        && first.chars().filter(c -> c == '\t').count() >= FEWEST_TABS;
  }

  /// Reads all lines of `text`; what cannot be used is listed.
  GeoNamesDump read(String text) {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        read(i + 1, lines.get(i).replace("\uFEFF", "").split("\t", -1));
      }
    }
    return this;
  }

  List<Listed> places() {
    return List.copyOf(places);
  }

  List<LineProblem> problems() {
    return List.copyOf(problems);
  }

  /// Rows of kinds that are not taken.
  int leftOut() {
    return leftOut;
  }

  private void read(int line, String[] cells) {
    if (cells.length != COLUMNS || !DAY.matcher(cells[COLUMNS - 1]).matches()) {
      problems.add(
          new LineProblem(
              line,
              "%d of %d columns are whole; the file may be cut off"
                  .formatted(Math.min(cells.length, COLUMNS) - 1, COLUMNS),
              "fetch the dump again and unpack it anew"));
      return;
    }
    if (!isTaken(cells[6], cells[7])) {
      leftOut++;
      return;
    }
    Optional<Country> country = countries.byIso2(cells[8]);
    Optional<GeoPoint> point = point(cells[4], cells[5]);
    if (country.isEmpty()) {
      bad(line, "no country has the code '" + cells[8] + "'", "write its ISO code");
    } else if (point.isEmpty()) {
      bad(line, "no point on earth: " + cells[4] + ", " + cells[5], "write degrees, like 30.18");
    } else if (!cells[0].matches("[1-9][0-9]{0,8}") || PlaceNames.key(cells[1]).isEmpty()) {
      bad(line, "no number or no name", "give both");
    } else {
      add(cells, country.get(), point.get());
    }
  }

  private void bad(int line, String problem, String mend) {
    problems.add(new LineProblem(line, problem, mend));
  }

  private static boolean isTaken(String featureClass, String code) {
    return (featureClass.equals("P") && !code.equals("PPLH"))
        || DIVISIONS.contains(code)
        || OTHERS.contains(code);
  }

  private static Optional<GeoPoint> point(String latitude, String longitude) {
    try {
      return Optional.of(new GeoPoint(Double.parseDouble(latitude), Double.parseDouble(longitude)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private void add(String[] cells, Country country, GeoPoint point) {
    String feature = cells[7].isEmpty() ? "PPL" : cells[7];
    PlaceKind kind = PlaceKind.ofFeature(feature);
    String first = country.iso2() + "." + cells[10];
    Optional<Place> admin1 = areas.area(first);
    Optional<Place> admin2 = areas.area(first + "." + cells[11]);
    Optional<Place> known =
        kind == PlaceKind.ADMIN1 ? admin1 : kind == PlaceKind.ADMIN2 ? admin2 : Optional.empty();
    long people = cells[14].matches("[0-9]{1,12}") ? Long.parseLong(cells[14]) : 0;
    Place place =
        new Place(
            known.map(Place::id).orElse("geonames:" + cells[0]),
            cells[1],
            kind,
            feature,
            point,
            Place.PointSource.STATED,
            Optional.of(new Place.Area(country.iso2(), country.name())),
            admin1.flatMap(Place::admin1),
            admin2.flatMap(Place::admin2),
            kind == PlaceKind.SETTLEMENT && people > 0
                ? OptionalLong.of(people)
                : OptionalLong.empty(),
            PlacePrecision.of(kind),
            SOURCE);
    places.add(new Listed(place, otherNames(cells), people));
  }

  private static List<String> otherNames(String[] cells) {
    List<String> names = new ArrayList<>(List.of(cells[2]));
    names.addAll(Arrays.asList(cells[3].split(",", -1)));
    return names.stream()
        .filter(name -> NAME.matcher(name).matches() && !CODE.matcher(name).matches())
        .distinct()
        .toList();
  }
}
