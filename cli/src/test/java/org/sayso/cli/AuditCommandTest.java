package org.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// `sayso audit` on pages about the invented island of Tavara.
class AuditCommandTest {
  private static final String BODY =
      """
      Port Selm, Mar 4 (Island Wire) A fire on a ferry killed nine passengers off Ostrey on Monday.

      "The company ignored three warnings about the engine," Nela Marrack, a union organiser, told reporters.

      Police questioned the ship's engineer on Tuesday.
      """;

  @TempDir private Path folder;

  private Path page(String takeaway) throws IOException {
    return Files.writeString(
        folder.resolve("page.txt"),
        "Ferry burns off Ostrey\n\nKey Takeaways\n- " + takeaway + "\n\n" + BODY);
  }

  @Test
  void aFaithfulDigestEndsWithZero() throws IOException {
    Cli cli = Cli.run("audit", page("Nine die as ferry burns off Ostrey"));

    assertThat(cli.code()).as(cli.err()).isEqualTo(ExitCode.DONE);
    assertThat(cli.out()).contains("title: Ferry burns off Ostrey").contains("supported");
  }

  @Test
  void aCarelessDigestEndsWithFindingsAndTheWordsOnBothSides() throws IOException {
    Cli cli = Cli.run("audit", page("Police arrested the ship's engineer"));

    assertThat(cli.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(cli.out()).contains("strengthened \"arrested\"").contains("body: \"questioned\"");
  }

  @Test
  void theJsonHasLinesWithFindings() throws IOException {
    Cli cli = Cli.run("audit", "--json", page("The company ignored warnings about the engine"));

    assertThat(cli.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(cli.json().propertyNames()).containsExactly("document", "lines");
    assertThat(cli.json().get("document").asString()).matches("[0-9a-f]{64}");
    JsonNode line = cli.json().get("lines").get(1);
    assertThat(line.propertyNames()).containsExactly("block", "text", "begin", "end", "findings");
    assertThat(line.get("block").asString()).isEqualTo("TAKEAWAY");
    JsonNode finding = line.get("findings").get(0);
    assertThat(finding.propertyNames())
        .containsExactly("kind", "body", "claims", "line", "message");
    assertThat(finding.get("kind").asString()).isEqualTo("ATTRIBUTION_DROPPED");
    assertThat(finding.get("body").get(0).propertyNames()).containsExactly("text", "begin", "end");
    assertThat(finding.get("claims").size()).isPositive();
  }

  @Test
  void aPageWithoutADigestSaysSo() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("bare.txt"),
            "PORT SELM, March 4, 2031 - The harbour of Ostrey was closed on Monday, and no ship"
                + " came in. The harbour master said that the storm had broken the pier.");

    Cli cli = Cli.run("audit", file);

    assertThat(cli.code()).as(cli.err()).isEqualTo(ExitCode.DONE);
    assertThat(cli.out()).contains("to hold against the body");
  }

  @Test
  void aFolderIsNoDocument() throws IOException {
    page("Nine die as ferry burns off Ostrey");
    Files.writeString(folder.resolve("other.txt"), BODY);

    assertThat(Cli.run("audit", folder).code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void theDemoPageShowsWhatItsTakeawaysLeaveOut() throws IOException {
    Path file = folder.resolve("demo.html");
    try (InputStream in =
        AuditCommandTest.class.getResourceAsStream(
            "/org/sayso/demo/documents/selmnow/"
                + "is-the-directorate-arming-the-sons-of-the-tide.html")) {
      Files.write(file, Objects.requireNonNull(in).readAllBytes());
    }

    Cli cli = Cli.run("audit", "--json", file);

    assertThat(cli.code()).isEqualTo(ExitCode.FINDINGS);
    List<String> kinds =
        cli.json()
            .get("lines")
            .valueStream()
            .filter(line -> line.get("block").asString().equals("TAKEAWAY"))
            .flatMap(line -> line.get("findings").valueStream())
            .map(finding -> finding.get("kind").asString())
            .toList();
    assertThat(kinds).contains("SOURCE_INFLATED", "NUMBER_CHANGED", "ATTRIBUTION_DROPPED");
  }
}
