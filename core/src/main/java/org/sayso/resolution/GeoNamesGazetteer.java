package org.sayso.resolution;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/// The bundled gazetteer: GeoNames' settlements of 500 people and more with their other names in
/// Latin script, its first and second administrative divisions, and the countries of [Countries].
///
/// Ids: `geonames:N` with GeoNames' own number; `country:CC`, `admin1:CC.X`, `admin2:CC.X.Y` with
/// the codes that GeoNames uses (the source gives no numbers for areas); `town:CC/LAT,LON` for
/// settlements that only the newer list holds, which has no numbers either; [GeoNamesNumbers] knows
/// those of most areas. Points of countries and first divisions are middles where `areas.tsv` has
/// one, other points and all weights of areas are derived from their towns. `gazetteer/README.md`
/// says how the file is made.
public final class GeoNamesGazetteer implements Gazetteer {
  /// What [Place#source()] says of these places: the age of the two lists.
  public static final String SOURCE = "GeoNames 2023-03 and 2026-09";

  private static final int NOTABLE_TOWN = 15_000;
  private static final int NOTABLE_BY_OTHER_NAME = 100_000;

  private final GazetteerData data;

  private final boolean middles;

  /// @param middles whether countries and first divisions have their middles from the table of
  ///   areas
  private GeoNamesGazetteer(GazetteerData data, boolean middles) {
    this.data = data;
    this.middles = middles;
  }

  /// The bundled gazetteer; opened once, at the first call, from the user's cache folder where it
  /// can be kept there.
  public static GeoNamesGazetteer bundled() {
    return Bundled.GAZETTEER;
  }

  /// Reads a file that `gazetteer/build.sh` made.
  ///
  /// @throws IOException if it is cut off, damaged, or of another version
  public static GeoNamesGazetteer read(InputStream in) throws IOException {
    return new GeoNamesGazetteer(GazetteerData.read(in), false);
  }

  /// Number of places, areas among them.
  public int size() {
    return data.places();
  }

  /// Number of countries and administrative divisions.
  public int areas() {
    return data.areas();
  }

  /// Number of different names.
  public int names() {
    return data.keys();
  }

  @Override
  public List<Hit> hits(String name) {
    int[] references = data.find(PlaceNames.key(name));
    var hits = new ArrayList<Hit>(references.length);
    for (int reference : references) {
      hits.add(
          new Hit(place(reference >> 1), isOtherName(reference), data.population(reference >> 1)));
    }
    return hits;
  }

  @Override
  public Prominence prominence(String name) {
    Prominence highest = Prominence.UNKNOWN;
    for (int reference : data.find(PlaceNames.key(name))) {
      highest = highest.or(isNotable(reference) ? Prominence.NOTABLE : Prominence.SMALL);
    }
    return highest;
  }

  private boolean isNotable(int reference) {
    int place = reference >> 1;
    if (place < data.areas()) {
      return !data.feature(place).equals("ADM2");
    }
    return data.population(place) >= (isOtherName(reference) ? NOTABLE_BY_OTHER_NAME : NOTABLE_TOWN)
        || (!isOtherName(reference) && isSeatOfGovernment(data.feature(place)));
  }

  private static boolean isSeatOfGovernment(String feature) {
    return feature.equals("PPLC") || feature.equals("PPLA");
  }

  private static boolean isOtherName(int reference) {
    return (reference & 1) == 1;
  }

  @Override
  public boolean isPrefix(String key) {
    return data.hasPrefix(key + " ");
  }

  @Override
  public Optional<Place> byId(String id) {
    int colon = id.indexOf(':');
    String rest = id.substring(colon + 1);
    return switch (id.substring(0, Math.max(0, colon))) {
      case "country", "admin1", "admin2" -> area(rest).filter(place -> place.id().equals(id));
      case "geonames" ->
          rest.matches("[1-9][0-9]{0,8}") ? town(Integer.parseInt(rest)) : Optional.empty();
      case "town" -> hitsAt(id);
      default -> Optional.empty();
    };
  }

  /// The area with this code: "PK", "PK.02", "US.IL.167".
  public Optional<Place> area(String code) {
    int index = index(code);
    return index < 0 ? Optional.empty() : Optional.of(place(index));
  }

  /// People in the area with this code; 0 where there is none.
  long people(String code) {
    int index = index(code);
    return index < 0 ? 0 : data.population(index);
  }

  private int index(String code) {
    int low = 0;
    int high = data.areas() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = compareCodes(data.code(middle), code);
      if (order == 0) {
        return middle;
      }
      low = order < 0 ? middle + 1 : low;
      high = order < 0 ? high : middle - 1;
    }
    return -1;
  }

  /// Whether the code of an area ends with `last`: second divisions of many countries have their
  /// number for it.
  boolean hasAreaCoded(String last) {
    return IntStream.range(0, data.areas()).anyMatch(area -> data.code(area).endsWith("." + last));
  }

  /// The order of areas in the file: by number of full stops, then by characters.
  private static int compareCodes(String a, String b) {
    int depths = Long.compare(depth(a), depth(b));
    return depths != 0 ? depths : a.compareTo(b);
  }

  private static long depth(String code) {
    long stops = 0;
    for (int i = 0; i < code.length(); i++) {
      stops += code.charAt(i) == '.' ? 1 : 0;
    }
    return stops;
  }

  private Optional<Place> town(int number) {
    for (int place = data.areas(); place < data.places(); place++) {
      if (data.geoNamesId(place) == number) {
        return Optional.of(place(place));
      }
    }
    return Optional.empty();
  }

  private Optional<Place> hitsAt(String id) {
    for (int place = data.areas(); place < data.places(); place++) {
      if (data.geoNamesId(place) == 0 && id(place, data.point(place)).equals(id)) {
        return Optional.of(place(place));
      }
    }
    return Optional.empty();
  }

  private Place place(int index) {
    Optional<GeoPoint> middle = middle(index);
    GeoPoint point = middle.orElseGet(() -> data.point(index));
    String feature = data.feature(index);
    PlaceKind kind = PlaceKind.ofFeature(feature);
    boolean town = index >= data.areas();
    int population = data.population(index);
    return new Place(
        id(index, point),
        data.name(index),
        kind,
        feature,
        point,
        middle.isPresent() ? Place.PointSource.STATED : pointSource(index),
        areaAbove(index, 0),
        areaAbove(index, 1),
        areaAbove(index, 2),
        town && population > 0 ? OptionalLong.of(population) : OptionalLong.empty(),
        PlacePrecision.of(kind),
        SOURCE);
  }

  private Optional<GeoPoint> middle(int index) {
    return middles && index < data.areas()
        ? AreaTable.bundled().of(data.code(index)).flatMap(AreaTable.Entry::point)
        : Optional.empty();
  }

  private Place.PointSource pointSource(int index) {
    if (index >= data.areas()) {
      return Place.PointSource.STATED;
    }
    return data.isPointOfParent(index)
        ? Place.PointSource.LARGER_AREA
        : Place.PointSource.MIDDLE_OF_TOWNS;
  }

  private String id(int index, GeoPoint point) {
    if (index < data.areas()) {
      String code = data.code(index);
      String level =
          data.feature(index).startsWith("PCL")
              ? "country"
              : data.feature(index).replace("ADM", "admin");
      return level + ":" + code;
    }
    int number = data.geoNamesId(index);
    return number > 0
        ? "geonames:" + number
        : String.format(
            Locale.ROOT,
            "town:%s/%.5f,%.5f",
            countryCode(index),
            point.latitude(),
            point.longitude());
  }

  private String countryCode(int index) {
    int top = index;
    while (data.parent(top) >= 0) {
      top = data.parent(top);
    }
    return data.code(top);
  }

  /// The area of this level (0 is the country) that holds a place, or is it.
  private Optional<Place.Area> areaAbove(int index, int level) {
    for (int area = index; area >= 0; area = data.parent(area)) {
      if (area < data.areas() && level(area) == level) {
        return Optional.of(new Place.Area(data.code(area), data.name(area)));
      }
    }
    return Optional.empty();
  }

  private int level(int area) {
    return switch (data.feature(area)) {
      case "ADM1" -> 1;
      case "ADM2" -> 2;
      default -> 0;
    };
  }

  private static final class Bundled {
    static final GeoNamesGazetteer GAZETTEER = load();

    private static GeoNamesGazetteer load() {
      Optional<Path> folder =
          GazetteerCache.folder(System.getenv("XDG_CACHE_HOME"), System.getProperty("user.home"));
      try (InputStream hash = resource("gazetteer.sha256")) {
        String content = new String(hash.readAllBytes(), StandardCharsets.US_ASCII).strip();
        GazetteerData data =
            new GazetteerCache(folder, content).open(() -> resource("gazetteer.bin"));
        return new GeoNamesGazetteer(data, true);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read the bundled gazetteer", e);
      }
    }

    private static InputStream resource(String name) {
      InputStream in = GeoNamesGazetteer.class.getResourceAsStream(name);
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the build");
      }
      return in;
    }
  }
}
