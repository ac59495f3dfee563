package org.sayso.eval.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sayso.document.DocumentId;

class JoinScoresTest {
  private static DocumentId id(String name) {
    return DocumentId.of(name.getBytes(StandardCharsets.UTF_8));
  }

  private static FiledDocument filed(String name, String incident, String where) {
    return new FiledDocument(id(name), incident, where, true);
  }

  private static Set<DocumentId> told(String... names) {
    return Set.copyOf(Arrays.stream(names).map(JoinScoresTest::id).toList());
  }

  private final JoinScores scores =
      new JoinScores(
          List.of(
              filed("a", "market", "Karst 2019-03"),
              filed("b", "market", "Karst 2019-03"),
              filed("c", "quarry", "Karst 2019-03"),
              filed("d", "bridge", "Selm 2019-03")));

  @Test
  void aPairIsJoinedOnceHoweverManyIncidentsItShares() {
    Map<String, Double> metrics =
        scores.metrics(List.of(told("a", "b", "elsewhere"), told("b", "a", "c")));

    assertThat(metrics)
        .containsEntry("count.pairs.joined", 3.0)
        .containsEntry("count.pairs.gold", 1.0)
        .containsEntry("pairs.recall", 100.0)
        .containsEntry("documents", 4.0);
    assertThat(metrics.get("pairs.precision")).isCloseTo(33.3, within(0.1));
    assertThat(metrics.get("together.pairs.precision")).isCloseTo(33.3, within(0.1));
    assertThat(scores.pairs(List.of(told("c", "a"))))
        .singleElement()
        .matches(pair -> !pair.isRight());
  }

  @Test
  void whatHangsTogetherByPairsIsOneGroup() {
    Map<String, Double> chained = scores.metrics(List.of(told("a", "b"), told("c", "d")));
    Map<String, Double> whole =
        scores.metrics(List.of(told("a", "b"), told("c", "d"), told("d", "b")));

    assertThat(chained).containsEntry("b3.precision", 75.0).containsEntry("b3.recall", 100.0);
    assertThat(whole.get("b3.precision")).isCloseTo(37.5, within(0.1));
  }

  @Test
  void nothingJoinedIsEveryDocumentAlone() {
    Map<String, Double> metrics = scores.metrics(List.of());

    assertThat(metrics).containsEntry("pairs.precision", 0.0).containsEntry("pairs.recall", 0.0);
    assertThat(metrics.get("b3.f")).isEqualTo(metrics.get("alone.b3.f"));
    assertThat(new JoinScores(List.of()).metrics(List.of())).containsEntry("documents", 0.0);
  }
}
