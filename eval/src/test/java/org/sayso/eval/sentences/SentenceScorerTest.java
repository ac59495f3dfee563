package org.sayso.eval.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sayso.annotation.Annotator;
import org.sayso.annotation.DefaultAnnotator;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.testing.Corpora;
import org.sayso.testing.NeedsCorpus;

class SentenceScorerTest {
  private static final Annotator ANNOTATOR =
      new DefaultAnnotator(
          words -> words.stream().map(word -> PartOfSpeech.X).toList(), text -> "en");

  private static SentenceGold gold(String text, Integer... ends) {
    return new SentenceGold("a", text, new TreeSet<>(List.of(ends)));
  }

  @Test
  void countsEndsWithinParagraphsOnly() {
    SentenceScorer.Score score =
        SentenceScorer.score(List.of(gold("One left. Two came.\nThree ran. Four", 7)), ANNOTATOR);
    assertThat(score.precision()).isEqualTo(50);
    assertThat(score.recall()).isEqualTo(100);
    assertThat(score.wrong()).hasSize(1).first().asString().contains("Three ran|");
  }

  @Test
  void aMissedEndIsNamed() {
    SentenceScorer.Score score =
        SentenceScorer.score(List.of(gold("One left and ran. Two came.", 7, 13)), ANNOTATOR);
    assertThat(score.missed()).hasSize(1);
    assertThat(score.recall()).isEqualTo(50);
  }

  @Test
  void anotherTextIsRefused() {
    assertThatThrownBy(() -> ReviewedSentences.gold("a", "One left.", "0", "7"))
        .hasMessageContaining("not the text that was reviewed");
  }

  @Test
  @NeedsCorpus("polnear")
  void reviewedArticlesKeepTheirScore() {
    List<SentenceGold> gold = ReviewedSentences.read(Corpora.folder("polnear").resolve("dev/text"));
    assertThat(SentenceScorer.score(gold, ANNOTATOR).f1()).isBetween(99.0, 100.0);
  }
}
