package org.sayso.mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// A bundled word list: `KEY: word, word` lines under a first line that names the form. Case is
/// kept.
final class WordLists {
  private final Map<String, String> keyOf = new LinkedHashMap<>();

  private WordLists() {}

  /// Reads the resource `name` beside this class, whose first line must be `header`.
  ///
  /// @throws IllegalStateException naming the line, when the file is not of this form
  static WordLists load(String name, String header) {
    InputStream stream = WordLists.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException(
          "the word list " + name + " is missing from the jar; build again");
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return read(reader, name, header);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the word list " + name, e);
    }
  }

  private static WordLists read(BufferedReader reader, String name, String header)
      throws IOException {
    WordLists lists = new WordLists();
    int number = 1;
    if (!header.equals(reader.readLine())) {
      throw new IllegalStateException(name + ":1: the first line must be \"" + header + "\"");
    }
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      int colon = line.indexOf(':');
      if (colon < 1) {
        throw new IllegalStateException(name + ":" + number + ": expected KEY: word, word");
      }
      for (String word : line.substring(colon + 1).split(",", -1)) {
        lists.keyOf.putIfAbsent(word.strip(), line.substring(0, colon));
      }
    }
    return lists;
  }

  /// The key whose line lists `word`.
  Optional<String> key(String word) {
    return Optional.ofNullable(keyOf.get(word));
  }

  boolean has(String word) {
    return keyOf.containsKey(word);
  }
}
