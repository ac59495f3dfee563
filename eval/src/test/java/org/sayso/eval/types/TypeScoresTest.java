package org.sayso.eval.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import org.junit.jupiter.api.Test;

class TypeScoresTest {
  @Test
  void rowsWithoutAnyLabelDoNotCountForTheExampleScore() {
    TypeScores scores = new TypeScores(TypeTask.POLICE_SENTENCES);
    scores.add(Set.of(), Set.of());
    scores.add(Set.of("KILL", "FORCE"), Set.of("KILL"));
    scores.add(Set.of(), Set.of("ARREST"));

    assertThat(scores.exampleF1()).isCloseTo(100 * (2.0 / 3 + 0) / 2, within(0.01));
  }

  @Test
  void quartersAreScoredBesideCategories() {
    TypeScores scores = new TypeScores(TypeTask.PLOVER);
    scores.add(Set.of("AGREE"), Set.of("CONSULT"));
    scores.add(Set.of("ASSAULT"), Set.of("ASSAULT"));

    assertThat(scores.metrics())
        .containsEntry("quad.accuracy", 100.0)
        .containsEntry("root.accuracy", 50.0)
        .containsEntry("quad.macroF1", 100.0);
  }
}
