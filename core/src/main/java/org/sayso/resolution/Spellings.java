package org.sayso.resolution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Words of names that are written in several ways: "Organisation", "Organization"
/// (`spellings.txt`).
final class Spellings {
  private static final String FORMAT = "sayso-spellings 1";
  private static final Map<String, String> COMMON = load();

  private Spellings() {}

  private static Map<String, String> load() {
    Map<String, String> common = new HashMap<>();
    for (RecordJar.Entry entry :
        RecordJar.parse(FORMAT, Countries.resource("spellings.txt")).records()) {
      String word = entry.first("word").orElseThrow();
      for (String written : List.of(entry.first("written").orElseThrow().split(" ", -1))) {
        common.put(written, word);
      }
    }
    return Map.copyOf(common);
  }

  /// The way of writing that stands for all, of a word in small letters without marks; the word
  /// itself where only one way is known.
  static String common(String word) {
    return COMMON.getOrDefault(word, word);
  }
}
