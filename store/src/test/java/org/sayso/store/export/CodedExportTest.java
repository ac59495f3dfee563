package org.sayso.store.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.coding.NotCounted;
import org.sayso.corroboration.Kinship;
import org.sayso.store.ReadingBuilder;
import org.sayso.store.Samples;
import org.sayso.store.Store;
import org.sayso.store.jdbc.JdbcStore;
import org.sayso.store.json.Sayso1;
import org.sayso.store.json.Sayso1Codec;
import org.sayso.store.mask.Disclosure;
import org.sayso.store.memory.InMemoryStore;
import org.sayso.testing.Repository;

/// Events in the codes of UCDP, ACLED, PLOVER and HURIDOCS, from both stores.
class CodedExportTest {
  private static final Path GOLDEN =
      Repository.root().resolve("store/src/test/resources/golden/export-coded");

  @TempDir Path folder;

  private final Store store = CodedSample.into(new InMemoryStore(Samples.context()));

  private static ExportRequest request(ExportFormat format) {
    return ExportRequest.of(format, ExportSubject.EVENTS);
  }

  private static List<ExportRequest> requests() {
    return List.of(
        request(ExportFormat.UCDP_GED).withUnreviewed(true),
        request(ExportFormat.UCDP_GED),
        request(ExportFormat.ACLED).withUnreviewed(true),
        request(ExportFormat.ACLED).withUnreviewed(true).withUncounted(true),
        request(ExportFormat.PLOVER).withUnreviewed(true),
        request(ExportFormat.HURIDOCS).withUnreviewed(true));
  }

  /// The files of an export by name; a folder's have its name in front.
  private Map<String, String> export(Store from, ExportRequest request) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    if (!request.format().isFolder()) {
      files.put(request.fileName(), text(from, request));
      return files;
    }
    Path out = Files.createTempDirectory(folder, "out");
    new Exporter(from, Kinship.NONE).writeFolder(request, out);
    try (Stream<Path> written = Files.list(out)) {
      for (Path file : written.sorted().toList()) {
        files.put(request.fileName() + "/" + file.getFileName(), Files.readString(file));
      }
    }
    return files;
  }

  private static String text(Store from, ExportRequest request) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Exporter(from, Kinship.NONE).write(request, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<Map<String, String>> rows(String csv) {
    List<List<String>> lines = CsvProperties.parse(csv);
    List<Map<String, String>> rows = new ArrayList<>();
    for (List<String> line : lines.subList(1, lines.size())) {
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < line.size(); i++) {
        row.put(lines.getFirst().get(i), Csv.fuse(line.get(i)));
      }
      rows.add(row);
    }
    return rows;
  }

  private Map<String, String> bombing(ExportFormat format) {
    return rows(text(store, request(format))).getFirst();
  }

  @TestFactory
  Stream<DynamicTest> formsAreAsTheGoldenFilesHaveThem() {
    return requests().stream()
        .map(request ->
            DynamicTest.dynamicTest(
                request.fileName(),
                () -> {
                  Map<String, String> files = export(store, request);
                  for (Map.Entry<String, String> file : files.entrySet()) {
                    assertThat(GOLDEN.resolve(file.getKey())).content().isEqualTo(file.getValue());
                  }
                }));
  }

  @Test
  void bothStoresGiveTheSameBytes() throws IOException {
    try (Store sqlite = JdbcStore.sqlite(folder.resolve("sayso.db"), Samples.context())) {
      CodedSample.into(sqlite);
      for (ExportRequest request : requests()) {
        assertThat(export(sqlite, request)).isEqualTo(export(store, request));
      }
    }
  }

  @Test
  void everyCellOfATableComesBack() {
    ExportRequest request = request(ExportFormat.UCDP_GED).withUnreviewed(true);

    List<Map<String, String>> rows = rows(text(store, request));

    assertThat(rows).hasSize(2);
    assertThat(rows)
        .allSatisfy(row ->
            assertThat(row.keySet())
                .containsExactlyElementsOf(Codebook.of(ExportFormat.UCDP_GED).columns("event")));
    assertThat(rows.getFirst()).containsEntry("source_headline", "=Bomb in Old Quarry");
  }

  private static String background(String day) {
    String text = "Something happened to 7 people in Miravel.";
    ReadingBuilder reading = new ReadingBuilder(text).narrated(text);
    Sayso1.DateRow row = reading.date("Something", day, day, day);
    Store one = new InMemoryStore(Samples.context());
    reading
        .event("KILLING", "happened", List.of(), List.of(), List.of())
        .change(event -> CodedSample.with(event, List.of(row), "REPORTED", null))
        .into(one);
    ExportRequest request = request(ExportFormat.ACLED).withUnreviewed(true).withUncounted(true);
    return rows(text(one, request)).getFirst().getOrDefault("sayso_background", "no such column");
  }

  @Test
  void whatLiesLongBeforeTheNewsIsMarkedAsBackground() {
    assertThat(background("2014-03-02")).isEqualTo("background");
    assertThat(background("2019-03-02")).isEmpty();
  }

  @Test
  void aTitleThatASpreadsheetWouldRunIsDefused() {
    assertThat(text(store, request(ExportFormat.UCDP_GED))).contains(",'=Bomb in Old Quarry,");
  }

  @Test
  void figuresOfSeveralTellersAreDerivedByTheRuleSetThatTheRowNames() {
    assertThat(bombing(ExportFormat.UCDP_GED))
        .containsEntry("low", "9")
        .containsEntry("best", "9")
        .containsEntry("high", "11")
        .containsEntry("deaths_civilians", "4")
        .containsEntry("deaths_unknown", "5")
        .containsEntry("deaths_a", "")
        .containsEntry("sayso_rule_set", "ucdp-like@1");
    assertThat(bombing(ExportFormat.ACLED))
        .containsEntry("fatalities", "9")
        .containsEntry("sayso_rule_set", "acled-like@1");
  }

  @Test
  void dozensAreTwelveByTheRuleSetForWords() {
    List<Map<String, String>> rows =
        rows(text(store, request(ExportFormat.UCDP_GED).withUnreviewed(true)));

    assertThat(rows.getLast())
        .containsEntry("best", "12")
        .containsEntry("deaths_b", "12")
        .containsEntry("type_of_violence", "1")
        .containsEntry("dyad_name", "Government of Tavara - Karst Liberation Front")
        .containsEntry("date_prec", "4")
        .containsEntry("date_start", "2019-02-01")
        .containsEntry("sayso_rule_set", "ucdp-like@1 | acled-words@2024");
  }

  @Test
  void whoSaysItStandsInTheRow() {
    assertThat(bombing(ExportFormat.UCDP_GED))
        .containsEntry("source_original", "The Karst Liberation Front; The ministry; The hospital")
        .containsEntry("sayso_harm_tellers", "The ministry | The hospital | The hospital")
        .containsEntry("sayso_participants_stances", "CLAIMS_RESPONSIBILITY");
    assertThat(bombing(ExportFormat.ACLED).get("notes"))
        .startsWith("2019-03-02: “A bomb exploded in Old Quarry on Saturday.”")
        .contains("The ministry: killed: 11 people.", "(claims responsibility): claimed by");
  }

  @Test
  void eventsThatDoNotCountAreReportedAndOnlyWrittenWhenAskedFor() {
    ExportRequest request = request(ExportFormat.ACLED).withUnreviewed(true);
    ExportReport report =
        new Exporter(store, Kinship.NONE).write(request, new ByteArrayOutputStream());

    assertThat(report.records()).isEqualTo(3);
    assertThat(report.notCounted())
        .containsEntry(NotCounted.THREATENED.words(), 1L)
        .containsEntry(NotCounted.NO_TYPE.words(), 1L);
    assertThat(rows(text(store, request.withUncounted(true))))
        .extracting(row -> row.get("sayso_not_counted"))
        .containsExactly("", NotCounted.NO_TYPE.words(), "", NotCounted.THREATENED.words(), "");
  }

  @Test
  void aPartOfAnEventThatHasARowIsNoRowOfItsOwn() {
    ExportReport report =
        new Exporter(store, Kinship.NONE)
            .write(request(ExportFormat.PLOVER), new ByteArrayOutputStream());

    assertThat(report.records()).isEqualTo(1);
    assertThat(report.leftOut()).isEqualTo(3);
    assertThat(report.notCounted()).containsEntry(NotCounted.PART_OF_ANOTHER.words(), 1L);
    assertThat(Exporter.readme(request(ExportFormat.PLOVER), report))
        .contains("1 part of another event", "must not be added up over rows");
  }

  @Test
  void personsWithoutAPublicRoleAreMaskedInEveryFormat() throws IOException {
    for (ExportRequest request : requests()) {
      assertThat(String.join("\n", export(store, request).values()))
          .doesNotContainIgnoringCase("Rill");
    }
    ExportRequest named =
        request(ExportFormat.PLOVER).withUnreviewed(true).withDisclosure(Disclosure.NAMED);
    assertThat(text(store, named)).as("a detainee").doesNotContain("Rill");
  }

  @Test
  void rowsOfTheLinkedTablesPointToOneAnother() throws IOException {
    Map<String, String> files = export(store, request(ExportFormat.HURIDOCS).withUnreviewed(true));
    String name = request(ExportFormat.HURIDOCS).withUnreviewed(true).fileName();
    List<String> events = column(files.get(name + "/event.csv"), "0101_event_record_number");
    List<String> persons = column(files.get(name + "/person.csv"), "0901_person_record_number");
    List<String> acts = column(files.get(name + "/act.csv"), "2101_act_record_number");

    assertThat(column(files.get(name + "/act.csv"), "2103_event")).isSubsetOf(events);
    assertThat(column(files.get(name + "/act.csv"), "2102_victim")).isSubsetOf(persons);
    assertThat(column(files.get(name + "/involvement.csv"), "2402_perpetrator"))
        .isSubsetOf(persons);
    assertThat(column(files.get(name + "/involvement.csv"), "2404_act"))
        .filteredOn(act -> !act.isEmpty())
        .isNotEmpty()
        .isSubsetOf(acts);
    assertThat(column(files.get(name + "/information.csv"), "2502_source")).isSubsetOf(persons);
    assertThat(persons).doesNotHaveDuplicates();
  }

  private static List<String> column(String csv, String name) {
    return rows(csv).stream().map(row -> String.valueOf(row.get(name))).toList();
  }

  @Test
  void offsetsOfPloverPointIntoItsPassage() {
    String line = text(store, request(ExportFormat.PLOVER)).lines().findFirst().orElseThrow();
    Map<?, ?> event = Sayso1Codec.read(line, Map.class);
    String passage = (String) event.get("event_text");
    var attributes = (Map<?, ?>) event.get("attributes");
    var date = (Map<?, ?>) ((List<?>) attributes.get("DATE")).getFirst();

    assertThat(
            passage.substring(
                (Integer) date.get("qa_start_char"), (Integer) date.get("qa_end_char")))
        .isEqualTo("Saturday");
    assertThat(event.get("event_type")).isEqualTo("ASSAULT");
    assertThat(event.get("dead")).isEqualTo(9);
  }

  @Test
  void aFolderIsNoFileAndClaimsHaveNoCodes() {
    assertThatThrownBy(() -> text(store, request(ExportFormat.HURIDOCS)))
        .hasMessageContaining("folder");
    assertThatThrownBy(() -> ExportRequest.of(ExportFormat.ACLED, ExportSubject.CLAIMS))
        .hasMessageContaining("holds events");
    assertThatThrownBy(() -> request(ExportFormat.CSV).withUncounted(true))
        .hasMessageContaining("every event");
  }
}
