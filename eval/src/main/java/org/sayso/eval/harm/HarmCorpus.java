package org.sayso.eval.harm;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads articles and incidents from JSON lines: a line with `content` is an article, one with
/// `num_killed` an incident, in any file.
///
/// @param unread lines that are neither
public record HarmCorpus(List<HarmDocument> documents, int unread) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  public HarmCorpus {
    documents = List.copyOf(documents);
  }

  /// All articles below a folder, in the order of files and lines.
  ///
  /// @throws IOException where a file cannot be read
  public static HarmCorpus read(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files =
          all.filter(Files::isRegularFile)
              .filter(
                  file -> file.toString().endsWith(".jsonl") || file.toString().endsWith(".json"))
              .sorted()
              .toList();
    }
    Map<String, Toll> tolls = new HashMap<>();
    List<JsonNode> articles = new ArrayList<>();
    int unread = 0;
    for (Path file : files) {
      for (String line : Files.readString(file, StandardCharsets.UTF_8).split("\n")) {
        Optional<JsonNode> node = node(line);
        if (node.isPresent() && node.orElseThrow().has("num_killed")) {
          JsonNode one = node.orElseThrow();
          tolls.put(
              one.path("incident_id").asString(),
              new Toll(one.path("num_killed").asLong(), one.path("num_injured").asLong()));
        } else if (node.isPresent() && node.orElseThrow().has("content")) {
          articles.add(node.orElseThrow());
        } else if (!line.isBlank()) {
          unread++;
        }
      }
    }
    List<HarmDocument> documents =
        articles.stream()
            .map(one ->
                new HarmDocument(
                    one.path("doc_id").asString(),
                    one.path("title").asString("") + "\n\n" + one.path("content").asString(),
                    day(one.path("dct").asString("")),
                    Optional.ofNullable(tolls.get(one.path("incident_id").asString()))))
            .toList();
    return new HarmCorpus(documents, unread);
  }

  private static Optional<JsonNode> node(String line) {
    try {
      return line.isBlank() ? Optional.empty() : Optional.of(JSON.readTree(line));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> day(String value) {
    try {
      return Optional.of(LocalDate.parse(value));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
