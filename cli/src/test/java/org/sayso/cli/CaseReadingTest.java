package org.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sayso.document.MediaType;
import org.sayso.document.PublishedDate;
import org.sayso.document.SourceDocument;
import org.sayso.document.SourceMetadata;
import org.sayso.nlp.Dictionaries;
import org.sayso.nlp.RulesReader;
import org.sayso.pipeline.DocumentResult;
import org.sayso.store.json.Sayso1;
import org.sayso.store.json.Sayso1.CaseKind;
import org.sayso.store.json.Sayso1.CaseRow;
import org.sayso.store.json.Sayso1Mapper;

/// What a text tells of somebody who was taken becomes the rows of a case. All names are invented.
class CaseReadingTest {
  private static final RulesReader READER = load();

  private static RulesReader load() {
    try {
      return RulesReader.of(Dictionaries.load(List.of(), List.of()), "test");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The rows of the one case of a text that came out on 5 September 2031, a Friday.
  private static List<CaseRow> rows(String text) {
    SourceDocument document =
        SourceDocument.of(
            ("A headline about the island\n\n" + text).getBytes(StandardCharsets.UTF_8),
            MediaType.TEXT,
            new SourceMetadata(
                Optional.empty(),
                Optional.empty(),
                Optional.of(new PublishedDate(LocalDate.of(2031, 9, 5), PublishedDate.From.USER)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    if (!(READER.pipeline().process(document) instanceof DocumentResult.Processed processed)) {
      throw new AssertionError("rejected: " + text);
    }
    List<Sayso1.Case> cases = Sayso1Mapper.toJson(processed.record()).cases();
    assertThat(cases).extracting(Sayso1.Case::person).containsExactly("Maria Santos");
    return cases.getFirst().rows();
  }

  @Test
  void lastSeenBeingTaken() {
    assertThat(
            rows(
                "Maria Santos, a student leader, was last seen being forced into a police van in"
                    + " Miravel on 3 May."))
        .extracting(CaseRow::kind, CaseRow::date, CaseRow::place)
        .containsExactly(
            tuple(CaseKind.LAST_SEEN, "2031-05-03", "Miravel"),
            tuple(CaseKind.TAKEN, "2031-05-03", "Miravel"));
  }

  @Test
  void acknowledgedAndReleased() {
    assertThat(
            rows(
                "Maria Santos disappeared in Miravel on 3 May. On 9 May the interior ministry"
                    + " acknowledged that it holds her. Santos was released on Sunday."))
        .extracting(CaseRow::kind, CaseRow::date)
        .containsExactly(
            tuple(CaseKind.TAKEN, "2031-05-03"),
            tuple(CaseKind.ACKNOWLEDGED, "2031-05-09"),
            tuple(CaseKind.RELEASED, "2031-08-31"));
  }

  @Test
  void deniedOnADay() {
    assertThat(
            rows(
                "Maria Santos disappeared in Miravel on 3 May. The army denied on Friday that it"
                    + " was holding her."))
        .extracting(CaseRow::kind, CaseRow::date)
        .containsExactly(tuple(CaseKind.TAKEN, "2031-05-03"), tuple(CaseKind.DENIED, "2031-09-05"));
  }

  @Test
  void foundAlive() {
    assertThat(
            rows(
                "Gunmen abducted Maria Santos in Miravel in May. She was found alive in Corran on"
                    + " Tuesday."))
        .extracting(CaseRow::kind, CaseRow::date, CaseRow::place)
        .containsExactly(
            tuple(CaseKind.TAKEN, "2031-05", "Miravel"),
            tuple(CaseKind.FOUND, "2031-09-02", "Corran"));
  }

  @Test
  void foundDead() {
    assertThat(
            rows(
                "Maria Santos, who was abducted in Miravel in May, was found dead near Corran on"
                    + " Tuesday."))
        .extracting(CaseRow::kind, CaseRow::place)
        .containsExactly(tuple(CaseKind.TAKEN, "Miravel"), tuple(CaseKind.FOUND_DEAD, "Corran"));
  }

  @Test
  void bodyFoundElsewhere() {
    assertThat(
            rows(
                "The body of Maria Santos, who disappeared in May, was found near Corran on"
                    + " Tuesday."))
        .extracting(CaseRow::kind, CaseRow::date, CaseRow::place)
        .containsExactly(
            tuple(CaseKind.TAKEN, "2031-05", null),
            tuple(CaseKind.FOUND_DEAD, "2031-09-02", "Corran"));
  }
}
