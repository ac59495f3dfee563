package org.sayso.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.sayso.eval.polnear.GoldAttribution;
import org.sayso.eval.polnear.PolnearArticle;
import org.sayso.event.EventTagger.Telling;
import org.sayso.nlp.encoder.EventReading.Tie;
import org.sayso.nlp.encoder.Head;
import org.sayso.nlp.encoder.Passage;
import org.sayso.nlp.encoder.Window;
import org.sayso.nlp.encoder.WordPiece;
import org.sayso.text.TextSpan;

/// Holds the gradients of the heads against the differences of their losses.
final class HeadsTest {
  private static final String TEXT = "Ann said rain fell and Bob wrote snow fell";
  private static final float STEP = 1e-2f;

  private final WordPiece wordPiece =
      new WordPiece(Map.of("[UNK]", 0, "[CLS]", 1, "[SEP]", 2, "fell", 3));
  private final GoldArticle gold =
      GoldArticle.of(
          new PolnearArticle(
              "weather",
              "ab12",
              TEXT,
              new TreeSet<>(),
              List.of(
                  attribution("Ann", "said", "rain fell"),
                  attribution("Bob", "wrote", "snow fell"))),
          wordPiece);
  private final Window window = new Window(gold.passage(), gold.passage().paragraphs(), wordPiece);

  private static GoldAttribution attribution(String source, String cue, String content) {
    return new GoldAttribution(List.of(span(source)), List.of(span(cue)), List.of(span(content)));
  }

  private static TextSpan span(String words) {
    int begin = TEXT.indexOf(words);
    return new TextSpan(begin, begin + words.length());
  }

  private void holds(ToDoubleFunction<Scores> loss) {
    Random random = new Random(3);
    float[] all = new float[window.length() * Model.WIDTH];
    for (int i = 0; i < all.length; i++) {
      all[i] = (float) random.nextGaussian();
    }
    float[] gradient = new float[all.length];
    var _ = loss.applyAsDouble(new Scores(all, gradient, Model.WIDTH, 0, window));
    int steep = 0;
    for (int i = 0; i < all.length; i += 2) {
      float kept = all[i];
      all[i] = kept + STEP;
      double above = loss.applyAsDouble(scores(all));
      all[i] = kept - STEP;
      double below = loss.applyAsDouble(scores(all));
      all[i] = kept;
      assertThat(gradient[i]).isCloseTo((float) ((above - below) / (2 * STEP)), within(1e-3f));
      steep += Math.abs(gradient[i]) > 1e-3 ? 1 : 0;
    }
    assertThat(steep).isGreaterThan(5);
  }

  private Scores scores(float[] all) {
    return new Scores(all, new float[all.length], Model.WIDTH, 0, window);
  }

  @Test
  void attributionGivesItsGradient() {
    ChainHead head =
        new ChainHead("attribution", Head.ATTRIBUTION.from(), Head.ATTRIBUTION.width());
    holds(scores -> head.loss(head.chain(), scores, gold.tagsOf(window), 1));
  }

  @Test
  void stanceGivesItsGradient() {
    StanceHead head = new StanceHead();
    StanceHead.Item item =
        new StanceHead.Item(
            new Passage.Range(0, 1),
            new Passage.Range(1, 2),
            List.of(new Passage.Range(2, 4), new Passage.Range(5, 6)),
            List.of(3, 1, -1),
            List.of(2, 9, 0));
    head.balance(List.of(item));
    StanceLesson lesson = new StanceLesson(window, List.of(item));
    holds(scores -> head.loss(lesson, scores, 1, false));
  }

  @Test
  void eventGivesItsGradient() {
    EventHead head = new EventHead();
    // Ann said | rain fell: an act with somebody in it, and one that tells the same again.
    EventHead.Act act =
        new EventHead.Act(
            new Passage.Range(3, 4),
            2,
            Telling.ALLEGED,
            Map.of(
                Tie.WHO,
                Set.of(new Passage.Range(0, 2)),
                Tie.SAME,
                Set.of(new Passage.Range(8, 9))));
    EventLesson lesson =
        new EventLesson(window, new int[] {3, 4, 0, 1, 0, 3, 0, 5, 1}, List.of(act));
    holds(scores -> head.loss(head.chain(), lesson, scores, 1, 1));
  }

  @Test
  void linkGivesItsGradient() {
    LinkHead head = new LinkHead();
    holds(scores -> head.loss(new Example(window, gold), scores, 1, new LinkHead.Tally()));
  }
}
