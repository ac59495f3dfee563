package org.sayso.annotation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads the word lists of this package; `#` begins a comment line.
final class WordTable {
  private WordTable() {}

  /// The lines of `name` as a set.
  static Set<String> words(String name) {
    return lines(name).stream().collect(Collectors.toUnmodifiableSet());
  }

  /// Lines of the form `base: form form`, as a map from form to base.
  static Map<String, String> forms(String name) {
    Map<String, String> bases = new HashMap<>();
    for (String line : lines(name)) {
      int colon = line.indexOf(':');
      String base = line.substring(0, colon);
      for (String form : line.substring(colon + 1).trim().split(" ")) {
        bases.putIfAbsent(form, base);
      }
    }
    return Map.copyOf(bases);
  }

  private static List<String> lines(String name) {
    try (InputStream in = WordTable.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            "the word list " + name + " is missing beside " + WordTable.class.getName());
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the word list " + name, e);
    }
  }
}
