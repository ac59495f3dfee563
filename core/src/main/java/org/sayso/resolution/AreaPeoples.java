package org.sayso.resolution;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Words for the people of areas that are no country: "Chechen", "Texans" (`peoples.txt`).
final class AreaPeoples {
  private static final String FORMAT = "sayso-peoples 1";

  private final Map<String, String> areas = new HashMap<>();

  private AreaPeoples(RecordJar jar) {
    for (RecordJar.Entry entry : jar.records()) {
      String area = entry.first("area").orElseThrow();
      for (String word : entry.first("words").orElseThrow().split(" ", -1)) {
        areas.put(word.replace('_', ' '), area);
      }
    }
  }

  static AreaPeoples bundled() {
    return Bundled.PEOPLES;
  }

  /// The id of the area whose people `word` means, as printed: "Chechen", not "chechen".
  Optional<String> area(String word) {
    return Optional.ofNullable(areas.get(word));
  }

  /// The ids of all areas of the list.
  Set<String> areas() {
    return Set.copyOf(areas.values());
  }

  private static final class Bundled {
    static final AreaPeoples PEOPLES =
        new AreaPeoples(RecordJar.parse(FORMAT, Countries.resource("peoples.txt")));
  }
}
