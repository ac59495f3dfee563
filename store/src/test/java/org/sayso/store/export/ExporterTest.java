package org.sayso.store.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.corroboration.Kinship;
import org.sayso.store.ReadingBuilder;
import org.sayso.store.Samples;
import org.sayso.store.Store;
import org.sayso.store.mask.Disclosure;
import org.sayso.store.memory.InMemoryStore;
import org.sayso.testing.Repository;

class ExporterTest {
  private static final String TEXT =
      "Colonel Hadric Vosse denied that soldiers had fired. Bastian Rill, a farmer, said that"
          + " \"=they came at night\". A guard told the paper that two men were held. The army"
          + " killed Bastian Rill's son in Old Quarry.";
  private static final Path GOLDEN =
      Repository.root().resolve("store/src/test/resources/golden/export");

  private final Store store = sample();

  private static Store sample() {
    Store store = new InMemoryStore(Samples.context());
    ReadingBuilder reading = new ReadingBuilder(TEXT).title("Bastian Rill speaks");
    reading
        .url("https://karstherald.example/2019/bastian-rill-speaks")
        .byline("By Mirren Astley")
        .actor("dict:vosse", "Hadric Vosse", "PERSON", "XT", "PUBLIC_ROLE")
        .actor("doc:rill", "Bastian Rill", "PERSON", null, "UNKNOWN")
        .actor("dict:army", "Tavaran Army", "MILITARY", "XT", null)
        .mention("Hadric Vosse", "PERSON", "dict:vosse")
        .mention("Bastian Rill", "PERSON", "doc:rill")
        .mention("The army", "MILITARY", "dict:army")
        .review("ACCEPTED")
        .claim("Colonel Hadric Vosse", "dict:vosse", "DENIES", "soldiers had fired")
        .review("MACHINE")
        .claim("Bastian Rill", "doc:rill", "ASSERTS", "=they came at night")
        .unnamed("A guard", "ASSERTS", "two men were held")
        .narrated("The army killed Bastian Rill's son in Old Quarry.")
        .review("CORRECTED");
    reading
        .event(
            "KILLING",
            "killed",
            List.of(reading.participant("The army", "dict:army", "INITIATOR")),
            List.of(reading.harm("Bastian Rill's son", null, "KILLED")),
            List.of(reading.place("Old Quarry", -38.25, -28.5)))
        .into(store);
    return store;
  }

  private static String export(Store store, ExportRequest request) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Exporter(store, Kinship.NONE).write(request, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @TestFactory
  List<DynamicTest> formsAreAsTheGoldenFilesHaveThem() throws IOException {
    List<ExportRequest> requests =
        List.of(
            ExportRequest.of(ExportFormat.CSV, ExportSubject.CLAIMS),
            ExportRequest.of(ExportFormat.CSV, ExportSubject.CLAIMS).withUnreviewed(true),
            ExportRequest.of(ExportFormat.CSV, ExportSubject.EVENTS),
            ExportRequest.of(ExportFormat.CSV, ExportSubject.DOCUMENTS).withUnreviewed(true),
            ExportRequest.of(ExportFormat.JSONL, ExportSubject.CLAIMS).withUnreviewed(true),
            ExportRequest.of(ExportFormat.JSONL, ExportSubject.EVENTS),
            ExportRequest.of(ExportFormat.JSONL, ExportSubject.DOCUMENTS).withUnreviewed(true),
            ExportRequest.of(ExportFormat.GEOJSON, ExportSubject.EVENTS));
    try (var files = Files.list(GOLDEN)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              requests.stream().map(ExportRequest::fileName).toList());
    }
    return requests.stream()
        .map(request ->
            DynamicTest.dynamicTest(
                request.fileName(),
                () ->
                    assertThat(export(store, request))
                        .isEqualTo(Files.readString(GOLDEN.resolve(request.fileName())))))
        .toList();
  }

  @Test
  void onlyReviewedRecordsLeaveUnlessAskedFor() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ExportReport report =
        new Exporter(store, Kinship.NONE)
            .write(ExportRequest.of(ExportFormat.JSONL, ExportSubject.CLAIMS), out);

    assertThat(report).isEqualTo(new ExportReport(1, 0, 3, 0, 0));
    assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
  }

  @Test
  void unreviewedRecordsSaySoInNameAndRow() {
    ExportRequest request =
        ExportRequest.of(ExportFormat.CSV, ExportSubject.CLAIMS).withUnreviewed(true);

    assertThat(request.fileName()).isEqualTo("sayso-claims-unreviewed-masked.csv");
    assertThat(export(store, request).lines().filter(line -> line.endsWith(",MACHINE,unreviewed")))
        .hasSize(3);
  }

  /// Every form of every subject that there is, each format's uncounted events among them.
  private static List<ExportRequest> everyRequest() {
    List<ExportRequest> requests = new ArrayList<>();
    for (ExportFormat format : ExportFormat.values()) {
      boolean eventsOnly = format.isCoded() || format == ExportFormat.GEOJSON;
      for (ExportSubject subject : ExportSubject.values()) {
        if (!eventsOnly || subject == ExportSubject.EVENTS) {
          requests.add(
              ExportRequest.of(format, subject)
                  .withUnreviewed(true)
                  .withUncounted(format.isCoded()));
        }
      }
    }
    return requests;
  }

  @TestFactory
  List<DynamicTest> nobodyMaskedIsNamedInAnyCell(@TempDir Path folder) {
    return everyRequest().stream()
        .map(request ->
            DynamicTest.dynamicTest(
                request.fileName(),
                () ->
                    assertThat(written(request, folder))
                        .as(request.fileName())
                        .isNotBlank()
                        .doesNotContainIgnoringCase("rill")
                        .doesNotContain("Astley", "guard")))
        .toList();
  }

  private String written(ExportRequest request, Path folder) throws IOException {
    if (!request.format().isFolder()) {
      return export(store, request);
    }
    Path out = Files.createTempDirectory(folder, "out");
    new Exporter(store, Kinship.NONE).writeFolder(request, out);
    StringBuilder all = new StringBuilder();
    try (var files = Files.list(out)) {
      for (Path file : files.sorted().toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }

  @Test
  void whoAsksSeesNamesButNotUnnamedSources() {
    String text =
        export(
            store,
            ExportRequest.of(ExportFormat.CSV, ExportSubject.CLAIMS)
                .withUnreviewed(true)
                .withDisclosure(Disclosure.NAMED));

    assertThat(text).contains("Bastian Rill").doesNotContain("A guard");
  }

  @Test
  void claimsAndDocumentsHaveNoGeoJson() {
    assertThatThrownBy(() -> ExportRequest.of(ExportFormat.GEOJSON, ExportSubject.CLAIMS))
        .hasMessageContaining("only events have places");
  }

  @Test
  void theReadmeCreditsGeoNamesAndSaysWhatIsUnreviewed() {
    ExportRequest request =
        ExportRequest.of(ExportFormat.CSV, ExportSubject.CLAIMS).withUnreviewed(true);
    String readme = Exporter.readme(request, new ExportReport(4, 3, 0, 0, 0));

    assertThat(readme).contains("GeoNames", "CC BY 4.0", "3 are the machine's", "masked");
  }
}
