package org.sayso.resolution;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Words that are names of places and something else, which is likelier (`place-words.txt`).
final class PlaceWords {
  private static final String FORMAT = "sayso-place-words 1";

  private final Map<String, Sort> sorts = new HashMap<>();

  /// What else a word is.
  enum Sort {
    /// A word that is far more often just that: "most", "police".
    NEVER,
    /// A word that names a place where the text says so: "in Nice".
    WORD,
    /// A given name or surname: "Jackson".
    PERSON
  }

  private PlaceWords(RecordJar jar) {
    for (RecordJar.Entry entry : jar.records()) {
      for (RecordJar.Field field : entry.fields()) {
        Sort sort = Sort.valueOf(field.key().toUpperCase(Locale.ROOT));
        Arrays.stream(field.value().split(" ", -1)).forEach(word -> sorts.putIfAbsent(word, sort));
      }
    }
  }

  static PlaceWords bundled() {
    return Bundled.WORDS;
  }

  /// What else the word with this key is, when that is likelier than a place.
  Optional<Sort> sort(String key) {
    return Optional.ofNullable(sorts.get(key));
  }

  private static final class Bundled {
    static final PlaceWords WORDS =
        new PlaceWords(RecordJar.parse(FORMAT, Countries.resource("place-words.txt")));
  }
}
