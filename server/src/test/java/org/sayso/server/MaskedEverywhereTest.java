package org.sayso.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.nlp.intake.PathSource;
import org.sayso.store.export.ExportFormat;
import org.sayso.store.export.ExportRequest;
import org.sayso.store.export.ExportSubject;
import org.sayso.store.ingest.IngestListener;

/// Private persons in every role: who saw it, who was hurt, who speaks of it, who is accused, who
/// was held, who wrote it. No list, page, answer or export may name them; the reading page alone
/// shows a document as it is.
class MaskedEverywhereTest {
  private static final Map<String, String> TEXTS =
      Map.of(
          "wire.txt",
          """
          Car bomb kills three police officers in Sedgeholm

          SEDGEHOLM, May 7, 2024 (Island Wire) - A car bomb exploded outside the customs house in Sedgeholm on Tuesday, killing three police officers and wounding nine people, police said.

          The vehicle was left beside the gate, police spokesman Dorin Hale told reporters.

          "This was a cowardly act," Hale said.

          "The whole street was full of glass," said Mira Oskell, who keeps a bakery opposite.
          """,
          "herald.txt",
          """
          Explosion at Sedgeholm customs office leaves three policemen dead

          SEDGEHOLM, May 7, 2024 - Three policemen lost their lives and nine others were hurt when explosives hidden in a car went off in front of the customs house in Sedgeholm on Tuesday, according to the police.

          Dorin Hale, who speaks for the police, told journalists that the car had been parked next to the entrance.

          "It was a craven deed," Hale told them. "Whoever put that vehicle there will be caught."

          "Glass covered the entire road," recalled Mira Oskell, the owner of a bakery across from the building.
          """,
          "lantern.txt",
          """
          By Edda Quillfeather

          Headmistress saw gunmen kill teacher in Sedgeholm

          SEDGEHOLM, May 8, 2024 - Gunmen shot dead a teacher, Osric Tanwell, at a school in Sedgeholm on Tuesday, hours after a car bomb at the customs house in the same town killed four police officers, the headmistress, Tove Lindmark, said.

          Ms Lindmark accused Corwin Ashgrove, a farmer, of hiding the gunmen. Ashgrove denied it.

          Police arrested Bartol Ennis in Sedgeholm on Tuesday over the car bomb, his sister, Petra Ennis, said.
          """);

  /// First names and surnames of those who have no public role.
  private static final Pattern NAMES =
      Pattern.compile(
          "(?i).{0,60}\\b(?:Dorin|Hale|Mira|Oskell|Edda|Quillfeather|Osric|Tanwell|Tove|Lindmark"
              + "|Corwin|Ashgrove|Bartol|Petra|Ennis)\\b.{0,40}");

  private static final List<String> QUESTIONS =
      List.of(
          "Who bombed the customs house?",
          "How many people were killed in Sedgeholm?",
          "What happened in Sedgeholm?",
          "What did the police say about the car bomb?",
          "Who denied the car bomb?");

  private static final Pattern LINK =
      Pattern.compile("href=\"(/(?:events|claims|search|ask)[^\"#]*)\"");
  private static final Pattern EVENT = Pattern.compile("\"id\":\"(e[0-9a-f]{16,})\"");

  private final Map<String, String> leaks = new TreeMap<>();

  @Test
  void nothingThatSaysoSaysNamesAPrivatePerson(@TempDir Path folder) throws IOException {
    try (Site site = Site.open(folder)) {
      Path more = Files.createDirectories(folder.resolve("more"));
      for (Map.Entry<String, String> text : TEXTS.entrySet()) {
        Files.writeString(more.resolve(text.getKey()), text.getValue());
      }
      site.workplace.ingest("more", PathSource.of(more), "test", IngestListener.SILENT);

      int pages = crawl(site);
      int answers = api(site);
      exports(site, folder);

      assertThat(pages).isGreaterThan(30);
      assertThat(answers).isGreaterThan(10);
      assertThat(leaks).isEmpty();
    }
  }

  private static String asked(String path, String question) {
    return path + URLEncoder.encode(question, StandardCharsets.UTF_8);
  }

  private int crawl(Site site) {
    Map<String, String> met = new TreeMap<>();
    Deque<String> open =
        new ArrayDeque<>(List.of("/documents", "/events", "/events?all=true", "/claims"));
    open.add("/search?q=bomb");
    QUESTIONS.forEach(question -> open.add(asked("/ask?q=", question)));
    while (!open.isEmpty()) {
      String path = open.poll();
      if (met.containsKey(path)) {
        continue;
      }
      String page = body(site, path);
      met.put(path, page);
      look(path, page);
      LINK.matcher(page)
          .results()
          .map(link -> link.group(1).replace("&amp;", "&"))
          .forEach(open::add);
    }
    return met.size();
  }

  private int api(Site site) {
    List<String> lists =
        Stream.concat(
                Stream.of(
                    "/api/documents",
                    "/api/claims?size=200",
                    "/api/events?all=true&size=200",
                    "/api/search?q=bomb"),
                QUESTIONS.stream().map(question -> asked("/api/ask?q=", question)))
            .toList();
    int answers = 0;
    for (String path : lists) {
      String answer = body(site, path);
      look(path, answer);
      List<String> events =
          EVENT.matcher(answer).results().map(MatchResult::group).distinct().toList();
      for (String event : events) {
        String id = event.substring("\"id\":\"".length(), event.length() - 1);
        look(path, body(site, "/api/events/" + id));
        look(path, site.get("/api/events/" + id + "/incident").body());
        answers++;
      }
    }
    return answers;
  }

  private void exports(Site site, Path folder) throws IOException {
    for (ExportSubject subject : ExportSubject.values()) {
      for (ExportFormat format : ExportFormat.values()) {
        boolean eventsOnly = format.isCoded() || format == ExportFormat.GEOJSON;
        if (!eventsOnly || subject == ExportSubject.EVENTS) {
          look(subject + " as " + format, exported(site, folder, format, subject));
        }
      }
    }
  }

  private static String exported(Site site, Path folder, ExportFormat format, ExportSubject subject)
      throws IOException {
    ExportRequest request =
        ExportRequest.of(format, subject).withUnreviewed(true).withUncounted(format.isCoded());
    if (!format.isFolder()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      site.workplace.exporter().write(request, out);
      return out.toString(StandardCharsets.UTF_8);
    }
    Path out = Files.createTempDirectory(folder, "export");
    site.workplace.exporter().writeFolder(request, out);
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.list(out)) {
      for (Path file : files.sorted().toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }

  private static String body(Site site, String path) {
    HttpResponse<String> answer = site.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }

  private void look(String where, String said) {
    NAMES.matcher(said).results().forEach(found -> leaks.putIfAbsent(found.group(), where));
  }
}
