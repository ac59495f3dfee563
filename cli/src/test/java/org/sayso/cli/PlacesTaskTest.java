package org.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A small text in the form of LGL, invented.
class PlacesTaskTest {
  private static final String SAMPLE =
      """
      <articles>
        <article docid="7">
          <url>http://selmtimes.example/1</url>
          <text>Miners left Quetta on Monday.</text>
          <toponyms>
            <toponym>
              <start>12</start><end>18</end><phrase>Quetta</phrase>
              <gaztag geonameid="1167528"><name>Quetta</name><lat>30.2</lat><lon>67.0</lon></gaztag>
            </toponym>
          </toponyms>
        </article>
      </articles>
      """;

  @TempDir private Path folder;

  @Test
  void placesAreScoredAndListed() throws IOException {
    Files.writeString(folder.resolve("lgl.xml"), SAMPLE);
    Path out = folder.resolve("out");

    Cli cli =
        Cli.run("evaluate", "places", "--rules", "--data", folder, "--predictions", out, "--json");

    assertThat(cli.code()).as(cli.err()).isZero();
    assertThat(cli.out())
        .contains(
            "\"lgl.span.f1\" : 100.0",
            "\"lgl.given.near\" : 100.0",
            "\"lgl.given.exact.held\" : 100.0",
            "\"resolution.ms\"");
    assertThat(out.resolve("places.tsv"))
        .content()
        .contains("7\t12\t18\tQuetta\t1167528\t30.18414\t67.00141");
  }

  @Test
  void aFolderWithoutMarkedTextsIsToldSo() {
    Cli cli = Cli.run("evaluate", "places", "--rules", "--data", folder);

    assertThat(cli.code()).isEqualTo(ExitCode.USAGE);
    assertThat(cli.err()).contains("no texts with marked places");
  }

  @Test
  void brokenXmlIsNamed() throws IOException {
    Files.writeString(folder.resolve("lgl.xml"), SAMPLE.substring(0, 200));

    Cli cli = Cli.run("evaluate", "places", "--rules", "--data", folder);

    assertThat(cli.code()).isNotZero();
    assertThat(cli.err()).contains("lgl.xml");
  }
}
