package org.sayso.store.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.corroboration.Kinship;
import org.sayso.store.ReadingBuilder;
import org.sayso.store.Samples;
import org.sayso.store.Store;
import org.sayso.store.decision.Desk;
import org.sayso.store.decision.RecordRef;
import org.sayso.store.decision.Signature;
import org.sayso.store.jdbc.JdbcStore;
import org.sayso.store.json.Sayso1;
import org.sayso.store.mask.Disclosure;
import org.sayso.store.memory.InMemoryStore;

/// What exports say of a record beside those of other documents, and of a digest beside its body.
class AcrossExportTest {
  private static final String FIRST =
      "Two killed at the quarry\n"
          + "The Tavaran Army said two men were killed in Old Quarry. Bastian Rill said they were"
          + " farmers. A guard said there was no fight.\n";
  private static final String SECOND =
      "The Tavaran Army said two men were killed in Old Quarry after a patrol.\n";

  @TempDir private Path folder;
  private final Store store = new InMemoryStore(Samples.context());

  @BeforeEach
  void take() {
    fill(store);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static void fill(Store store) {
    ReadingBuilder first = document(FIRST).publisher("The Selm Courier");
    first
        .actor("doc:rill", "Bastian Rill", "PERSON", null, "UNKNOWN")
        .mention("Bastian Rill", "PERSON", "doc:rill")
        .narrated("Two killed at the quarry");
    killing(first)
        .claim("Bastian Rill", "doc:rill", "ASSERTS", "they were farmers")
        .unnamed("A guard", "ASSERTS", "there was no fight")
        .audited("Two killed at the quarry", "ATTRIBUTION_DROPPED", "=SUM(A1)")
        .into(store);
    killing(document(SECOND).publisher("Karst Herald")).into(store);
    document("The ferry ran on time.\n").publisher("Karst Herald").into(store);
  }

  private static ReadingBuilder document(String text) {
    return new ReadingBuilder(text)
        .actor("dict:army", "Tavaran Army", "MILITARY", "XT", null)
        .mention(text.contains("Army") ? "Tavaran Army" : "ferry", "MILITARY", null);
  }

  private static ReadingBuilder killing(ReadingBuilder reading) {
    reading.claim("The Tavaran Army", "dict:army", "ASSERTS", "two men were killed in Old Quarry");
    return reading.event(
        "KILLING",
        "killed in",
        List.of(reading.participant("two men", null, "TARGET")),
        List.of(
            reading.counted(
                "two men",
                "KILLED",
                new Sayso1.NewsNumber("EXACT", 2L, 2L, "two", List.of()),
                "NOT_STATED",
                null)),
        List.of(reading.place("Old Quarry", -38.25, -28.5)));
  }

  private static List<Map<String, String>> rows(Store from, ExportRequest request) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Exporter(from, Kinship.NONE).write(request.withUnreviewed(true), out);
    List<List<String>> lines = CsvProperties.parse(out.toString(StandardCharsets.UTF_8));
    List<Map<String, String>> rows = new ArrayList<>();
    for (List<String> line : lines.subList(1, lines.size())) {
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < line.size(); i++) {
        row.put(lines.getFirst().get(i), line.get(i));
      }
      rows.add(row);
    }
    return rows;
  }

  private List<Map<String, String>> claims() {
    return rows(store, ExportRequest.of(ExportFormat.CSV, ExportSubject.CLAIMS));
  }

  private static Map<String, String> saying(List<Map<String, String>> rows, String words) {
    return rows.stream().filter(row -> row.get("words").equals(words)).findFirst().orElseThrow();
  }

  private RecordRef join() {
    List<RecordRef> events =
        rows(store, ExportRequest.of(ExportFormat.CSV, ExportSubject.EVENTS)).stream()
            .map(row -> RecordRef.parse(row.get("event")))
            .toList();
    new Desk(store).join(events, Samples.ANNA);
    return events.getFirst();
  }

  @Test
  void rowsOfOneHappeningHaveOneIncidentInEveryFormat() {
    join();
    for (ExportFormat format :
        List.of(ExportFormat.CSV, ExportFormat.UCDP_GED, ExportFormat.ACLED)) {
      String own = format == ExportFormat.CSV ? "" : CodedColumns.PREFIX;
      List<Map<String, String>> rows = rows(store, ExportRequest.of(format, ExportSubject.EVENTS));
      assertThat(rows).as(format.key()).hasSize(2);
      assertThat(rows)
          .extracting(row -> row.get(own + "incident"))
          .allMatch(id -> id.equals(rows.getFirst().get(own + "incident")) && id.startsWith("i"));
      assertThat(rows).extracting(row -> row.get(own + "incident_documents")).containsOnly("2");
    }
  }

  @Test
  void jsonHasTheIncidentToo() {
    join();
    for (ExportFormat format :
        List.of(ExportFormat.JSONL, ExportFormat.GEOJSON, ExportFormat.PLOVER)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new Exporter(store, Kinship.NONE)
          .write(ExportRequest.of(format, ExportSubject.EVENTS).withUnreviewed(true), out);
      assertThat(out.toString(StandardCharsets.UTF_8))
          .as(format.key())
          .containsPattern(
              format == ExportFormat.JSONL
                  ? "\"incident\":\\{\"id\":\"i[0-9a-f]{24}\",\"documents\":2}"
                  : "incident\":\"i[0-9a-f]{24}\",\"(?:sayso_)?incident_documents\":2");
    }
  }

  @Test
  void claimsOfOneOriginHaveOneIdInAllDocuments() {
    List<Map<String, String>> rows = claims();
    List<Map<String, String>> army =
        rows.stream().filter(row -> row.get("speaker").equals("The Tavaran Army")).toList();

    assertThat(army).hasSize(2);
    assertThat(army).extracting(row -> row.get("origin")).containsOnly("Tavaran Army");
    assertThat(army).extracting(row -> row.get("origin_kind")).containsOnly("OFFICIAL");
    assertThat(army).extracting(row -> row.get("origin_by")).containsOnly("rule:origin/speaker@1");
    assertThat(army)
        .extracting(row -> row.get("origin_id"))
        .containsOnly(army.getFirst().get("origin_id"))
        .allMatch(id -> id.matches("o[0-9a-f]{24}"));
  }

  @Test
  void originsNameNobodyWhoIsMasked() {
    Map<String, String> rill = saying(claims(), "they were farmers");
    assertThat(rill).containsEntry("origin", "a person").containsEntry("origin_id", "");
    assertThat(rill.get("origin_because")).isEqualTo("[masked] says it");
    Map<String, String> guard = saying(claims(), "there was no fight");
    assertThat(guard).containsEntry("origin", "an unnamed source").containsEntry("origin_id", "");

    List<Map<String, String>> named =
        rows(
            store,
            ExportRequest.of(ExportFormat.CSV, ExportSubject.CLAIMS)
                .withDisclosure(Disclosure.NAMED));
    assertThat(saying(named, "they were farmers")).containsEntry("origin", "Bastian Rill");
    assertThat(saying(named, "there was no fight")).containsEntry("origin", "an unnamed source");
  }

  @Test
  void aPersonsDecisionAndItsReasonStandInTheRowAndRunNowhere() {
    Map<String, String> rill = saying(claims(), "they were farmers");
    new Desk(store)
        .ownOrigin(
            List.of(RecordRef.parse(rill.get("claim"))),
            Optional.empty(),
            new Signature("Anna Coder", "=HYPERLINK(\"x\")"));

    Map<String, String> after = saying(claims(), "they were farmers");
    assertThat(after)
        .containsEntry("origin_because", "decided by a person: =HYPERLINK(\"x\")")
        .containsEntry("origin_decision", "1");
    assertThat(after.get("origin_by")).isEqualTo("rule:origin/speaker@1; decision:1");
    for (Map<String, String> row : claims()) {
      assertThat(row.values()).noneMatch(cell -> cell.startsWith("="));
    }
  }

  @Test
  void whatTheAuditFoundIsFlaggedOnDocumentAndClaim() {
    List<Map<String, String>> documents =
        rows(store, ExportRequest.of(ExportFormat.CSV, ExportSubject.DOCUMENTS));
    assertThat(documents)
        .extracting(row -> row.get("audit") + row.get("audit_lines"))
        .contains("ATTRIBUTION_DROPPED1", "0");
    assertThat(saying(claims(), "Two killed at the quarry"))
        .containsEntry("audit", "ATTRIBUTION_DROPPED");
    assertThat(saying(claims(), "they were farmers")).containsEntry("audit", "");
  }

  @Test
  void bothStoresGiveTheSameRows() {
    try (Store sqlite = JdbcStore.sqlite(folder.resolve("sayso.db"), Samples.context())) {
      fill(sqlite);
      for (ExportSubject subject : ExportSubject.values()) {
        ExportRequest request = ExportRequest.of(ExportFormat.CSV, subject);
        assertThat(rows(sqlite, request)).isEqualTo(rows(store, request));
      }
    }
  }

  private static final String VOSSE = "Nobody was detained in Upper Limmer on that day";
  private static final String CHANGED = "Nobody was ever detained by us in Upper Limmer that day";

  private static void quote(Store into, String outlet, String day, String words) {
    String text = outlet + " has asked again.\n“" + words + ",” Hadric Vosse said.\n";
    new ReadingBuilder(text)
        .publisher(outlet)
        .published(day)
        .actor("doc:vosse", "Hadric Vosse", "PERSON", null, "PUBLIC_ROLE")
        .mention("Hadric Vosse", "PERSON", "doc:vosse")
        .quoted("Hadric Vosse", "doc:vosse", words)
        .into(into);
  }

  private static void quoteAll(Store into) {
    quote(into, "Karst Herald", "2019-03-18", CHANGED);
    quote(into, "Hadric Vosse", "2019-03-19", VOSSE);
    quote(into, "Island Wire", "2019-03-17", VOSSE);
  }

  private static void holdsOtherWordings(Store from) {
    ExportRequest masked = ExportRequest.of(ExportFormat.CSV, ExportSubject.CLAIMS);
    List<Map<String, String>> rows = rows(from, masked.withDisclosure(Disclosure.NAMED));
    Map<String, String> herald = saying(rows, CHANGED);
    assertThat(herald)
        .containsEntry("fidelity", "DIFFERS")
        .containsEntry("wordings", VOSSE + ", | " + VOSSE + ",")
        .containsEntry("wordings_same", "OTHER | OTHER")
        .containsEntry("wordings_channel", "OWN | OUTLET")
        .containsEntry("wordings_published", "2019-03-19 | 2019-03-17");
    assertThat(herald.get("wordings_documents")).matches("[0-9a-f]{64} \\| [0-9a-f]{64}");
    assertThat(saying(rows, VOSSE)).containsEntry("fidelity", "DIFFERS");
    String hidden = VOSSE.replace("Upper Limmer", "[masked]");
    assertThat(saying(rows(from, masked), hidden).get("wordings")).startsWith(hidden + ", | ");
  }

  @Test
  void quotedWordsStandBesideThoseOfOtherCarriersTheOwnChannelAndTheEarliestFirst() {
    quoteAll(store);
    holdsOtherWordings(store);
    assertThat(saying(claims(), "they were farmers"))
        .containsEntry("fidelity", "AS_PRINTED")
        .containsEntry("wordings", "");
  }

  @Test
  void otherWordingsAreTheSameInADatabaseAndInJson() {
    try (Store database = JdbcStore.sqlite(folder.resolve("words.db"), Samples.context())) {
      quoteAll(database);
      holdsOtherWordings(database);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new Exporter(database, Kinship.NONE)
          .write(
              ExportRequest.of(ExportFormat.JSONL, ExportSubject.CLAIMS)
                  .withDisclosure(Disclosure.NAMED)
                  .withUnreviewed(true),
              out);
      assertThat(out.toString(StandardCharsets.UTF_8))
          .contains("\"fidelity\":\"DIFFERS\"")
          .contains("\"words\":\"" + VOSSE + ",\"")
          .contains("\"wording\":\"OTHER\",\"channel\":\"OWN\"");
    }
  }
}
