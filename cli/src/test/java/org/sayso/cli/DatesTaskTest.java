package org.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Small texts in the form of TimeML, invented; one is called like a document of AQUAINT.
class DatesTaskTest {
  private static final String SAMPLE =
      """
      <?xml version="1.0" ?>
      <TimeML>
      <DOCID>NAME</DOCID>
      <DCT><TIMEX3 tid="t0" type="DATE" value="2031-09-05">05/09/31</TIMEX3></DCT>
      <TEXT>
      Miners met on <TIMEX3 tid="t1" type="DATE" value="VALUE">Monday</TIMEX3> in Corran.
      </TEXT>
      </TimeML>
      """;

  @TempDir private Path folder;

  private void write(String name, String value) throws IOException {
    Files.writeString(
        folder.resolve(name + ".tml"), SAMPLE.replace("NAME", name).replace("VALUE", value));
  }

  @Test
  void wordsForTimesAreScoredByPartAndWritten() throws IOException {
    write("tavara-1", "2031-09-01");
    write("XIE20310905.0001", "2031-09-08");
    Path out = folder.resolve("out");

    Cli cli = Cli.run("evaluate", "dates", "--data", folder, "--predictions", out, "--json");

    assertThat(cli.code()).as(cli.err()).isZero();
    assertThat(cli.json().get("documents").asInt()).isEqualTo(2);
    JsonNode metrics = cli.json().get("metrics");
    assertThat(metrics.get("relaxed.f1").asDouble()).isEqualTo(100);
    assertThat(metrics.get("value.f1").asDouble()).isEqualTo(50);
    assertThat(metrics.get("timebank.value.f1").asDouble()).isEqualTo(100);
    assertThat(metrics.get("aquaint.value.f1").asDouble()).isZero();
    assertThat(metrics.has("aquaint.unseen.gold")).isTrue();
    assertThat(out.resolve("XIE20310905.0001.tml"))
        .content()
        .contains("2031-09-01", ">Monday</TIMEX3>");
  }

  @Test
  void otherFoldersHaveNoParts() throws IOException {
    write("tavara-1", "2031-09-01");

    Cli cli = Cli.run("evaluate", "dates", "--data", folder, "--json");

    assertThat(cli.json().get("metrics").has("timebank.gold")).isFalse();
  }

  @Test
  void aFolderWithoutTimeMlAndAFileThatIsNoneAreNamed() throws IOException {
    Cli none = Cli.run("evaluate", "dates", "--data", folder);
    assertThat(none.code()).isEqualTo(ExitCode.USAGE);
    assertThat(none.err()).contains("no .tml files are here");

    Files.writeString(folder.resolve("broken.tml"), "<TimeML><TEXT>");
    Cli broken = Cli.run("evaluate", "dates", "--data", folder);
    assertThat(broken.code()).isNotZero();
    assertThat(broken.err()).contains("broken.tml");
  }
}
