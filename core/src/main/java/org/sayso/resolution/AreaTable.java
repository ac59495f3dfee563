package org.sayso.resolution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// GeoNames numbers and points of countries and first divisions (`areas.tsv`), which the list of
/// names does not give.
final class AreaTable {
  private final Map<String, Entry> entries = new HashMap<>();
  private final Set<String> numbers = new HashSet<>();

  /// What is known of an area.
  ///
  /// @param number in GeoNames
  /// @param point its middle
  record Entry(Optional<String> number, Optional<GeoPoint> point) {}

  private AreaTable(String table) {
    table
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .forEach(this::add);
  }

  private void add(String[] cells) {
    Optional<String> number =
        Optional.of(cells.length > 1 ? cells[1] : "").filter(cell -> !cell.isEmpty());
    number.ifPresent(numbers::add);
    Optional<GeoPoint> point =
        cells.length > 3
            ? Optional.of(new GeoPoint(Double.parseDouble(cells[2]), Double.parseDouble(cells[3])))
            : Optional.empty();
    entries.put(cells[0], new Entry(number, point));
  }

  static AreaTable bundled() {
    return Bundled.TABLE;
  }

  /// What is known of the area with this code: "PK", "PK.02".
  Optional<Entry> of(String code) {
    return Optional.ofNullable(entries.get(code));
  }

  /// Whether an area has this number.
  boolean has(String number) {
    return numbers.contains(number);
  }

  private static final class Bundled {
    static final AreaTable TABLE = new AreaTable(Countries.resource("areas.tsv"));
  }
}
