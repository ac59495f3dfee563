package org.sayso.eval.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ToldScoresTest {
  @Test
  void actsOfWhichNothingIsReadAreMissed() {
    ToldText text =
        ToldTexts.parse(
                List.of(
                    "heading",
                    String.join(
                        "\t",
                        "DEV",
                        "0".repeat(64),
                        "0-24",
                        "0".repeat(64),
                        "-",
                        "-",
                        "-",
                        "-",
                        "-",
                        "-",
                        "-",
                        "-"),
                    String.join(
                        "\t",
                        "ACT",
                        "0".repeat(64),
                        "7-11",
                        "0".repeat(64),
                        "SHOOTING",
                        "TOLD",
                        "-",
                        "-",
                        "-",
                        "-",
                        "-",
                        "1")))
            .getFirst();
    ToldScores scores = new ToldScores();
    scores.add(text, List.of());

    assertThat(scores.texts()).isEqualTo(1);
    assertThat(scores.metrics("told"))
        .containsEntry("told.acts", 1.0)
        .containsEntry("told.acts.found", 0.0)
        .containsEntry("told.events.right", 0.0);
  }
}
