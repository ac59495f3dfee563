package org.sayso.resolution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.sayso.resolution.ListedPlaces.Listed;

/// Places that a user brings: as CSV, or as a country's dump of GeoNames (see [GeoNamesDump]).
///
/// Of CSV, the first row names the columns: `name`, `latitude` and `longitude` are needed;
/// `alternate_names` (divided by `|`), `country` (ISO code, or the name of a country, bundled or in
/// this file), `admin1`, `admin2`, `feature` (GeoNames code) and `population` may be there, in any
/// order. A row that cannot be used is listed in [#problems()] and the others are kept. Ids are
/// `user:` with country and name, and a number where that is not unique.
public final class UserGazetteer implements Gazetteer {
  /// What [Place#source()] says of these places.
  public static final String SOURCE = "user's gazetteer";

  /// A user lists what the documents are about; it counts as a town of this size when the file
  /// gives no size.
  private static final long WEIGHT = 20_000;

  private static final Map<String, String> COLUMN_NAMES =
      Map.of(
          "alternates", "alternate_names",
          "alternatenames", "alternate_names",
          "lat", "latitude",
          "lon", "longitude",
          "lng", "longitude");

  private final ListedPlaces listed;
  private final List<Place> places;
  private final List<LineProblem> problems;
  private final Map<Place, List<String>> names;
  private final int leftOut;

  private UserGazetteer(
      ListedPlaces listed, List<Listed> places, List<LineProblem> problems, int leftOut) {
    this.listed = listed;
    this.leftOut = leftOut;
    this.places = places.stream().map(Listed::place).toList();
    this.problems = List.copyOf(problems);
    this.names = new HashMap<>();
    for (Listed place : places) {
      var all = new ArrayList<String>();
      all.add(place.place().name());
      all.addAll(place.otherNames());
      names.put(place.place(), List.copyOf(all));
    }
  }

  /// Reads a file's text. Never fails: what cannot be used is listed.
  ///
  /// Names from CSV are taken for places wherever they stand, since somebody chose them; those of a
  /// dump, which are many, need the text's support.
  public static UserGazetteer parse(String text, Countries countries) {
    if (GeoNamesDump.isOne(text)) {
      GeoNamesDump dump = new GeoNamesDump(countries, GeoNamesGazetteer.bundled()).read(text);
      ListedPlaces listed =
          new ListedPlaces(dump.places(), Gazetteer.ATTRIBUTION, Prominence.SMALL);
      return new UserGazetteer(listed, dump.places(), dump.problems(), dump.leftOut());
    }
    var reader = new Reader(CsvRows.parse(text), countries);
    reader.read();
    ListedPlaces listed = new ListedPlaces(reader.places, SOURCE);
    return new UserGazetteer(listed, reader.places, reader.problems, 0);
  }

  /// Rows of a dump whose kind is not taken: streams, hotels, wells.
  public int leftOut() {
    return leftOut;
  }

  /// The places, in the order of the file.
  public List<Place> places() {
    return places;
  }

  /// The rows that could not be used, in the order of the file.
  public List<LineProblem> problems() {
    return problems;
  }

  /// A place of the user that takes the stead of places of another gazetteer.
  ///
  /// @param place the user's place
  /// @param name the name under which they meet
  /// @param hidden the places that are no longer found by that name, being the same
  /// @param rivals places elsewhere that bear the name too and stay
  public record Shadow(Place place, String name, List<Place> hidden, List<Place> rivals) {
    public Shadow {
      hidden = List.copyOf(hidden);
      rivals = List.copyOf(rivals);
    }
  }

  /// What this gazetteer shadows in `other`, in the order of the file: one entry for each name that
  /// both know.
  public List<Shadow> shadows(Gazetteer other) {
    var shadows = new ArrayList<Shadow>();
    for (Place place : places) {
      for (String name : names.getOrDefault(place, List.of())) {
        List<Place> theirs = other.lookup(name);
        if (!theirs.isEmpty()) {
          shadows.add(
              new Shadow(
                  place,
                  name,
                  theirs.stream().filter(p -> CompositeGazetteer.isSame(place, p)).toList(),
                  theirs.stream().filter(p -> !CompositeGazetteer.isSame(place, p)).toList()));
        }
      }
    }
    return shadows;
  }

  @Override
  public String attribution() {
    return listed.attribution();
  }

  @Override
  public List<Hit> hits(String name) {
    return listed.hits(name);
  }

  @Override
  public Prominence prominence(String name) {
    return listed.prominence(name);
  }

  @Override
  public boolean isPrefix(String key) {
    return listed.isPrefix(key);
  }

  @Override
  public Optional<Place> byId(String id) {
    return listed.byId(id);
  }

  private static final class Reader {
    private final List<CsvRows.Row> rows;
    private final Countries countries;
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<String, Place.Area> ownCountries = new HashMap<>();
    private final Map<String, Integer> ids = new HashMap<>();
    final List<Listed> places = new ArrayList<>();
    final List<LineProblem> problems = new ArrayList<>();

    Reader(List<CsvRows.Row> rows, Countries countries) {
      this.rows = rows;
      this.countries = countries;
    }

    void read() {
      if (!readHeader()) {
        return;
      }
      List<CsvRows.Row> body = rows.subList(1, rows.size());
      body.stream().filter(this::isCountry).forEach(this::addCountry);
      body.forEach(this::readRow);
    }

    private boolean readHeader() {
      if (!rows.isEmpty()) {
        List<String> cells = rows.getFirst().cells();
        for (int i = 0; i < cells.size(); i++) {
          String name = cells.get(i).toLowerCase(Locale.ROOT).replace(' ', '_');
          columns.putIfAbsent(COLUMN_NAMES.getOrDefault(name, name), i);
        }
      }
      boolean whole = columns.keySet().containsAll(List.of("name", "latitude", "longitude"));
      if (!whole) {
        problems.add(
            new LineProblem(
                1,
                "the first row does not name the columns name, latitude and longitude",
                "begin with: name,alternate_names,latitude,longitude,country,admin1,admin2,feature,population"));
      }
      return whole;
    }

    private String cell(CsvRows.Row row, String column) {
      Integer at = columns.get(column);
      return at == null || at >= row.cells().size() ? "" : row.cells().get(at);
    }

    private boolean isCountry(CsvRows.Row row) {
      return PlaceKind.ofFeature(cell(row, "feature")) == PlaceKind.COUNTRY
          && !cell(row, "name").isEmpty();
    }

    private void addCountry(CsvRows.Row row) {
      String given = cell(row, "country");
      var area = new Place.Area(given.matches("[A-Z]{2}") ? given : "", cell(row, "name"));
      ownCountries.putIfAbsent(PlaceNames.key(area.name()), area);
      if (!given.isEmpty()) {
        ownCountries.putIfAbsent(PlaceNames.key(given), area);
      }
    }

    private void readRow(CsvRows.Row row) {
      try {
        places.add(listed(row));
      } catch (BadCell e) {
        problems.add(new LineProblem(row.line(), e.problem, e.mend));
      }
    }

    private Listed listed(CsvRows.Row row) throws BadCell {
      if (!row.closed()) {
        throw new BadCell(
            "a quotation mark is never closed", "close it, or double one that belongs to the name");
      }
      String name = cell(row, "name");
      if (PlaceNames.key(name).isEmpty()) {
        throw new BadCell("no name", "give the place a name");
      }
      String feature =
          cell(row, "feature").isEmpty() ? "PPL" : cell(row, "feature").toUpperCase(Locale.ROOT);
      PlaceKind kind = PlaceKind.ofFeature(feature);
      Optional<Place.Area> country = country(cell(row, "country"));
      OptionalLong population = population(cell(row, "population"));
      var place =
          new Place(
              id(name, country),
              name,
              kind,
              feature,
              new GeoPoint(degrees(row, "latitude", 90), degrees(row, "longitude", 180)),
              Place.PointSource.STATED,
              country,
              kind == PlaceKind.ADMIN1 ? area(name) : area(cell(row, "admin1")),
              kind == PlaceKind.ADMIN2 ? area(name) : area(cell(row, "admin2")),
              population,
              PlacePrecision.of(kind),
              SOURCE);
      List<String> others =
          Arrays.stream(cell(row, "alternate_names").split("\\|", -1))
              .map(String::strip)
              .filter(n -> !n.isEmpty())
              .toList();
      return new Listed(place, others, population.orElse(WEIGHT));
    }

    private String id(String name, Optional<Place.Area> country) {
      String where =
          country.map(c -> c.code().isEmpty() ? c.name() : c.code()).map(c -> c + "/").orElse("");
      String id =
          "user:"
              + PlaceNames.key(where).replace(' ', '-')
              + (where.isEmpty() ? "" : "/")
              + PlaceNames.key(name).replace(' ', '-');
      int count = ids.merge(id, 1, Integer::sum);
      return count == 1 ? id : id + "-" + count;
    }

    private Optional<Place.Area> country(String given) {
      if (given.isEmpty()) {
        return Optional.empty();
      }
      Place.Area own = ownCountries.get(PlaceNames.key(given));
      if (own != null) {
        return Optional.of(own);
      }
      return countries
          .byIso2(given)
          .or(() -> countries.byName(given))
          .map(c -> new Place.Area(c.iso2(), c.name()))
          .or(() -> Optional.of(new Place.Area(given.matches("[A-Z]{2}") ? given : "", given)));
    }

    private static Optional<Place.Area> area(String name) {
      return name.isEmpty() ? Optional.empty() : Optional.of(new Place.Area("", name));
    }

    private double degrees(CsvRows.Row row, String column, double limit) throws BadCell {
      String given = cell(row, column);
      try {
        double degrees = Double.parseDouble(given);
        if (Math.abs(degrees) <= limit) {
          return degrees;
        }
      } catch (NumberFormatException e) {
        throw new BadCell(
            column + " is not a number: '" + given + "'",
            "write degrees with a full stop, like -38.05",
            e);
      }
      throw new BadCell(
          column + " is out of range: " + given,
          "write degrees from -" + (int) limit + " to " + (int) limit);
    }

    private static OptionalLong population(String given) throws BadCell {
      if (given.isEmpty()) {
        return OptionalLong.empty();
      }
      if (!given.matches("[0-9]{1,12}")) {
        throw new BadCell(
            "population is not a whole number: '" + given + "'",
            "write digits only, or leave it blank");
      }
      return OptionalLong.of(Long.parseLong(given));
    }
  }

  private static final class BadCell extends Exception {
    private static final long serialVersionUID = 1L;

    final String problem;
    final String mend;

    BadCell(String problem, String mend) {
      super(problem);
      this.problem = problem;
      this.mend = mend;
    }

    BadCell(String problem, String mend, Throwable cause) {
      super(problem, cause);
      this.problem = problem;
      this.mend = mend;
    }
  }
}
