package org.sayso.eval.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import opennlp.tools.ml.maxent.quasinewton.Function;

/// Learns a [LinearModel] as logistic regressions, one for each class, with weights pulled towards
/// nought (L2), by the quasi-Newton method of OpenNLP. Slower than [LinearLearner], and better
/// where there are few examples of many numbers.
///
/// Numbers are brought to a mean of 0 and a deviation of 1 while it learns; the model takes them as
/// they are.
public final class RegressionLearner implements Learner {
  private static final QuasiNewton LEAST = new QuasiNewton(3, 40, 10, 150);

  /// Keeps numbers that hardly vary from counting.
  private static final double LEAST_DEVIATION = 1e-3;

  private static final double DIGITS = 100;

  private record Example(Features features, Set<String> classes) {}

  private final int minimum;
  private final double pull;
  private final List<Example> examples = new ArrayList<>();

  /// @param minimum how many examples a feature needs to be kept
  /// @param pull half the strength of the pull on the square of each weight
  public RegressionLearner(int minimum, double pull) {
    this.minimum = minimum;
    this.pull = pull;
  }

  @Override
  public void add(Features features, Set<String> classes) {
    examples.add(new Example(features, classes));
  }

  @Override
  public LinearModel learn() {
    List<String> classes =
        examples.stream()
            .flatMap(one -> one.classes().stream())
            .collect(Collectors.toCollection(TreeSet::new))
            .stream()
            .toList();
    FeatureIndex index =
        FeatureIndex.of(examples.stream().map(Example::features).toList(), minimum);
    Scale scale = Scale.of(examples.stream().map(one -> one.features().numbers()).toList());
    int[][] rows = examples.stream().map(one -> index.row(one.features())).toArray(int[][]::new);
    float[][] numbers =
        examples.stream().map(one -> scale.of(one.features().numbers())).toArray(float[][]::new);
    Map<String, float[]> table = new HashMap<>();
    float[][] numberWeights = new float[scale.size() == 0 ? 0 : classes.size()][];
    for (int k = 0; k < classes.size(); k++) {
      Loss loss = new Loss(rows, numbers, target(classes.get(k)), index.size(), scale.size(), pull);
      double[] weights = LEAST.least(loss, start(loss));
      if (scale.size() > 0) {
        numberWeights[k] = scale.unscale(weights, index.size());
      }
      fill(table, classes.size(), k, index, weights);
    }
    return new LinearModel(classes, table, numberWeights);
  }

  /// It begins at the class's share.
  private static double[] start(Loss loss) {
    double[] weights = new double[loss.getDimension()];
    weights[0] = loss.shareLogit();
    return weights;
  }

  private boolean[] target(String name) {
    boolean[] target = new boolean[examples.size()];
    for (int i = 0; i < target.length; i++) {
      target[i] = examples.get(i).classes().contains(name);
    }
    return target;
  }

  private static void fill(
      Map<String, float[]> table, int classes, int at, FeatureIndex index, double[] weights) {
    index
        .places()
        .forEach((feature, place) -> {
          float rounded = (float) (Math.round(weights[place] * DIGITS) / DIGITS);
          if (rounded != 0) {
            table.computeIfAbsent(feature, any -> new float[classes])[at] = rounded;
          }
        });
  }

  /// Means and deviations of numbers.
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Scale(double[] means, double[] deviations) {
    static Scale of(List<float[]> all) {
      int size = all.stream().mapToInt(one -> one.length).max().orElse(0);
      double[] means = new double[size];
      double[] squares = new double[size];
      int count = 0;
      for (float[] one : all) {
        if (one.length == size) {
          count++;
          for (int i = 0; i < size; i++) {
            means[i] += one[i];
            squares[i] += one[i] * one[i];
          }
        }
      }
      double[] deviations = new double[size];
      for (int i = 0; i < size; i++) {
        means[i] /= Math.max(1, count);
        double variance = squares[i] / Math.max(1, count) - means[i] * means[i];
        deviations[i] = Math.sqrt(Math.max(0, variance)) + LEAST_DEVIATION;
      }
      return new Scale(means, deviations);
    }

    int size() {
      return means.length;
    }

    /// Weights for numbers as they are; what the means are worth goes to the first weight.
    float[] unscale(double[] weights, int from) {
      float[] own = new float[size()];
      for (int i = 0; i < own.length; i++) {
        double weight = weights[from + i] / deviations[i];
        own[i] = (float) weight;
        weights[0] -= weight * means[i];
      }
      return own;
    }

    /// Numbers that are not there are the mean.
    float[] of(float[] numbers) {
      float[] scaled = new float[size()];
      if (numbers.length == size()) {
        for (int i = 0; i < scaled.length; i++) {
          scaled[i] = (float) ((numbers[i] - means[i]) / deviations[i]);
        }
      }
      return scaled;
    }
  }

  /// The negative logarithm of the likelihood of one class, with the pull on all weights but the
  /// first.
  private static final class Loss implements Function {
    private final int[][] rows;
    private final float[][] numbers;
    private final boolean[] target;
    private final int names;
    private final int width;
    private final double pull;
    private double[] at = {};
    private double[] sums = {};

    Loss(int[][] rows, float[][] numbers, boolean[] target, int names, int width, double pull) {
      this.rows = rows;
      this.numbers = numbers;
      this.target = target;
      this.names = names;
      this.width = width;
      this.pull = pull;
    }

    /// The weight that gives every example the share of the class.
    double shareLogit() {
      double count = 0.5;
      for (boolean one : target) {
        count += one ? 1 : 0;
      }
      return Math.log(count / (target.length + 1 - count));
    }

    @Override
    public int getDimension() {
      return names + width;
    }

    @Override
    public double valueAt(double[] weights) {
      double[] all = sums(weights);
      double value = 0;
      for (int i = 0; i < all.length; i++) {
        double sum = all[i];
        value += Math.max(sum, 0) + Math.log1p(Math.exp(-Math.abs(sum))) - (target[i] ? sum : 0);
      }
      double squares = 0;
      for (int i = 1; i < weights.length; i++) {
        squares += weights[i] * weights[i];
      }
      return value + pull / 2 * squares;
    }

    @Override
    public double[] gradientAt(double[] weights) {
      double[] all = sums(weights);
      double[] gradient = new double[weights.length];
      for (int i = 0; i < all.length; i++) {
        double error = 1 / (1 + Math.exp(-all[i])) - (target[i] ? 1 : 0);
        for (int feature : rows[i]) {
          gradient[feature] += error;
        }
        float[] own = numbers[i];
        for (int j = 0; j < width; j++) {
          gradient[names + j] += error * own[j];
        }
      }
      for (int i = 1; i < weights.length; i++) {
        gradient[i] += pull * weights[i];
      }
      return gradient;
    }

    /// The sums of all examples; the value and the gradient at one point share them.
    private double[] sums(double[] weights) {
      if (!Arrays.equals(weights, at)) {
        double[] all = new double[rows.length];
        for (int i = 0; i < all.length; i++) {
          all[i] = sum(rows[i], numbers[i], weights);
        }
        at = weights.clone();
        sums = all;
      }
      return sums;
    }

    /// Four sums side by side, which processors add at the same time.
    private double sum(int[] row, float[] own, double[] weights) {
      double first = 0;
      double second = 0;
      double third = 0;
      double fourth = 0;
      for (int feature : row) {
        first += weights[feature];
      }
      int j = 0;
      for (; j + 3 < width; j += 4) {
        first += weights[names + j] * own[j];
        second += weights[names + j + 1] * own[j + 1];
        third += weights[names + j + 2] * own[j + 2];
        fourth += weights[names + j + 3] * own[j + 3];
      }
      for (; j < width; j++) {
        first += weights[names + j] * own[j];
      }
      return first + second + third + fourth;
    }
  }
}
