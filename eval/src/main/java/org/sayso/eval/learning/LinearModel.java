package org.sayso.eval.learning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A linear model over features that are there or not and over numbers: one logistic decision for
/// each class.
public final class LinearModel {
  /// The feature that every example has.
  static final String ALWAYS = "*";

  private final List<String> classes;
  private final Map<String, float[]> weights;
  private final float[][] numbers;

  /// @param weights by feature, one number for each class
  /// @param numbers by class, one weight for each number; empty where numbers do not count
  public LinearModel(List<String> classes, Map<String, float[]> weights, float[][] numbers) {
    this.classes = List.copyOf(classes);
    this.weights = new HashMap<>(weights);
    this.numbers = numbers;
  }

  public List<String> classes() {
    return classes;
  }

  public Map<String, float[]> weights() {
    return weights;
  }

  public float[][] numbers() {
    return numbers;
  }

  /// The weight that every example has for class `name`.
  public float always(String name) {
    float[] own = weights.get(ALWAYS);
    int at = classes.indexOf(name);
    return own == null || at < 0 ? 0 : own[at];
  }

  /// The probability of each class by itself, in the order of the classes.
  public double[] probabilities(Features features) {
    double[] sums = new double[classes.size()];
    add(ALWAYS, sums);
    features.names().forEach(feature -> add(feature, sums));
    for (int i = 0; i < sums.length; i++) {
      if (numbers.length > 0 && numbers[i].length == features.numbers().length) {
        for (int k = 0; k < numbers[i].length; k++) {
          sums[i] += numbers[i][k] * features.numbers()[k];
        }
      }
      sums[i] = 1 / (1 + Math.exp(-sums[i]));
    }
    return sums;
  }

  private void add(String feature, double[] sums) {
    float[] own = weights.get(feature);
    if (own != null) {
      for (int i = 0; i < sums.length; i++) {
        sums[i] += own[i];
      }
    }
  }

  /// The probability of a class; nought for a class that was never seen.
  public double probability(String name, Features features) {
    int at = classes.indexOf(name);
    return at < 0 ? 0 : probabilities(features)[at];
  }

  public double probability(String name, Set<String> features) {
    return probability(name, Features.of(features));
  }

  /// The likeliest class.
  public String best(Features features) {
    double[] all = probabilities(features);
    int best = 0;
    for (int i = 1; i < all.length; i++) {
      best = all[i] > all[best] ? i : best;
    }
    return classes.get(best);
  }

  public String best(Set<String> features) {
    return best(Features.of(features));
  }
}
