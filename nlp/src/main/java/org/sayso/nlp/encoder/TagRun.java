package org.sayso.nlp.encoder;

import java.util.ArrayList;
import java.util.List;

/// Neighbouring units that a path of tags puts into one span: tag 0 is outside, an odd tag begins a
/// span, the next even one goes on with it.
///
/// @param type which pair of tags, from 0
/// @param units not empty
public record TagRun(int type, Passage.Range units) {
  /// The runs of a path, in order.
  public static List<TagRun> of(int[] path) {
    List<TagRun> runs = new ArrayList<>();
    int begin = 0;
    for (int i = 1; i <= path.length; i++) {
      boolean goesOn = i < path.length && path[i] > 0 && path[i] % 2 == 0;
      if (!goesOn) {
        if (path[begin] > 0) {
          runs.add(new TagRun((path[begin] - 1) / 2, new Passage.Range(begin, i)));
        }
        begin = i;
      }
    }
    return runs;
  }

  /// The geometric mean of the probabilities of the run's own tags.
  double ofTags(LinearChain.Marginals marginals) {
    double sum = 0;
    for (int i = units.from(); i < units.to(); i++) {
      sum += log(marginals.unit(i, i == units.from() ? begin() : begin() + 1));
    }
    return mean(sum);
  }

  /// The geometric mean of the probabilities that its units are of its type, wherever a span of
  /// that type begins.
  double ofType(LinearChain.Marginals marginals) {
    double sum = 0;
    for (int i = units.from(); i < units.to(); i++) {
      sum += log(marginals.unit(i, begin()) + marginals.unit(i, begin() + 1));
    }
    return mean(sum);
  }

  private int begin() {
    return 1 + 2 * type;
  }

  private static double log(double probability) {
    return Math.log(Math.max(probability, Double.MIN_NORMAL));
  }

  private double mean(double sum) {
    return Math.min(1, Math.exp(sum / units.length()));
  }
}
