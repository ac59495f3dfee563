package org.sayso.eval.coreference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sayso.eval.coreference.TieCounts.Verdict;

class ClusterScoresTest {
  @Test
  void theSameChainsAreWhollyRight() {
    assertThat(scores(List.of("a", "a", "b"), List.of("x", "x", "y")))
        .containsEntry("it.muc.f1", 100.0)
        .containsEntry("it.b3.f1", 100.0);
  }

  /// Vilain and others (1995) and Bagga and Baldwin (1998): one chain of four read as two of two.
  @Test
  void aChainReadInTwoHalvesLosesALinkAndHalfOfItsMentions() {
    SortedMap<String, Double> metrics =
        scores(List.of("a", "a", "a", "a"), List.of("x", "x", "y", "y"));
    assertThat(metrics)
        .containsEntry("it.muc.precision", 100.0)
        .containsEntry("it.b3.precision", 100.0)
        .containsEntry("it.b3.recall", 50.0);
    assertThat(metrics.get("it.muc.recall")).isCloseTo(66.7, within(0.1));
  }

  @Test
  void whatIsTiedToNobodyCountsAgainstPrecisionAlone() {
    TieCounts counts = new TieCounts();
    counts.add(Verdict.RIGHT);
    counts.add(Verdict.NOBODY);
    counts.add(Verdict.MISSED);
    counts.add(Verdict.ALONE);
    assertThat(counts.precision()).isEqualTo(50);
    assertThat(counts.recall()).isEqualTo(50);
  }

  @Test
  void namesAreTheSameWhenOneHoldsAllWordsOfTheOther() {
    assertThat(SameName.of("Ada Brun", "Brun")).isTrue();
    assertThat(SameName.of("The Selm Courier", "the Selm Courier's")).isTrue();
    assertThat(SameName.of("Ada Brun", "Ada Holm")).isFalse();
    assertThat(SameName.of("the minister", "minister")).isFalse();
  }

  @Test
  void labelsStandInOneHalfByTheirDocument() {
    assertThat(SourceLabels.all()).hasSizeGreaterThan(150);
    assertThat(SourceLabels.all())
        .extracting(label -> label.document() + ":" + label.span())
        .doesNotHaveDuplicates();
  }

  private static SortedMap<String, Double> scores(List<String> gold, List<String> read) {
    ClusterScores scores = new ClusterScores();
    scores.add(gold, read);
    SortedMap<String, Double> metrics = new TreeMap<>();
    scores.addTo(metrics, "it");
    return metrics;
  }
}
