package org.sayso.eval.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files =
          all.filter(Files::isRegularFile)
              .filter(
                  file -> file.toString().endsWith(".jsonl") || file.toString().endsWith(".json"))
              .sorted()
              .toList();
    }
    List<JsonNode> records = new ArrayList<>();
    int unread = 0;
    for (Path file : files) {
      for (String line : Files.readString(file, StandardCharsets.UTF_8).split("\n")) {
        if (!line.isBlank()) {
          try {
            records.add(JSON.readTree(line));
          } catch (JacksonException e) {
            unread++;
          }
        }
      }
    }
    return new JsonRecords(records, unread);
  }
}
