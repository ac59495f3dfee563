package org.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Invented documents: none of the labelled mentions are in them, the pairs of names come with
/// Sayso.
class ActorsTaskTest {
  @TempDir private Path folder;

  @Test
  void mentionsAreListedAndPairsScoredWithoutALabelledDocument() {
    Path documents = TavaraFiles.documents(folder);
    Path out = folder.resolve("out");

    Cli cli =
        Cli.run(
            "evaluate", "actors", "--rules", "--data", documents, "--predictions", out, "--json");

    assertThat(cli.code()).as(cli.err()).isZero();
    assertThat(cli.json().get("documents").asInt()).isZero();
    JsonNode metrics = cli.json().get("metrics");
    assertThat(metrics.get("final.labels.scored").asInt()).isZero();
    assertThat(metrics.get("pairs.join").asInt()).isGreaterThanOrEqualTo(120);
    assertThat(metrics.get("pairs.apart").asInt()).isGreaterThanOrEqualTo(80);
    assertThat(metrics.get("pairs.apart.right").asDouble()).isEqualTo(100);
    assertThat(out.resolve("actors.tsv"))
        .content()
        .startsWith("document\tbegin\tend\tform\tkind\tstatus\tactor\tname\tby\tcontext")
        .contains("RESOLVED\tdoc:", "⟦Tavara Rights Watch Committee⟧");
    assertThat(out.resolve("floors.tsv"))
        .content()
        .startsWith("left open\tpart\tright\topen\twrong\nnothing\ttune*\t");
    assertThat(out.resolve("wrong-pairs.tsv")).exists();
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    Cli cli = Cli.run("evaluate", "actors", "--rules", "--data", folder.resolve("nowhere"));

    assertThat(cli.code()).isNotZero();
    assertThat(cli.err()).contains("nowhere");
  }
}
