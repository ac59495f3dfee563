package org.sayso.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sayso.audit.AuditModel.Weights;
import org.sayso.evidence.Quoted;
import org.sayso.text.BlockKind;
import org.sayso.text.TextSpan;

class AuditModelTest {
  private static final AuditModel MODEL =
      new AuditModel(
          Map.of(
              FindingKind.HEDGE_ADDED,
              new Weights(0.5, 0.2, new TreeMap<>(Map.of("ALWAYS", -2.0, "hedge.line", 4.0))),
              FindingKind.CONTRADICTED,
              new Weights(0.5, 0.2, new TreeMap<>(Map.of("ALWAYS", -3.0, "negated", 2.5)))));

  private static LineClues line(Map<String, Double> clues, FindingKind... ruled) {
    SortedMap<String, Double> all = new TreeMap<>(clues);
    List<Finding> findings =
        List.of(ruled).stream()
            .map(kind ->
                new Finding(
                    kind, new Quoted("may", new TextSpan(0, 3)), List.of(), List.of(), "so"))
            .toList();
    return new LineClues(BlockKind.TAKEAWAY, findings, all);
  }

  @Test
  void aKindIsNotedWhereTheModelIsSureOfIt() {
    assertThat(MODEL.kinds(line(Map.of("hedge.line", 1.0))))
        .containsExactly(FindingKind.HEDGE_ADDED);
    assertThat(MODEL.kinds(line(Map.of("hedge.line", 0.1)))).isEmpty();
  }

  @Test
  void whatTheRulesNoteStaysUnlessTheModelHoldsItForUnlikely() {
    assertThat(MODEL.kinds(line(Map.of("negated", 1.0), FindingKind.CONTRADICTED)))
        .containsExactly(FindingKind.CONTRADICTED);
    assertThat(MODEL.kinds(line(Map.of(), FindingKind.CONTRADICTED))).isEmpty();
  }

  @Test
  void beyondWhatTheRulesNoteOnlyTheLikeliestKindIsNoted() {
    Map<String, Double> both = Map.of("hedge.line", 1.0, "negated", 2.0);

    assertThat(MODEL.kinds(line(both))).containsExactly(FindingKind.HEDGE_ADDED);
    assertThat(MODEL.kinds(line(both, FindingKind.ORDER_CHANGED)))
        .containsExactly(FindingKind.ORDER_CHANGED);
  }

  @Test
  void aKindWithoutAModelIsLeftToTheRules() {
    assertThat(MODEL.kinds(line(Map.of(), FindingKind.ORDER_CHANGED)))
        .containsExactly(FindingKind.ORDER_CHANGED);
    assertThat(AuditModel.rules().kinds(line(Map.of("hedge.line", 1.0)))).isEmpty();
  }

  @Test
  void aModelReadsWhatItWrote() {
    assertThat(AuditModel.of(MODEL.lines()).lines()).isEqualTo(MODEL.lines());
    assertThat(AuditModel.bundled().lines()).isNotEmpty();
  }

  @Test
  void aBrokenTableIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AuditModel.of(List.of("CONTRADICTED\tnegated")))
        .withMessageContaining("learn it again");
  }
}
