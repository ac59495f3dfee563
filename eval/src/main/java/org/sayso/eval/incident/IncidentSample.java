package org.sayso.eval.incident;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.document.DocumentId;
import org.sayso.document.Sha256;
import org.sayso.eval.text.JsonLine;
import org.sayso.eval.text.JsonRecords;

/// Articles of the Gun Violence Archive to be taken in as a project takes them, line by line: all
/// of some states and months in which there are two incidents or more, drawn by hash.
///
/// An address under which articles of two incidents stand is left out: the second would be a
/// version of the first.
///
/// @param lines the lines as they stand in the file
/// @param documents the same, as filed
public record IncidentSample(List<String> lines, List<FiledDocument> documents) {
  public IncidentSample {
    lines = List.copyOf(lines);
    documents = List.copyOf(documents);
  }

  private record Line(String line, IncidentArticle article) {}

  /// @param least states and months are drawn until there are so many articles
  /// @throws IOException where a file cannot be read
  public static IncidentSample draw(Path folder, int least) throws IOException {
    Map<String, IncidentArticle> known =
        IncidentCorpus.read(folder).articles().stream()
            .collect(Collectors.toMap(IncidentArticle::id, one -> one, (one, other) -> one));
    List<JsonLine> articles =
        JsonRecords.linesBelow(folder).stream().filter(one -> one.record().has("content")).toList();
    Set<String> twice = underTwo(articles);
    Map<String, List<Line>> places = new HashMap<>();
    List<Line> all = new ArrayList<>();
    for (JsonLine one : articles) {
      IncidentArticle article = known.get(one.record().path("doc_id").asString());
      if (article != null && !twice.contains(address(one))) {
        Line line = new Line(one.text(), article);
        all.add(line);
        places.computeIfAbsent(article.where(), none -> new ArrayList<>()).add(line);
      }
    }
    Set<String> chosen = chosen(places, least);
    List<Line> drawn = all.stream().filter(one -> chosen.contains(one.article().where())).toList();
    return new IncidentSample(
        drawn.stream().map(Line::line).toList(),
        drawn.stream().map(IncidentSample::filed).toList());
  }

  private static String address(JsonLine line) {
    return line.record().path("uri").asString("");
  }

  private static Set<String> underTwo(List<JsonLine> articles) {
    Map<String, String> first = new HashMap<>();
    Set<String> twice = new HashSet<>();
    for (JsonLine one : articles) {
      String incident = one.record().path("incident_id").asString();
      String before = first.putIfAbsent(address(one), incident);
      if (before != null && !before.equals(incident)) {
        twice.add(address(one));
      }
    }
    return twice;
  }

  private static Set<String> chosen(Map<String, List<Line>> places, int least) {
    List<String> drawn =
        places.keySet().stream()
            .filter(where -> isOfSeveral(places.getOrDefault(where, List.of())))
            .sorted(Comparator.comparing(where -> Sha256.of(where).hex()))
            .toList();
    Set<String> chosen = new HashSet<>();
    int articles = 0;
    for (int i = 0; i < drawn.size() && articles < least; i++) {
      chosen.add(drawn.get(i));
      articles += places.getOrDefault(drawn.get(i), List.of()).size();
    }
    return chosen;
  }

  private static boolean isOfSeveral(List<Line> lines) {
    return lines.stream().map(one -> one.article().incident()).distinct().count() > 1;
  }

  private static FiledDocument filed(Line line) {
    IncidentArticle article = line.article();
    return new FiledDocument(
        DocumentId.of(line.line().getBytes(StandardCharsets.UTF_8)),
        article.incident(),
        article.where(),
        article.half() == 0);
  }
}
