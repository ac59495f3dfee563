package org.sayso.eval.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopySetTest {
  @TempDir Path folder;

  /// The reports made by hand are the articles here.
  private static List<Article> articles() {
    List<Article> articles = new ArrayList<>();
    for (HandMade pair : HandMade.half(true)) {
      articles.add(new Article("report " + articles.size(), List.of(pair.report().split("\n\n"))));
    }
    return articles;
  }

  @Test
  void sameSeedMakesTheSameSet() {
    CopySet set = CopyMaker.make(articles(), List.of(), 7);
    assertThat(CopyMaker.make(articles(), List.of(), 7)).isEqualTo(set);
    assertThat(CopyMaker.make(articles(), List.of(), 8)).isNotEqualTo(set);
    assertThat(set.pairs()).isNotEmpty();
  }

  @Test
  void setComesBackFromItsFolder() throws IOException {
    CopySet set = RewordedMaker.make(HandMade.half(true), articles(), List.of(), 3, 7);
    set.write(folder.resolve("set"));
    assertThat(CopySet.isIn(folder.resolve("set"))).isTrue();
    assertThat(CopySet.read(folder.resolve("set"))).isEqualTo(set);
    assertThat(set.reworded()).hasSize(17);
  }

  @Test
  void handMadePairsOfTheHalfThatMayBeLookedAtAreFoundAndTheirQuotationsFlagged()
      throws IOException {
    CopySet set = RewordedMaker.make(HandMade.half(true), List.of(), List.of(), 0, 7);
    Map<String, Double> metrics = CopyEvaluation.score(set, Optional.of(folder.resolve("out")));
    assertThat(metrics).containsEntry("precision", 100.0).containsEntry("recall", 100.0);
    assertThat(metrics.get("quotations.flagged")).isGreaterThan(95);
    assertThat(Files.readAllLines(folder.resolve("out/pairs.tsv"))).hasSize(14);
  }

  @Test
  void openPairsAreNotCounted() {
    CopySet.Pair right = CopySet.Pair.of("b", "a");
    CopySet.Pair open = CopySet.Pair.of("a", "c");
    CopySet.Pair wrong = CopySet.Pair.of("b", "c");
    CopySet set =
        new CopySet(
            Map.of("a", "", "b", "", "c", ""), Map.of(right, "cut", open, CopySet.OPEN), Map.of());
    assertThat(CopyScores.of(set, Set.of(right, open)))
        .containsEntry("precision", 100.0)
        .containsEntry("recall.cut", 100.0);
    assertThat(CopyScores.of(set, Set.of(right, wrong))).containsEntry("precision", 50.0);
    assertThat(CopyScores.of(set, Set.of())).containsEntry("recall", 0.0);
  }

  @Test
  void articlesThatShareMuchAreLeftOut() {
    Article one = articles().getFirst();
    Article copy = new Article("copy", one.paragraphs().subList(0, 3));
    Article other = articles().getLast();
    assertThat(Overlaps.without(List.of(one, copy, other), 0.1)).containsExactly(one, other);
  }

  @Test
  void rewritingChangesWordsAndKeepsQuotations() {
    String sentence = "Police said that \"nobody was killed\" in the attack near the town.";
    String rewritten = new Rewriter(new Random(3)).sentence(sentence);
    assertThat(rewritten).contains("\"nobody was killed\"").isNotEqualTo(sentence);
    assertThat(new Rewriter(new Random(3)).quotationsToo(sentence))
        .doesNotContain("\"nobody was killed\"");
  }

  @Test
  void namesAreSpelledTheSameWayThroughout() {
    String text = "He met Vosse in Miravel. Later Vosse left Miravel, and Vosse did not return.";
    String spelled = Respelling.apply(text, new Random(1));
    assertThat(spelled).isNotEqualTo(text);
    assertThat(spelled.split("\\s+")).hasSameSizeAs(text.split("\\s+"));
  }
}
