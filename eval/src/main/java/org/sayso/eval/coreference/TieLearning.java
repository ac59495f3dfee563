package org.sayso.eval.coreference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sayso.eval.learning.Features;
import org.sayso.eval.learning.LinearModel;
import org.sayso.eval.learning.RegressionLearner;
import org.sayso.mention.TieCandidates.Kind;

/// Learns whom pronouns and role nouns stand for, as one logistic regression over all pairs of an
/// open mention and a candidate.
public final class TieLearning {
  private static final String TIE = "TIE";
  private static final int MINIMUM = 3;
  private static final double PULL = 1;

  /// How sure the model must be, by kind: what gave most at few wrong names when each tenth of the
  /// documents was read by a model of the others.
  private static final Map<Kind, Double> LEAST =
      Map.of(Kind.PERSON, 0.5, Kind.IT, 0.6, Kind.THEY, 0.6, Kind.ROLE, 0.6);

  private TieLearning() {}

  /// Learns from `examples` and writes the model.
  public static void learn(List<TieExample> examples, Path file) throws IOException {
    Files.write(file, lines(model(examples)));
  }

  static LinearModel model(List<TieExample> examples) {
    RegressionLearner learner = new RegressionLearner(MINIMUM, PULL);
    for (TieExample example : examples) {
      for (int i = 0; i < example.candidates().size(); i++) {
        learner.add(
            Features.of(example.candidates().get(i).features().stream().sorted().toList()),
            example.right().get(i) ? Set.of(TIE) : Set.of());
      }
    }
    return learner.learn();
  }

  private static List<String> lines(LinearModel model) {
    List<String> lines = new ArrayList<>(List.of("sayso-ties 1"));
    LEAST.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(one -> lines.add("least\t" + one.getKey().label() + "\t" + one.getValue()));
    new TreeMap<>(model.weights())
        .forEach((feature, own) ->
            lines.add(String.format(Locale.ROOT, "weight\t%s\t%.2f", feature, own[0])));
    return lines;
  }
}
