package org.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Every command that touches a project, on one project of small fictional documents.
class ProjectCommandsTest {
  @TempDir private static Path folder;
  private static Path project;
  private static Cli ingested;

  @BeforeAll
  static void ingest() {
    project = folder.resolve("project");
    ingested =
        Cli.run(
            "ingest",
            "--json",
            "--project",
            project,
            "--actors",
            TavaraFiles.actors(folder),
            "--places",
            TavaraFiles.places(folder),
            TavaraFiles.documents(folder));
  }

  private static Cli inProject(String command, Object... arguments) {
    Object[] all = new Object[arguments.length + 3];
    all[0] = command;
    all[1] = "--project";
    all[2] = project;
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return Cli.run(all);
  }

  private static List<JsonNode> claims() {
    Cli export = inProject("export", "--of", "claims", "--format", "jsonl", "--unreviewed");
    return export.out().lines().map(line -> new Cli(0, line, "").json()).toList();
  }

  private static String claimOf(String stance) {
    return claims().stream()
        .map(line -> line.get("claim"))
        .filter(claim -> claim.get("stance").asString().equals(stance))
        .map(claim -> claim.get("id").asString())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void ingestListsEveryItemWithItsReason() {
    assertThat(ingested.code()).isEqualTo(ExitCode.FINDINGS);
    JsonNode counts = ingested.json().get("counts");
    assertThat(counts.get("accepted").asInt()).isEqualTo(2);
    assertThat(counts.get("same").asInt()).isEqualTo(1);
    assertThat(counts.get("rejected").asInt()).isEqualTo(1);
    assertThat(
            ingested.json().get("items").valueStream().map(item -> item.get("outcome").asString()))
        .containsExactly("ACCEPTED", "SAME_AS", "ACCEPTED", "REJECTED");
    JsonNode empty = ingested.json().get("items").get(3);
    assertThat(empty.get("address").asString()).endsWith("empty.txt");
    assertThat(empty.get("problem").get("message").asString()).isNotBlank();
  }

  @Test
  void theUsersDictionariesLieInTheProject() {
    assertThat(project.resolve("dictionaries/tavara-actors.txt")).exists();
    assertThat(project.resolve("dictionaries/tavara-places.csv")).exists();
  }

  @Test
  void peopleReadTheSameCountsAndThatNobodyHasReviewedThem() {
    Path another = folder.resolve("another");
    Cli cli = Cli.run("ingest", "--project", another, folder.resolve("documents"));

    assertThat(cli.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(cli.out())
        .contains("accepted")
        .contains("same as")
        .contains("rejected")
        .contains("empty.txt")
        .contains("no person has reviewed it");
  }

  @Test
  void askShowsWhoSaysWhatByStance() {
    Cli cli = inProject("ask", "Does the Tavaran Army support the Sons of the Tide?");

    assertThat(cli.code()).isEqualTo(ExitCode.DONE);
    assertThat(cli.out())
        .contains("WHO SAYS SO")
        .contains("of supporting the Sons of the Tide")
        .contains("WHO DENIES IT")
        .contains("Tavaran Army")
        .contains("unreviewed");
  }

  @Test
  void askMasksWhoHasNoPublicRole() {
    Cli masked = inProject("ask", "Is the accusation against the Tavaran Army false?");

    assertThat(masked.out()).doesNotContain("Istvey");
  }

  @Test
  void whatCannotBeReadAsAQuestionIsWrongUsage() {
    Cli cli = inProject("ask", "?!");

    assertThat(cli.code()).isEqualTo(ExitCode.USAGE);
    assertThat(cli.err()).contains("cannot be read").contains("mend:");
  }

  @Test
  void explainLeadsFromTheClaimToTheBytes() {
    String id = claimOf("CLAIMS_RESPONSIBILITY");

    Cli people = inProject("explain", id);
    assertThat(people.code()).isEqualTo(ExitCode.DONE);
    assertThat(people.out())
        .contains(id)
        .contains("Sons of the Tide")
        .contains("claimed responsibility")
        .contains("model:attribution/")
        .contains("SHA-256")
        .contains("as received")
        .contains("documents/attack.txt");

    JsonNode json = inProject("explain", "--json", id).json();
    assertThat(json.get("kind").asString()).isEqualTo("CLAIM");
    assertThat(json.get("source").get("retrievals").size()).isEqualTo(2);
    assertThat(json.get("source").get("intact").asBoolean()).isTrue();
  }

  @Test
  void everyRowOfAnEventCanBeExplained() {
    Cli export = inProject("export", "--of", "events", "--format", "jsonl", "--unreviewed");
    JsonNode event = new Cli(0, export.out().lines().findFirst().orElseThrow(), "").json();
    JsonNode explained =
        inProject("explain", "--json", event.get("event").get("id").asString()).json();

    assertThat(explained.get("rows").size()).isPositive();
    for (JsonNode row : explained.get("rows").valueStream().toList()) {
      Cli cell = inProject("explain", "--json", row.get("ref").asString());
      assertThat(cell.code()).as(row.toString()).isEqualTo(ExitCode.DONE);
      assertThat(cell.json().get("rows").get(0)).isEqualTo(row);
      assertThat(cell.json().get("claims").get(0).get("claim").get("id"))
          .isEqualTo(row.get("claim"));
    }
  }

  @Test
  void aDocumentIsExplainedByItsFirstDigits() {
    String document = ingested.json().get("items").get(0).get("document").asString();

    JsonNode json = inProject("explain", "--json", document.substring(0, 10)).json();

    assertThat(json.get("id").asString()).isEqualTo(document);
    assertThat(json.get("claims").size()).isEqualTo(json.get("source").get("claims").asInt());
  }

  @Test
  void anUnknownIdIsWrongUsage() {
    assertThat(inProject("explain", "c" + "0".repeat(24)).code()).isEqualTo(ExitCode.USAGE);
    assertThat(inProject("explain", "nonsense").err()).contains("mend:");
  }

  @Test
  void aDecisionIsRecordedShownAndUndone() {
    String id = claimOf("DENIES");
    Cli accepted =
        Cli.run("decide", "accept", "--project", project, "--by", "Ada", "--why", "read it", id);

    assertThat(accepted.code()).as(accepted.err()).isEqualTo(ExitCode.DONE);
    assertThat(accepted.out()).contains("accept").contains("Ada").contains("read it");
    assertThat(inProject("explain", id).out()).contains("accepted by a person").contains("Ada");
    Cli reviewed = inProject("export", "--of", "claims", "--format", "jsonl");
    assertThat(reviewed.out()).contains(id);
    assertThat(reviewed.out().lines()).hasSize(1);

    String number = accepted.out().replaceAll("(?s)^decision (\\d+).*", "$1");
    assertThat(Cli.run("decide", "undo", "--project", project, number).code())
        .isEqualTo(ExitCode.DONE);
    assertThat(inProject("export", "--of", "claims", "--format", "jsonl").out()).isEmpty();
  }

  @Test
  void aCorrectionOutsideTheVocabularyIsRefusedWithTheWordsThatThereAre() {
    Cli cli =
        Cli.run("decide", "correct", "--project", project, claimOf("DENIES"), "stance", "WHISPERS");

    assertThat(cli.code()).isEqualTo(ExitCode.USAGE);
    assertThat(cli.err()).contains("DENIES").contains("mend:");
  }

  @Test
  void anErasureMustBeMeant() {
    Cli cli = Cli.run("decide", "erase", "--project", project, "Nobody Atall");

    assertThat(cli.code()).isEqualTo(ExitCode.USAGE);
    assertThat(cli.err()).contains("--yes");
  }

  @Test
  void anExportIsMaskedAndSaysThatNobodyHasReviewedIt() throws IOException {
    Path file = folder.resolve("claims.csv");
    Cli cli = inProject("export", "--of", "claims", "--unreviewed", "--json", "--out", file);

    assertThat(cli.json().get("masked").asBoolean()).isTrue();
    assertThat(Files.readString(file)).doesNotContain("Istvey").contains("MACHINE");
    assertThat(folder.resolve("claims.csv.README.txt")).content().contains("masked");
  }

  @Test
  void namesAreGivenWhenAskedForAndTheAskingIsWrittenDown() throws IOException {
    Cli cli =
        inProject(
            "export",
            "--of",
            "claims",
            "--unreviewed",
            "--unmask",
            "--by",
            "Ada",
            "--why",
            "audit");

    assertThat(cli.out()).contains("Istvey");
    assertThat(project.resolve("disclosures.jsonl"))
        .content()
        .contains("Ada")
        .contains("audit")
        .contains("export claims as csv");
  }

  @Test
  void placesAloneCannotHoldClaims() {
    assertThat(inProject("export", "--of", "claims", "--format", "geojson").code())
        .isEqualTo(ExitCode.USAGE);
  }

  @Test
  void eventsInTheColumnsOfUcdpComeWithTheirCodebook() throws IOException {
    Path file = folder.resolve("ged.csv");
    Cli cli =
        inProject(
            "export",
            "--of",
            "events",
            "--format",
            "ucdp-ged",
            "--unreviewed",
            "--uncounted",
            "--out",
            file);

    assertThat(cli.code()).as(cli.err()).isEqualTo(ExitCode.DONE);
    assertThat(file).content().startsWith("id,relid,year,active_year,code_status");
    assertThat(folder.resolve("ged.csv.codebook.csv")).content().contains("ucdp-like@1");
    assertThat(folder.resolve("ged.csv.README.txt")).content().contains("not joined");
    assertThat(cli.err()).contains("marked:");
  }

  @Test
  void eventsInHuridocsTablesAreAFolder() throws IOException {
    Path out = folder.resolve("huridocs");
    Cli cli =
        inProject("export", "--of", "events", "--format", "huridocs", "--unreviewed", "--out", out);

    assertThat(cli.code()).as(cli.err()).isEqualTo(ExitCode.DONE);
    try (var files = Files.list(out)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "event.csv",
              "person.csv",
              "act.csv",
              "involvement.csv",
              "information.csv",
              "codebook.csv",
              "README.txt");
    }
    assertThat(inProject("export", "--of", "events", "--format", "huridocs").code())
        .isEqualTo(ExitCode.USAGE);
  }

  @Test
  void aCodebookIsPrintedWithoutAProject() {
    Cli cli = Cli.run("export", "--of", "events", "--format", "acled", "--codebook");

    assertThat(cli.code()).isEqualTo(ExitCode.DONE);
    assertThat(cli.out()).contains("event,event_id_cnty,", "acled-like@1");
    assertThat(Cli.run("export", "--of", "events", "--format", "csv", "--codebook").code())
        .isEqualTo(ExitCode.USAGE);
  }

  @Test
  void verifyFindsNothingWrongThenWhatWasChanged(@TempDir Path fresh) throws IOException {
    Path mine = fresh.resolve("project");
    Path document = TavaraFiles.write(fresh.resolve("one.txt"), "Tavara (fictional). It rained.");
    Cli.run("ingest", "--project", mine, document);
    assertThat(Cli.run("verify", "--project", mine).code()).isEqualTo(ExitCode.DONE);

    Path original;
    try (var files = Files.walk(mine.resolve("originals"))) {
      original = files.filter(Files::isRegularFile).findFirst().orElseThrow();
    }
    Files.writeString(original, "changed");

    Cli cli = Cli.run("verify", "--project", mine);
    assertThat(cli.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(cli.out()).contains("changed").contains("mend:");
  }

  @Test
  void reindexAndRereadChangeNothingThatStands() {
    assertThat(inProject("reindex", "--json").json().get("documents").asInt()).isEqualTo(2);
    JsonNode reread = inProject("reread", "--json").json();
    assertThat(reread.get("documents").asInt()).isEqualTo(2);
    assertThat(reread.get("changed").asInt()).isZero();
  }

  @Test
  void theDoctorLooksAtTheProject() {
    Cli cli = inProject("doctor", "--json");

    assertThat(cli.json().get("findings").valueStream().map(one -> one.get("name").asString()))
        .contains("store", "index", "model");
  }

  @Test
  void noProjectIsWrongUsageAndMakesNone() {
    Path nowhere = folder.resolve("nowhere");

    for (String command : List.of("verify", "reindex", "reread")) {
      assertThat(Cli.run(command, "--project", nowhere).code()).isEqualTo(ExitCode.USAGE);
    }
    assertThat(nowhere).doesNotExist();
  }

  @Test
  void aPathThatLeadsNowhereIsWrongUsage() {
    Path nowhere = folder.resolve("nowhere");
    Cli cli = Cli.run("ingest", "--project", nowhere, folder.resolve("no-such-folder"));

    assertThat(cli.code()).isEqualTo(ExitCode.USAGE);
    assertThat(nowhere).doesNotExist();
  }
}
