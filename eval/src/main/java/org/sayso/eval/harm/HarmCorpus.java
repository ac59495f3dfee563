package org.sayso.eval.harm;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.eval.text.JsonRecords;
import tools.jackson.databind.JsonNode;

/// Reads articles and incidents from JSON lines: a line with `content` is an article, one with
/// `num_killed` an incident, in any file.
///
/// @param unread lines that are neither
public record HarmCorpus(List<HarmDocument> documents, int unread) {
  public HarmCorpus {
    documents = List.copyOf(documents);
  }

  /// All articles below a folder, in the order of files and lines.
  ///
  /// @throws IOException where a file cannot be read
  public static HarmCorpus read(Path folder) throws IOException {
    JsonRecords read = JsonRecords.below(folder);
    Map<String, Toll> tolls = new HashMap<>();
    List<JsonNode> articles = new ArrayList<>();
    int unread = read.unread();
    for (JsonNode one : read.records()) {
      if (one.has("num_killed")) {
        tolls.put(
            one.path("incident_id").asString(),
            new Toll(one.path("num_killed").asLong(), one.path("num_injured").asLong()));
      } else if (one.has("content")) {
        articles.add(one);
      } else {
        unread++;
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

  private static Optional<LocalDate> day(String value) {
    try {
      return Optional.of(LocalDate.parse(value));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
