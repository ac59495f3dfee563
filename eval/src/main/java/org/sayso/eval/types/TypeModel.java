package org.sayso.eval.types;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sayso.eval.learning.Features;
import org.sayso.eval.learning.Learner;
import org.sayso.eval.learning.LinearLearner;
import org.sayso.eval.learning.LinearModel;
import org.sayso.eval.learning.RegressionLearner;

/// What was learned for one task: a model over words and one over states of the encoder, heard half
/// each.
///
/// @param threshold the least probability of a label
record TypeModel(TypeTask task, LinearModel words, LinearModel states, double threshold) {
  private static final double ALMOST = 1e-6;
  private static final int LEAST = 2;
  private static final double STEPS_PULL = 0.003;
  private static final double STEP = 0.2;
  private static final double WORDS_PULL = 1;
  private static final double STATES_PULL = 300;

  /// Learns from examples; the same examples in the same order give the same model.
  static TypeModel learn(TypeTask task, List<Example> examples, double threshold) {
    Learner words = task.isSingle() ? steps() : new RegressionLearner(LEAST, WORDS_PULL);
    Learner states = task.isSingle() ? steps() : new RegressionLearner(LEAST, STATES_PULL);
    for (Example one : examples) {
      words.add(one.words(), one.labels());
      states.add(one.states(), one.labels());
    }
    return new TypeModel(task, words.learn(), states.learn(), threshold);
  }

  /// On folds of what is learned from, steps did better where each text has one label, regressions
  /// where it may have several.
  private static Learner steps() {
    return new LinearLearner(LEAST, STEPS_PULL, STEP);
  }

  /// The labels of a text by the threshold of the task.
  Set<String> labels(Example example) {
    return above(task, probabilities(example), threshold);
  }

  static Set<String> above(TypeTask task, Map<String, Double> sure, double least) {
    Set<String> labels = new LinkedHashSet<>();
    if (!task.isSingle()) {
      sure.forEach((label, probability) -> {
        if (probability >= least) {
          labels.add(label);
        }
      });
    }
    if (labels.isEmpty() && task.isNeverNone()) {
      sure.entrySet().stream()
          .max(Comparator.comparingDouble(Map.Entry::getValue))
          .ifPresent(best -> labels.add(best.getKey()));
    }
    return labels;
  }

  /// How likely each label is, by both models.
  Map<String, Double> probabilities(Example example) {
    double[] byWords = words.probabilities(example.words());
    double[] byStates = states.probabilities(example.states());
    boolean seen = hasNumbers(example.states());
    Map<String, Double> sure = new LinkedHashMap<>();
    for (int i = 0; i < byWords.length; i++) {
      double logit = logit(byWords[i]);
      double mean = seen ? (logit + logit(byStates[i])) / 2 : logit;
      sure.put(words.classes().get(i), 1 / (1 + Math.exp(-mean)));
    }
    return sure;
  }

  private static boolean hasNumbers(Features states) {
    for (float one : states.numbers()) {
      if (one != 0) {
        return true;
      }
    }
    return false;
  }

  private static double logit(double probability) {
    double inside = Math.max(ALMOST, Math.min(1 - ALMOST, probability));
    return Math.log(inside / (1 - inside));
  }
}
