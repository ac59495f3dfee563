package org.sayso.training;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sayso.nlp.encoder.AttributionChain;
import org.sayso.nlp.encoder.AttributionTag;
import org.sayso.nlp.encoder.LinearChain;

/// Tags of attribution: the encoder scores each tag of each unit, this chain scores the steps.
final class AttributionHead {
  static final int WIDTH = AttributionTag.count();

  private final Numbers first = new Numbers(WIDTH);
  private final Numbers steps = new Numbers(WIDTH * WIDTH);

  /// The chain with the steps learned so far; steps that cannot be stay forbidden.
  LinearChain chain() {
    return chain(first.values(), steps.values());
  }

  /// The chain of scores as a file holds them, row by row.
  static LinearChain chain(float[] first, float[] steps) {
    return AttributionChain.of(first, steps);
  }

  /// The loss of one window, its gradient added to `gradient` at `offset` of each unit's row.
  double loss(LinearChain chain, Scores scores, int[] tags, double weight) {
    float[][] emissions = scores.columns(0, WIDTH);
    LinearChain.Marginals marginals = chain.marginals(emissions);
    for (int i = 0; i < tags.length; i++) {
      for (int tag = 0; tag < WIDTH; tag++) {
        double gold = tags[i] == tag ? 1 : 0;
        scores.addGradient(i, tag, weight * (marginals.unit(i, tag) - gold));
        if (i == 0) {
          first.addGradient(tag, weight * (marginals.unit(0, tag) - gold));
        }
      }
      if (i > 0) {
        steps.addGradient(tags[i - 1] * WIDTH + tags[i], -weight);
      }
    }
    for (int from = 0; from < WIDTH; from++) {
      for (int to = 0; to < WIDTH; to++) {
        steps.addGradient(from * WIDTH + to, weight * marginals.step(from, to));
      }
    }
    return weight * (marginals.logTotal() - chain.score(emissions, tags));
  }

  Map<String, Numbers> numbers() {
    Map<String, Numbers> numbers = new LinkedHashMap<>();
    numbers.put("attribution.first", first);
    numbers.put("attribution.steps", steps);
    return numbers;
  }
}
