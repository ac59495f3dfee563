package org.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.document.Sha256;
import org.sayso.eval.polnear.MissLabel;
import org.sayso.store.json.Sayso1;
import org.sayso.testing.TavaraMessages;
import tools.jackson.databind.JsonNode;

/// The commands that work on a file and need no project.
class FileCommandsTest {
  @TempDir private Path folder;

  private static List<Error> againstTheSchema(String json) throws IOException {
    try (InputStream in = Sayso1.class.getResourceAsStream("sayso-1.schema.json")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(text, InputFormat.JSON);
      return schema.validate(json, InputFormat.JSON);
    }
  }

  @Test
  void extractPrintsTheSchemaAndStoresNothing() throws IOException {
    Path document = TavaraFiles.documents(folder).resolve("attack.txt");
    Cli cli =
        Cli.run(
            "extract",
            "--json",
            "--published",
            "2031-03-03",
            "--publisher",
            "The Selm Courier",
            "--actors",
            TavaraFiles.actors(folder),
            "--places",
            TavaraFiles.places(folder),
            document);

    assertThat(cli.code()).as(cli.err()).isEqualTo(ExitCode.DONE);
    assertThat(againstTheSchema(cli.out())).isEmpty();
    JsonNode read = cli.json().get("document");
    assertThat(read.get("publisher").asString()).isEqualTo("The Selm Courier");
    assertThat(read.get("published").get("from").asString()).isEqualTo("USER");
    assertThat(cli.json().get("claims").valueStream().map(claim -> claim.get("stance").asString()))
        .contains("CLAIMS_RESPONSIBILITY", "DENIES");
  }

  @Test
  void whereNobodyClaimsNothingIsClaimed() throws IOException {
    Path document =
        Files.writeString(
            folder.resolve("restaurant.txt"),
            """
            Bomb kills four in Miravel

            A bomb killed four people in a market in Miravel on Saturday, police said.

            The bomb was left outside a restaurant. No claims of responsibility were reported on \
            Saturday, but the ministry attributed the bombing to the Karst Front.
            """);

    assertThat(Cli.run("extract", document).out())
        .contains("the ministry", "police")
        .doesNotContain("No claims of");
  }

  @Test
  void whoRunsAwayIsNotHarmedAndWhoIsQuotedIsNotTheOneSheSpeaksOf() throws IOException {
    Path document =
        Files.writeString(
            folder.resolve("student.txt"),
            """
            Police shoot a student in Corran

            Police fired a live round at a student in Corran on Tuesday. The student fell to the \
            ground as the other protesters ran away.

            Police Superintendent Mira Hale said at a press conference: "The lives of the officers \
            were in danger. To save his own life, he fired a live shot at the attacker."
            """);

    assertThat(Cli.run("extract", document).out())
        .contains("SHOOTING, REPORTED, SINGLE: \"fired a live round\"", "the attacker as TARGET")
        .doesNotContain("\"ran away\"", "Hale as INITIATOR");
  }

  @Test
  void extractTwicePrintsTheSameBytes() {
    Path document = TavaraFiles.documents(folder).resolve("denial.txt");

    assertThat(Cli.run("extract", "--json", document).out())
        .isEqualTo(Cli.run("extract", "--json", document).out());
  }

  @Test
  void extractTellsPeopleThatNobodyHasReviewedIt() {
    Cli cli = Cli.run("extract", TavaraFiles.documents(folder).resolve("denial.txt"));

    assertThat(cli.out()).contains("DENIES").contains("no person has reviewed it");
  }

  @Test
  void extractTakesOneDocument() {
    assertThat(Cli.run("extract", TavaraFiles.documents(folder)).code()).isEqualTo(ExitCode.USAGE);
    assertThat(Cli.run("extract", folder.resolve("nothing.txt")).code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void aDictionaryInOrderHasNoFindings() {
    Cli cli = Cli.run("dictionary", "check", TavaraFiles.actors(folder));

    assertThat(cli.code()).as(cli.out()).isEqualTo(ExitCode.DONE);
    assertThat(cli.out()).contains("can be used, 0 lines cannot");
  }

  @Test
  void aBadLineOfADictionaryIsNamedWithItsNumberAndMend() {
    Path file =
        TavaraFiles.write(
            folder.resolve("bad.txt"),
            TavaraFiles.ACTORS.replace("kind: MILITARY", "kind: SOLDIERS"));

    Cli cli = Cli.run("dictionary", "check", "--json", file);

    assertThat(cli.code()).isEqualTo(ExitCode.FINDINGS);
    JsonNode problem = cli.json().get("problems").get(0);
    assertThat(problem.get("line").asInt())
        .isEqualTo(
            1 + (int) TavaraFiles.ACTORS.lines().takeWhile(l -> !l.contains("MILITARY")).count());
    assertThat(problem.get("mend").asString()).isNotBlank();
  }

  @Test
  void aParentOrSuccessorThatIsNoEntryIsNamedWithItsLineAndMend() {
    String wings =
        """
        sayso-actors 1

        name: Tide Youth Wing
        kind: ARMED_GROUP
        parent: Sons of the Tide
        successor: Tide Veterans
        source: invented for tests

        name: Tide Office in Geneva
        kind: IGO
        parent: United Nations
        successor: TRWC
        source: invented for tests
        """;
    Path file = TavaraFiles.write(folder.resolve("wings.txt"), wings);

    Cli alone = Cli.run("dictionary", "check", file);

    assertThat(alone.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(alone.out())
        .contains("wings.txt:5: the parent 'Sons of the Tide' is no entry")
        .contains("wings.txt:6: the successor 'Tide Veterans' is no entry")
        .contains("add such an entry, or delete the line")
        .contains("2 actors can be used, 3 lines cannot");

    Cli withOthers =
        Cli.run("dictionary", "check", "--with", TavaraFiles.actors(folder), "--json", file);

    assertThat(withOthers.json().get("problems").valueStream().map(one -> one.get("line").asInt()))
        .containsExactly(6, 12);
    assertThat(withOthers.json().get("problems").get(1).get("mend").asString())
        .isEqualTo("write its first name: Tavara Rights Watch Committee");
  }

  @Test
  void aDryRunSaysWhatIsInTheGazetteerAndTakesNothing() {
    Path project = folder.resolve("project");
    Path file =
        TavaraFiles.write(
            folder.resolve("places.csv"),
            TavaraFiles.PLACES + "Nowhere,ninety,0,Tavara,PPL\nParis,-38.2,-28.3,Tavara,PPL\n");

    Cli cli = Cli.run("gazetteer", "import", "--dry-run", "--project", project, file);

    assertThat(cli.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(cli.out())
        .contains("places.csv:4")
        .contains("ninety")
        .contains("Paris")
        .contains("3 places can be used, 1 lines cannot");
    assertThat(project).doesNotExist();
  }

  @Test
  void aGazetteerIsTakenIntoTheProjectOnce() {
    Path project = folder.resolve("project");
    Path file = TavaraFiles.places(folder);

    Cli first = Cli.run("gazetteer", "import", "--project", project, file);
    assertThat(first.code()).isEqualTo(ExitCode.DONE);
    assertThat(project.resolve("dictionaries/tavara-places.csv")).hasSameTextualContentAs(file);
    assertThat(Cli.run("gazetteer", "import", "--project", project, file).err())
        .contains("has it already");
  }

  @Test
  void anEvaluationNeedsItsCorpus() {
    Cli cli = Cli.run("evaluate", "sentences", "--data", folder);

    assertThat(cli.code()).isEqualTo(ExitCode.USAGE);
    assertThat(cli.err()).contains("none of the reviewed articles");
  }

  @Test
  void mentionsAreScoredAgainstRe3dsForm() throws IOException {
    Files.writeString(
        folder.resolve("papers.json"),
        "{ \"_id\" : \"D1\", \"text\" : \"Soldiers shelled the island on 3 May 2031.\" }\n");
    Files.writeString(
        folder.resolve("marks.json"),
        "{ \"_id\" : \"M1\", \"documentId\" : \"D1\", \"begin\" : 31, \"end\" : 41,"
            + " \"type\" : \"Temporal\", \"value\" : \"3 May 2031\", \"confidence\" : 1 }\n");
    Path out = folder.resolve("out");

    Cli cli = Cli.run("evaluate", "mentions", "--data", folder, "--predictions", out, "--json");

    assertThat(cli.code()).isZero();
    assertThat(cli.out()).contains("\"temporal.span.f1\" : 100.0", "\"documents\" : 1");
    assertThat(out.resolve("mentions.tsv")).content().contains("D1\t31\t41\ttemporal\t3 May 2031");
  }

  @Test
  void aResponseIsScoredAgainstItsKeyAlone() throws IOException {
    Path key = Files.writeString(folder.resolve("key"), TavaraMessages.KEY);

    Cli cli = Cli.run("evaluate", "muc4", "--key", key, "--response", key, "--json");

    assertThat(cli.code()).as(cli.err()).isZero();
    assertThat(cli.out()).contains("\"allTemplates\"", "\"f\" : 100.0", "\"slots\"");
  }

  @Test
  void whatIsReadOfMuc4TextsIsWrittenInTheKeysForm() throws IOException {
    Path data = Files.createDirectory(folder.resolve("muc"));
    Files.writeString(data.resolve("key"), TavaraMessages.KEY);
    Files.writeString(data.resolve("texts"), TavaraMessages.TEXTS);
    Path out = folder.resolve("predicted");

    Cli cli = Cli.run("evaluate", "muc4", "--data", data, "--predictions", out, "--json");

    assertThat(cli.code()).as(cli.err()).isZero();
    assertThat(cli.out()).contains("\"task\" : \"muc4\"", "\"allTemplates\"");
    assertThat(out.resolve("response.muc4")).content().contains("TST9-MUC4-0001");
    Cli again =
        Cli.run(
            "evaluate",
            "muc4",
            "--key",
            data.resolve("key"),
            "--response",
            out.resolve("response.muc4"),
            "--json");
    assertThat(again.code()).as(again.err()).isZero();
  }

  @Test
  void aCommandWithPartsSaysWhichThereAre() {
    for (String command : List.of("dictionary", "gazetteer", "decide")) {
      Cli cli = Cli.run(command);
      assertThat(cli.code()).isEqualTo(ExitCode.USAGE);
      assertThat(cli.err()).contains("say what to do");
    }
  }

  @Test
  void labelsShowsMissesThatWereReadWithTheirWords() throws IOException {
    Files.writeString(folder.resolve("fish.txt"), "Mirren Vale said the fish were back.");
    Files.writeString(folder.resolve("fish_0000.ann"), "");
    Path list = folder.resolve("misses.tsv");
    Files.writeString(
        list,
        MissLabel.HEADER
            + "\nfish\tCUE\t12-16\t-\t"
            + Sha256.of("said")
            + "\tSAYING_MISSED\tyes\n");

    Cli cli = Cli.run("labels", "--polnear", folder, list);

    assertThat(cli.code()).as(cli.err()).isEqualTo(ExitCode.DONE);
    assertThat(cli.out())
        .contains("marked: said", "1 misses, 100.0 % of them would mislead")
        .containsPattern("SAYING_MISSED +1 +100.0 +0 +1 +0 +1");
  }
}
