package org.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.server.workplace.Workplace;
import org.sayso.store.ItemOutcome;
import org.sayso.store.json.Sayso1;

/// The bundled set against what a careful reader finds in it (`expected.tsv`).
class DemoTest {
  @TempDir private static Path folder;
  private static Cli made;
  private static List<Item> items;
  private static List<Sayso1.Reading> readings;

  /// One item of the set with its outcome; rows of tables have an address of their own.
  private record Item(String address, ItemOutcome.Kind kind) {}

  /// One line of `expected.tsv`.
  private record Expected(
      String document, String kind, String type, String speaker, String stance, String words) {}

  @BeforeAll
  static void make() {
    made = Cli.run("demo", "--no-serve", "--project", folder.resolve("demo"));
    try (Workplace workplace = Workplace.open(folder.resolve("demo"), Version.text());
        Stream<Sayso1.Reading> stored = workplace.store().readings().stream()) {
      items =
          workplace.store().ingests().outcomes(1, 0, 1000).stream()
              .map(one -> new Item(one.address(), one.kind()))
              .toList();
      readings = stored.toList();
    }
  }

  private static List<Expected> expected(String kind) {
    try (var in = DemoTest.class.getResourceAsStream("/org/sayso/demo/expected.tsv")) {
      String table = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      List<Expected> rows = new ArrayList<>();
      for (String line : table.lines().skip(1).toList()) {
        String[] cells = line.split("\t", -1);
        if (cells[1].equals(kind)) {
          rows.add(new Expected(cells[0], cells[1], cells[4], cells[7], cells[8], cells[11]));
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> addresses(ItemOutcome.Kind kind) {
    return items.stream()
        .filter(item -> item.kind() == kind)
        .map(item -> item.address().replaceFirst("^documents/", ""))
        .toList();
  }

  private static List<String> documents(String kind) {
    return expected(kind).stream().map(Expected::document).toList();
  }

  @Test
  void exactlyTheExpectedDocumentsAreRejectedNewVersionsAndNotRead() {
    assertThat(made.code()).as(made.err()).isEqualTo(ExitCode.DONE);
    assertThat(addresses(ItemOutcome.Kind.REJECTED)).isEqualTo(documents("rejected"));
    assertThat(addresses(ItemOutcome.Kind.NEW_VERSION_OF)).isEqualTo(documents("version-of"));
    assertThat(addresses(ItemOutcome.Kind.NOT_READ)).isEqualTo(documents("not-read"));
    assertThat(addresses(ItemOutcome.Kind.SAME_AS)).isEmpty();
    assertThat(addresses(ItemOutcome.Kind.SKIPPED)).isEmpty();
    assertThat(readings).hasSize(36);
  }

  @Test
  void everyTextSaysThatItIsFictional() {
    assertThat(made.out()).startsWith("Tavara is an invented country");
    assertThat(readings)
        .filteredOn(reading -> reading.document().read())
        .allSatisfy(reading ->
            assertThat(reading.document().text().toLowerCase(Locale.ROOT)).contains("fictional"));
  }

  @Test
  void theSecondTimeWhatIsThereIsUsed() {
    Cli again = Cli.run("demo", "--no-serve", "--project", folder.resolve("demo"));

    assertThat(again.code()).isEqualTo(ExitCode.DONE);
    assertThat(again.err()).isEmpty();
    assertThat(again.out())
        .contains("kept from before")
        .isEqualTo(made.out().replace("made from the bundled set", "kept from before"));
  }

  @Test
  void personsWithoutAPublicRoleAreNotPrinted() {
    assertThat(made.out()).doesNotContain("Orlow").doesNotContain("Ebbick");
  }

  @Test
  void whatACarefulReaderFindsIsFoundAsOftenAsBefore() throws IOException {
    double claims = share("claim", DemoTest::claimFound);
    double denials = share("denial", DemoTest::denialFound);
    double events = share("event", DemoTest::eventFound);
    Path report = Path.of("target", "demo-recall.txt");
    Files.createDirectories(report.getParent());
    Files.writeString(
        report,
        String.format(
            Locale.ROOT, "claims %.2f%ndenials %.2f%nevents %.2f%n", claims, denials, events));

    // Floors under what was measured when the set was first read, so that a loss is seen.
    assertThat(claims).isGreaterThan(0.70);
    assertThat(denials).isGreaterThan(0.70);
    assertThat(events).isGreaterThan(0.54);
  }

  @Test
  void theMissingReportersCaseIsToldStepByStep() {
    List<Sayso1.CaseKind> kinds =
        readings.stream()
            .flatMap(reading -> reading.cases().stream())
            .filter(one -> one.person().equals("Tamsin Orlow"))
            .flatMap(one -> one.rows().stream())
            .map(Sayso1.CaseRow::kind)
            .toList();

    assertThat(kinds)
        .contains(
            Sayso1.CaseKind.LAST_SEEN,
            Sayso1.CaseKind.TAKEN,
            Sayso1.CaseKind.DENIED,
            Sayso1.CaseKind.FOUND);
  }

  private static double share(String kind, Predicate<Expected> found) {
    List<Expected> rows = expected(kind);
    return (double) rows.stream().filter(found).count() / rows.size();
  }

  /// A claim with this stance whose words or cue are those of the row.
  private static boolean claimFound(Expected row) {
    return claimsOn(row).anyMatch(claim -> claim.stance().equals(row.stance()));
  }

  private static boolean denialFound(Expected row) {
    return claimsOn(row).anyMatch(claim -> claim.stance().startsWith("DENIES"));
  }

  private static boolean eventFound(Expected row) {
    String type = row.type().replaceFirst("/.*", "");
    return reading(row)
        .flatMap(reading ->
            reading.events().stream()
                .filter(event -> event.type().equals(type))
                .filter(event ->
                    event.evidence().stream()
                        .anyMatch(span -> touches(reading, row, span.begin(), span.end()))))
        .findAny()
        .isPresent();
  }

  private static Stream<Sayso1.Claim> claimsOn(Expected row) {
    return reading(row)
        .flatMap(reading ->
            reading.claims().stream()
                .filter(claim -> !claim.form().equals("NARRATED"))
                .filter(claim ->
                    Stream.concat(claim.content().stream(), Stream.ofNullable(claim.cue()))
                        .anyMatch(span -> touches(reading, row, span.begin(), span.end()))));
  }

  private static boolean touches(Sayso1.Reading reading, Expected row, int begin, int end) {
    int at = reading.document().text().indexOf(row.words());
    return at >= 0 && begin < at + row.words().length() && at < end;
  }

  /// The readings whose text has the row's words, among them the row's document.
  private static Stream<Sayso1.Reading> reading(Expected row) {
    return readings.stream().filter(reading -> reading.document().text().contains(row.words()));
  }
}
