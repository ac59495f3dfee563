package org.sayso.eval.topics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How well groups agree with those that people made.
///
/// @param precision B³: of the things that stand with a thing, the share that belongs there, mean
///   over all things; percent
/// @param recall B³: of the things that belong with a thing, the share that stands there; percent
/// @param rand the adjusted Rand index; percent
public record ClusterScores(double precision, double recall, double rand) {
  private static final double HUNDRED = 100;

  /// Scores groups against gold, thing by thing in the same order.
  ///
  /// @throws IllegalArgumentException when the lists differ in length
  public static ClusterScores of(List<?> gold, List<?> found) {
    if (gold.size() != found.size()) {
      throw new IllegalArgumentException(
          "%d things and %d answers".formatted(gold.size(), found.size()));
    }
    Map<Object, Integer> golden = sizes(gold);
    Map<Object, Integer> answered = sizes(found);
    Map<List<Object>, Integer> both = new HashMap<>();
    for (int i = 0; i < gold.size(); i++) {
      both.merge(List.of(gold.get(i), found.get(i)), 1, Integer::sum);
    }
    double precision = 0;
    double recall = 0;
    for (Map.Entry<List<Object>, Integer> entry : both.entrySet()) {
      double squared = (double) entry.getValue() * entry.getValue();
      precision += squared / answered.getOrDefault(entry.getKey().getLast(), 1);
      recall += squared / golden.getOrDefault(entry.getKey().getFirst(), 1);
    }
    int all = Math.max(1, gold.size());
    return new ClusterScores(
        HUNDRED * precision / all, HUNDRED * recall / all, HUNDRED * rand(golden, answered, both));
  }

  /// The harmonic mean of precision and recall, percent.
  public double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  private static Map<Object, Integer> sizes(List<?> groups) {
    Map<Object, Integer> sizes = new HashMap<>();
    groups.forEach(group -> sizes.merge(group, 1, Integer::sum));
    return sizes;
  }

  private static double rand(
      Map<Object, Integer> gold, Map<Object, Integer> found, Map<List<Object>, Integer> both) {
    double together = pairs(both);
    double first = pairs(gold);
    double second = pairs(found);
    double things = gold.values().stream().mapToInt(Integer::intValue).sum();
    double all = things * (things - 1) / 2;
    double expected = all == 0 ? 0 : first * second / all;
    double most = (first + second) / 2;
    return most == expected ? 1 : (together - expected) / (most - expected);
  }

  private static double pairs(Map<?, Integer> sizes) {
    return sizes.values().stream().mapToDouble(n -> n * (n - 1.0) / 2).sum();
  }
}
