package org.sayso.eval.polnear;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads CofeNet's form: JSON lines with `tokens`, `labels` and `id` in files `*.txt`.
public final class CofenetReader {
  private CofenetReader() {}

  /// The files of this form directly in `folder` or under it, by name.
  public static List<Path> files(Path folder) throws IOException {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file :
          walk.filter(Files::isRegularFile)
              .filter(path -> path.toString().endsWith(".txt"))
              .sorted()
              .toList()) {
        if (isOfThisForm(file)) {
          found.add(file);
        }
      }
    }
    return found;
  }

  private static boolean isOfThisForm(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      String first = lines.filter(line -> !line.isBlank()).findFirst().orElse("");
      return first.startsWith("{") && first.contains("\"tokens\"") && first.contains("\"labels\"");
    }
  }

  /// The rows of a file.
  ///
  /// @throws IOException when the file cannot be read or a line is not of this form
  public static List<CofenetRow> read(Path file) throws IOException {
    JsonMapper json = JsonMapper.shared();
    List<CofenetRow> rows = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (!line.isBlank()) {
        try {
          JsonNode row = json.readTree(line);
          rows.add(
              new CofenetRow(
                  row.path("id").asString(""), words(row, "tokens"), words(row, "labels")));
        } catch (JacksonException | IllegalArgumentException e) {
          throw new IOException(file + ", line " + number + ": " + e.getMessage(), e);
        }
      }
    }
    return rows;
  }

  private static List<String> words(JsonNode row, String name) {
    return row.path(name).valueStream().map(word -> word.asString("")).toList();
  }
}
