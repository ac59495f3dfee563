package org.sayso.resolution;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// GeoNames numbers, points and further names of countries and divisions (`areas.tsv`), which the
/// list of names does not give; and divisions that it lacks, such as former ones.
final class AreaTable {
  /// With what the codes of divisions begin that GeoNames' list of names lacks; behind it come
  /// country and number: `further.CD.214139`.
  static final String FURTHER = "further.";

  private static final int OTHER_NAMES = 4;
  private static final int NAME = 5;

  private final Map<String, Entry> entries = new TreeMap<>();
  private final Set<String> numbers = new HashSet<>();

  /// What is known of an area.
  ///
  /// @param number in GeoNames
  /// @param point its middle
  /// @param otherNames names that the list of names does not have
  /// @param name its usual name, if it is in no list of names
  record Entry(
      Optional<String> number,
      Optional<GeoPoint> point,
      List<String> otherNames,
      Optional<String> name) {
    Entry {
      otherNames = List.copyOf(otherNames);
    }
  }

  private AreaTable(String table) {
    table
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .forEach(this::add);
  }

  private void add(String[] cells) {
    Optional<String> number = cell(cells, 1);
    Optional<GeoPoint> point =
        cells.length > 3
            ? Optional.of(new GeoPoint(Double.parseDouble(cells[2]), Double.parseDouble(cells[3])))
            : Optional.empty();
    List<String> names =
        cell(cells, OTHER_NAMES).map(all -> Arrays.asList(all.split("\\|", -1))).orElse(List.of());
    entries.put(cells[0], new Entry(number, point, names, cell(cells, NAME)));
    number.ifPresent(numbers::add);
  }

  private static Optional<String> cell(String[] cells, int index) {
    return index < cells.length && !cells[index].isEmpty()
        ? Optional.of(cells[index])
        : Optional.empty();
  }

  static AreaTable bundled() {
    return Bundled.TABLE;
  }

  /// What is known of the area with this code: "PK", "PK.02".
  Optional<Entry> of(String code) {
    return Optional.ofNullable(entries.get(code));
  }

  /// All areas by code.
  Map<String, Entry> all() {
    return Collections.unmodifiableMap(entries);
  }

  /// Whether an area has this number.
  boolean has(String number) {
    return numbers.contains(number);
  }

  private static final class Bundled {
    static final AreaTable TABLE = new AreaTable(Countries.resource("areas.tsv"));
  }
}
