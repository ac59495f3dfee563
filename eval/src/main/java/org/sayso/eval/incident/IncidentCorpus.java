package org.sayso.eval.incident;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sayso.eval.text.JsonRecords;
import tools.jackson.databind.JsonNode;

/// Reads articles and the records of their incidents from JSON lines, in any file: a line with
/// `content` is an article, one with `state` a record.
///
/// @param articles those whose incident has a record with a state and a day
/// @param without articles without such a record
/// @param unread lines that are neither
public record IncidentCorpus(List<IncidentArticle> articles, int without, int unread) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

  public IncidentCorpus {
    articles = List.copyOf(articles);
  }

  /// All articles below a folder, in the order of files and lines.
  ///
  /// @throws IOException where a file cannot be read
  public static IncidentCorpus read(Path folder) throws IOException {
    JsonRecords read = JsonRecords.below(folder);
    Map<String, String> where = new HashMap<>();
    List<JsonNode> articles = new ArrayList<>();
    int unread = read.unread();
    for (JsonNode record : read.records()) {
      if (record.has("content")) {
        articles.add(record);
      } else if (record.has("state")) {
        where(record).ifPresent(at -> where.put(record.path("incident_id").asString(), at));
      } else {
        unread++;
      }
    }
    List<IncidentArticle> known =
        articles.stream().flatMap(one -> article(one, where).stream()).toList();
    return new IncidentCorpus(known, articles.size() - known.size(), unread);
  }

  private static Optional<IncidentArticle> article(JsonNode node, Map<String, String> where) {
    String incident = node.path("incident_id").asString();
    return Optional.ofNullable(where.get(incident))
        .map(at ->
            new IncidentArticle(
                node.path("doc_id").asString(),
                incident,
                at,
                node.path("title").asString("") + "\n\n" + node.path("content").asString()));
  }

  private static Optional<String> where(JsonNode record) {
    try {
      LocalDate day = LocalDate.parse(record.path("date").asString(""), DAY);
      return Optional.of(record.path("state").asString() + " " + YearMonth.from(day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
