package org.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.nlp.intake.IntakeLimits;
import org.sayso.nlp.intake.PathSource;
import org.sayso.server.workplace.Workplace;

class ResumeTest {
  @Test
  void theSameCommandGoesOnWhereItBrokeOff(@TempDir Path folder) {
    Path project = folder.resolve("project");
    String documents = TavaraFiles.documents(folder).toString();
    breakOffAfterTheFirst(project, documents);

    Cli cli = Cli.run("ingest", "--json", "--project", project, documents);

    // What was read meanwhile is taken in together: the first, and maybe all.
    int before = cli.json().get("resumed").asInt();
    assertThat(before).isBetween(1, 4);
    assertThat(cli.err()).contains("going on after the " + before + " items");
    assertThat(cli.json().get("items").size()).isEqualTo(4);
    assertThat(cli.json().get("counts").get("accepted").asInt())
        .isBetween(Math.max(0, 3 - before), 3);

    Cli again = Cli.run("ingest", "--json", "--project", project, documents);
    assertThat(again.json().get("counts").get("accepted").asInt()).isZero();
    assertThat(again.json().get("counts").get("same").asInt()).isEqualTo(3);
  }

  private static void breakOffAfterTheFirst(Path project, String documents) {
    PathSource source = new PathSource(List.of(documents), Optional.empty(), IntakeLimits.DEFAULT);
    try (Workplace workplace = Workplace.open(project, Version.text())) {
      assertThatThrownBy(() ->
              workplace.ingest(
                  documents,
                  source,
                  "Ada",
                  outcome -> {
                    throw new IllegalStateException("the power fails");
                  }))
          .hasMessage("the power fails");
    }
  }
}
