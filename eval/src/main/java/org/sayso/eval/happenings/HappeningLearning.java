package org.sayso.eval.happenings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sayso.document.DocumentId;
import org.sayso.document.SourceDocument;
import org.sayso.eval.learning.Features;
import org.sayso.eval.learning.LinearModel;
import org.sayso.eval.learning.RegressionLearner;
import org.sayso.event.HappeningPair;
import org.sayso.event.HappeningWeights;
import org.sayso.event.RuleEventExtractor;
import org.sayso.pipeline.NewsPipeline;

/// Learns of labels which two happenings of a text are one, and tells by parts of the documents how
/// well that holds of others.
public final class HappeningLearning {
  private static final String ONE = "one";

  /// How many pairs a trait needs to be kept.
  private static final int PAIRS = 3;

  private static final double PULL = 2;

  /// Two are taken for one from this chance on: more often right than wrong by far, since an event
  /// that is hidden in another is worse than one that stands twice.
  private static final double LEAST = 0.85;

  private static final int FOLDS = 10;
  private static final double PERCENT = 100;

  private record Example(String corpus, DocumentId document, Set<String> traits, boolean one) {}

  private final NewsPipeline pipeline;
  private final Map<DocumentId, List<HappeningLabel>> open;
  private final List<Example> examples = new ArrayList<>();
  private int documents;

  /// @param pipeline what reads all but the events
  /// @param labels of the documents to come
  public HappeningLearning(NewsPipeline pipeline, List<HappeningLabel> labels) {
    this.pipeline = pipeline;
    this.open =
        new HashMap<>(labels.stream().collect(Collectors.groupingBy(HappeningLabel::document)));
  }

  /// Takes in a document, where there are labels of it: each once.
  ///
  /// @param events what reads its events
  public void add(SourceDocument document, RuleEventExtractor events) {
    List<HappeningLabel> own = open.remove(document.id());
    if (own == null) {
      return;
    }
    documents++;
    new NewsPipeline(
            pipeline.extractor(),
            pipeline.annotator(),
            pipeline.mentionFinder(),
            pipeline.claimExtractor(),
            (text, mentions, teller) -> {
              List<HappeningPair> pairs = events.pairs(text, mentions, teller);
              own.stream()
                  .filter(label -> label.fits(text.article().text()))
                  .forEach(label -> pairs.forEach(pair -> add(label, pair)));
              return List.of();
            },
            pipeline.resolver(),
            pipeline.run())
        .process(document);
  }

  private void add(HappeningLabel label, HappeningPair pair) {
    label
        .isOne(pair)
        .ifPresent(
            one -> examples.add(new Example(label.corpus(), label.document(), pair.traits(), one)));
  }

  /// How many of the labelled documents were taken in.
  public int documents() {
    return documents;
  }

  /// The weights learned of all labels.
  public HappeningWeights learn() {
    return learn(examples);
  }

  private static HappeningWeights learn(List<Example> examples) {
    RegressionLearner learner = new RegressionLearner(PAIRS, PULL);
    examples.forEach(one ->
        learner.add(
            Features.of(one.traits().stream().sorted().toList()),
            one.one() ? Set.of(ONE) : Set.of()));
    LinearModel model = learner.learn();
    int at = model.classes().indexOf(ONE);
    Map<String, Double> weights = new HashMap<>();
    model.weights().forEach((trait, own) -> weights.put(trait, (double) own[at]));
    return new HappeningWeights(weights, LEAST);
  }

  /// What is taken for one by what was learned without its document: of how many pairs, precision
  /// and recall in percent, for all and by corpus.
  public SortedMap<String, Double> folds() {
    Map<String, int[]> counts = new HashMap<>();
    for (int part = 0; part < FOLDS; part++) {
      int own = part;
      HappeningWeights weights = learn(examples.stream().filter(one -> fold(one) != own).toList());
      examples.stream()
          .filter(one -> fold(one) == own)
          .forEach(one -> {
            boolean taken = weights.chance(one.traits()) >= weights.least();
            count(counts, "folds", one, taken);
            count(counts, "folds." + one.corpus(), one, taken);
          });
    }
    SortedMap<String, Double> metrics = new TreeMap<>();
    counts.forEach((name, own) -> {
      metrics.put(name + ".pairs", (double) own[0]);
      metrics.put(name + ".one", (double) own[1]);
      metrics.put(name + ".precision", share(own[3], own[2]));
      metrics.put(name + ".recall", share(own[3], own[1]));
    });
    return metrics;
  }

  private static void count(
      Map<String, int[]> counts, String name, Example example, boolean taken) {
    int[] own = counts.computeIfAbsent(name, any -> new int[4]);
    own[0]++;
    own[1] += example.one() ? 1 : 0;
    own[2] += taken ? 1 : 0;
    own[3] += taken && example.one() ? 1 : 0;
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : PERCENT * part / whole;
  }

  private static int fold(Example example) {
    return Math.floorMod(example.document().toString().hashCode(), FOLDS);
  }
}
