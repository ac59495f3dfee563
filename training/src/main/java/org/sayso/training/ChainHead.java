package org.sayso.training;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sayso.nlp.encoder.LinearChain;

/// Tags of spans: the encoder scores each tag of each unit, a chain scores the steps between them.
final class ChainHead {
  private final String name;
  private final int from;
  private final int tags;
  private final Numbers first;
  private final Numbers steps;

  /// @param name under which its numbers are kept
  /// @param from its first column
  /// @param tags outside, then two for each class
  ChainHead(String name, int from, int tags) {
    this.name = name;
    this.from = from;
    this.tags = tags;
    this.first = new Numbers(tags);
    this.steps = new Numbers(tags * tags);
  }

  /// The chain with the steps learned so far; steps that cannot be stay forbidden.
  LinearChain chain() {
    return LinearChain.ofSpans(first.values(), steps.values());
  }

  /// Its columns of each unit.
  float[][] columns(Scores scores) {
    return scores.columns(from, from + tags);
  }

  /// The loss of one window, its gradient added to `scores`.
  double loss(LinearChain chain, Scores scores, int[] gold, double weight) {
    float[][] emissions = columns(scores);
    LinearChain.Marginals marginals = chain.marginals(emissions);
    for (int i = 0; i < gold.length; i++) {
      for (int tag = 0; tag < tags; tag++) {
        double error = weight * (marginals.unit(i, tag) - (gold[i] == tag ? 1 : 0));
        scores.addGradient(i, from + tag, error);
        if (i == 0) {
          first.addGradient(tag, error);
        }
      }
      if (i > 0) {
        steps.addGradient(gold[i - 1] * tags + gold[i], -weight);
      }
    }
    for (int before = 0; before < tags; before++) {
      for (int after = 0; after < tags; after++) {
        steps.addGradient(before * tags + after, weight * marginals.step(before, after));
      }
    }
    return weight * (marginals.logTotal() - chain.score(emissions, gold));
  }

  Map<String, Numbers> numbers() {
    Map<String, Numbers> numbers = new LinkedHashMap<>();
    numbers.put(name + ".first", first);
    numbers.put(name + ".steps", steps);
    return numbers;
  }
}
