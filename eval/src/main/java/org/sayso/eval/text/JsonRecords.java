package org.sayso.eval.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The JSON lines of all files below a folder.
///
/// @param records in the order of files and lines
/// @param unread lines with words that are no JSON
public record JsonRecords(List<JsonNode> records, int unread) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  public JsonRecords {
    records = List.copyOf(records);
  }

  /// Reads every `.jsonl` and `.json` file.
  ///
  /// @throws IOException where a file cannot be read
  public static JsonRecords below(Path folder) throws IOException {
    List<JsonNode> records = new ArrayList<>();
    int unread = 0;
    for (String line : lines(folder)) {
      Optional<JsonLine> read = read(line);
      read.ifPresent(one -> records.add(one.record()));
      unread += read.isPresent() ? 0 : 1;
    }
    return new JsonRecords(records, unread);
  }

  /// The records of the same files with their lines; what is no JSON is left out.
  ///
  /// @throws IOException where a file cannot be read
  public static List<JsonLine> linesBelow(Path folder) throws IOException {
    return lines(folder).stream().flatMap(line -> read(line).stream()).toList();
  }

  private static Optional<JsonLine> read(String line) {
    try {
      return Optional.of(new JsonLine(line, JSON.readTree(line)));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private static List<String> lines(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files =
          all.filter(Files::isRegularFile)
              .filter(
                  file -> file.toString().endsWith(".jsonl") || file.toString().endsWith(".json"))
              .sorted()
              .toList();
    }
    List<String> lines = new ArrayList<>();
    for (Path file : files) {
      for (String line : Files.readString(file, StandardCharsets.UTF_8).split("\n")) {
        if (!line.isBlank()) {
          lines.add(line);
        }
      }
    }
    return lines;
  }
}
