package org.sayso.eval.audit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sayso.audit.AuditModel;
import org.sayso.audit.AuditModel.Weights;
import org.sayso.audit.FindingKind;
import org.sayso.audit.LineClues;
import org.sayso.document.DocumentId;
import org.sayso.eval.audit.AuditLabel.Part;

/// Learns the second opinion of the audit of the lines that are for tuning, and of titles, most of
/// which are right.
public final class AuditLearning {
  private static final int FOLDS = 5;
  private static final double PULL = 4;

  /// From which share on a finding of the rules stays: 0.12, or as low as it has to be for the
  /// findings on our own samples to stay. An order that the rules note always stays: they are
  /// nearly always right there.
  private static final Map<FindingKind, Double> KEPT =
      Map.of(
          FindingKind.ATTRIBUTION_DROPPED, 0.12,
          FindingKind.SOURCE_INFLATED, 0.12,
          FindingKind.HEDGE_DROPPED, 0.12,
          FindingKind.HEDGE_ADDED, 0.12,
          FindingKind.NUMBER_CHANGED, 0.02,
          FindingKind.STRENGTHENED, 0.012,
          FindingKind.SOFTENED, 0.01,
          FindingKind.ACTOR_CHANGED, 0.012,
          FindingKind.NOT_IN_BODY, 0.05,
          FindingKind.CONTRADICTED, 0.12);

  private static final String MENDED = "mended:";
  private static final double SMALLEST = 0.005;
  private static final double[] LEASTS = {0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6};

  /// The share of titles that something may be noted on: that of the rules alone.
  private static final double MOST_TITLES = 0.053;

  /// Sets that the rules were not mended by: what rules are worth shows on these alone.
  private static final Set<String> FRESH = Set.of("fifth");

  /// The set that titles are counted as.
  static final String TITLES = "titles";

  private record Example(
      DocumentId document,
      String set,
      LineClues line,
      Map<String, Double> clues,
      Set<FindingKind> gold) {}

  private final List<Example> examples = new ArrayList<>();

  /// Adds a labelled line; one that is for scoring is passed over.
  void add(AuditLabel label, LineClues line) {
    if (label.part() == Part.TUNE) {
      examples.add(
          new Example(
              label.document(), label.set(), line, clues(label.set(), line), label.kinds()));
    }
  }

  void addTitle(DocumentId document, LineClues line) {
    examples.add(
        new Example(document, TITLES, line, line.clues(), EnumSet.of(FindingKind.SUPPORTED)));
  }

  /// Rules are surer of lines that they were mended by than of others; they get names of their own
  /// there, whose weights are thrown away.
  private static Map<String, Double> clues(String set, LineClues line) {
    if (FRESH.contains(set)) {
      return line.clues();
    }
    Map<String, Double> clues = new HashMap<>();
    line.clues().forEach((name, value) -> clues.put(isOfRules(name) ? MENDED + name : name, value));
    return clues;
  }

  private static boolean isOfRules(String name) {
    return name.startsWith("rule:") || name.startsWith("hint:");
  }

  /// The model of all lines.
  public AuditModel learn() {
    double least = least(shares());
    Map<FindingKind, Weights> kinds = new EnumMap<>(FindingKind.class);
    weights(examples)
        .forEach((kind, own) -> kinds.put(kind, new Weights(least, own.kept(), kept(own))));
    return new AuditModel(kinds);
  }

  /// What the model makes of documents that it was not learned of, by set of lines; how many titles
  /// something is noted on is the number of lines of [#TITLES] that are not supported alone.
  public Map<String, AuditScores> folds() {
    List<Map<FindingKind, Double>> shares = shares();
    AuditModel bounds = bounds(least(shares));
    Map<String, AuditScores> scores = new TreeMap<>();
    for (int i = 0; i < examples.size(); i++) {
      scores
          .computeIfAbsent(examples.get(i).set(), set -> new AuditScores())
          .add(examples.get(i).gold(), bounds.kinds(examples.get(i).line().kinds(), shares.get(i)));
    }
    return scores;
  }

  private static int fold(DocumentId document) {
    return Math.floorMod(document.toString().hashCode(), FOLDS);
  }

  /// How likely each kind is for each example, by models that were not learned of its document.
  private List<Map<FindingKind, Double>> shares() {
    List<Map<FindingKind, Weights>> models = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int own = fold;
      models.add(weights(examples.stream().filter(one -> fold(one.document()) != own).toList()));
    }
    List<Map<FindingKind, Double>> shares = new ArrayList<>();
    for (Example example : examples) {
      Map<FindingKind, Double> own = new EnumMap<>(FindingKind.class);
      models
          .get(fold(example.document()))
          .forEach((kind, model) -> own.put(kind, model.share(new TreeMap<>(example.clues()))));
      shares.add(own);
    }
    return shares;
  }

  private static Map<FindingKind, Weights> weights(List<Example> examples) {
    ClueLearner learner = new ClueLearner(examples.stream().map(Example::clues).toList(), PULL);
    Map<FindingKind, Weights> models = new EnumMap<>(FindingKind.class);
    for (FindingKind kind : FindingKind.values()) {
      if (kind.isFinding()) {
        boolean[] is = new boolean[examples.size()];
        for (int i = 0; i < is.length; i++) {
          is[i] = examples.get(i).gold().contains(kind);
        }
        models.put(kind, new Weights(1, KEPT.getOrDefault(kind, 0.0), learner.weights(is)));
      }
    }
    return models;
  }

  /// What is worth writing down: no weight so small, none of rules where they were mended.
  private static SortedMap<String, Double> kept(Weights own) {
    SortedMap<String, Double> kept = new TreeMap<>(own.weights());
    kept.keySet().removeIf(name -> name.startsWith(MENDED));
    kept.values().removeIf(weight -> Math.abs(weight) < SMALLEST);
    return kept;
  }

  /// From which share on a kind is noted: what makes most of the lines that no rule was mended by,
  /// with few titles noted. One for all kinds: one for each had more on the lines that it was
  /// chosen by, and no more on others.
  private double least(List<Map<FindingKind, Double>> shares) {
    double best = 1;
    double most = -1;
    for (double least : LEASTS) {
      double worth = worth(shares, least);
      if (worth > most) {
        most = worth;
        best = least;
      }
    }
    return best;
  }

  /// F1 over the lines that no rule was mended by; less than nothing where too many titles are
  /// noted.
  private double worth(List<Map<FindingKind, Double>> shares, double least) {
    AuditScores scores = new AuditScores();
    AuditModel bounds = bounds(least);
    int titles = 0;
    int noted = 0;
    for (int i = 0; i < examples.size(); i++) {
      Example example = examples.get(i);
      Set<FindingKind> kinds = bounds.kinds(example.line().kinds(), shares.get(i));
      if (FRESH.contains(example.set())) {
        scores.add(example.gold(), kinds);
      } else if (example.set().equals(TITLES)) {
        titles++;
        noted += kinds.isEmpty() ? 0 : 1;
      }
    }
    return noted > MOST_TITLES * titles ? -2 : scores.f1();
  }

  /// A model that has no weights, and says what is noted of given shares.
  private static AuditModel bounds(double least) {
    Map<FindingKind, Weights> kinds = new EnumMap<>(FindingKind.class);
    for (FindingKind kind : FindingKind.values()) {
      if (kind.isFinding()) {
        kinds.put(kind, new Weights(least, KEPT.getOrDefault(kind, 0.0), new TreeMap<>()));
      }
    }
    return new AuditModel(kinds);
  }
}
