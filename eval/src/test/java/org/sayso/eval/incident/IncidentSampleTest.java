package org.sayso.eval.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.document.DocumentId;

class IncidentSampleTest {
  @TempDir private Path folder;
  private final List<String> articles = new ArrayList<>();
  private final List<String> records = new ArrayList<>();

  @BeforeEach
  void write() throws IOException {
    incident("1", "Karst", "March 2, 2019");
    incident("2", "Karst", "March 9, 2019");
    incident("3", "Selm", "March 3, 2019");
    incident("4", "Selm", "March 4, 2019");
    incident("5", "Corran", "March 4, 2019");
    article("a", "1", "https://herald.example/a");
    article("b", "2", "https://herald.example/b");
    article("c", "3", "https://herald.example/c");
    article("d", "4", "https://herald.example/d");
    article("e", "5", "https://herald.example/e");
    article("f", "1", "https://herald.example/two");
    article("g", "2", "https://herald.example/two");
    article("h", "9", "https://herald.example/h");
    Files.write(folder.resolve("docs.jsonl"), articles);
    Files.write(folder.resolve("incidents.jsonl"), records);
  }

  private void incident(String id, String state, String day) {
    records.add(
        "{\"incident_id\": \"%s\", \"state\": \"%s\", \"date\": \"%s\"}".formatted(id, state, day));
  }

  private void article(String id, String incident, String address) {
    articles.add(
        "{\"doc_id\":  \"%s\", \"incident_id\": \"%s\", \"uri\": \"%s\", \"title\": \"T\", \"content\": \"%s\"}"
            .formatted(id, incident, address, "Words of " + id));
  }

  @Test
  void drawnAreWholeStatesAndMonthsWithTwoIncidentsLineByLine() throws IOException {
    IncidentSample all = IncidentSample.draw(folder, 600);

    assertThat(all.lines()).containsExactlyElementsOf(articles.subList(0, 4));
    assertThat(all.documents().getFirst().id())
        .isEqualTo(DocumentId.of(articles.getFirst().getBytes(StandardCharsets.UTF_8)));
    assertThat(all.documents())
        .extracting(FiledDocument::where)
        .containsExactly("Karst 2019-03", "Karst 2019-03", "Selm 2019-03", "Selm 2019-03");
    assertThat(all.documents())
        .extracting(FiledDocument::incident)
        .containsExactly("1", "2", "3", "4");
  }

  @Test
  void drawingEndsWhenThereAreEnough() throws IOException {
    assertThat(IncidentSample.draw(folder, 1).documents())
        .extracting(FiledDocument::where)
        .hasSize(2)
        .containsOnly(IncidentSample.draw(folder, 2).documents().getFirst().where());
    assertThat(IncidentSample.draw(folder, 0).documents()).isEmpty();
  }
}
