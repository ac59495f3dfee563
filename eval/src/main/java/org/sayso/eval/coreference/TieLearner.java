package org.sayso.eval.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import opennlp.tools.ml.maxent.quasinewton.Function;
import org.sayso.eval.learning.QuasiNewton;
import org.sayso.mention.TieCandidates.Candidate;

/// Learns to choose among the candidates of each mention and "nobody": the likelihood that one of
/// the right ones is chosen, with weights pulled towards nought.
///
/// The same examples give the same weights.
final class TieLearner {
  private static final QuasiNewton LEAST = new QuasiNewton(3, 60, 10, 200);
  private static final double DIGITS = 1000;

  private final int minimum;
  private final double pull;

  /// @param minimum how many choices a feature needs to be kept
  /// @param pull half the strength of the pull on the square of each weight
  TieLearner(int minimum, double pull) {
    this.minimum = minimum;
    this.pull = pull;
  }

  /// One example by numbers of features.
  ///
  /// @param choices the features of each candidate, then those of "nobody"
  /// @param right which choices are right
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Row(int[][] choices, boolean[] right) {}

  /// The weights by feature.
  Map<String, Double> learn(List<TieExample> examples) {
    Map<String, Integer> index = index(examples);
    List<Row> rows = examples.stream().map(one -> row(one, index)).toList();
    double[] weights = LEAST.least(new Loss(rows, index.size(), pull), new double[index.size()]);
    Map<String, Double> learned = new HashMap<>();
    index.forEach((feature, at) -> {
      double rounded = Math.round(weights[at] * DIGITS) / DIGITS;
      if (rounded != 0) {
        learned.put(feature, rounded);
      }
    });
    return learned;
  }

  private Map<String, Integer> index(List<TieExample> examples) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (TieExample example : examples) {
      choices(example).forEach(names -> names.forEach(name -> counts.merge(name, 1, Integer::sum)));
    }
    Map<String, Integer> index = new LinkedHashMap<>();
    counts.forEach((name, count) -> {
      if (count >= minimum) {
        index.put(name, index.size());
      }
    });
    return index;
  }

  /// Each feature by itself and for the kind of the mention.
  private static List<Set<String>> choices(TieExample example) {
    List<List<String>> all = new ArrayList<>();
    example.asked().candidates().stream().map(Candidate::features).forEach(all::add);
    all.add(example.asked().nobody());
    String kind = example.asked().kind().label() + ":";
    return all.stream()
        .map(names -> {
          Set<String> own = new LinkedHashSet<>(names);
          names.forEach(name -> own.add(kind + name));
          return own;
        })
        .collect(Collectors.toList());
  }

  private static Row row(TieExample example, Map<String, Integer> index) {
    List<Set<String>> choices = choices(example);
    int[][] numbers =
        choices.stream()
            .map(names -> names.stream().filter(index::containsKey).mapToInt(index::get).toArray())
            .toArray(int[][]::new);
    boolean[] right = new boolean[numbers.length];
    example.right().forEach(at -> right[at] = true);
    right[right.length - 1] = example.right().isEmpty();
    return new Row(numbers, right);
  }

  private record Loss(List<Row> rows, int size, double pull) implements Function {
    @Override
    public int getDimension() {
      return size;
    }

    @Override
    public double valueAt(double[] weights) {
      double value = 0;
      for (Row row : rows) {
        double[] shares = shares(row, weights);
        double right = 0;
        for (int i = 0; i < shares.length; i++) {
          right += row.right()[i] ? shares[i] : 0;
        }
        value -= Math.log(Math.max(right, 1e-12));
      }
      double squares = 0;
      for (double weight : weights) {
        squares += weight * weight;
      }
      return value + pull / 2 * squares;
    }

    @Override
    public double[] gradientAt(double[] weights) {
      double[] gradient = new double[weights.length];
      for (Row row : rows) {
        double[] shares = shares(row, weights);
        double right = 1e-12;
        for (int i = 0; i < shares.length; i++) {
          right += row.right()[i] ? shares[i] : 0;
        }
        for (int i = 0; i < shares.length; i++) {
          double error = shares[i] - (row.right()[i] ? shares[i] / right : 0);
          for (int feature : row.choices()[i]) {
            gradient[feature] += error;
          }
        }
      }
      for (int i = 0; i < weights.length; i++) {
        gradient[i] += pull * weights[i];
      }
      return gradient;
    }

    private static double[] shares(Row row, double[] weights) {
      double[] sums = new double[row.choices().length];
      double top = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < sums.length; i++) {
        for (int feature : row.choices()[i]) {
          sums[i] += weights[feature];
        }
        top = Math.max(top, sums[i]);
      }
      double all = 0;
      for (int i = 0; i < sums.length; i++) {
        sums[i] = Math.exp(sums[i] - top);
        all += sums[i];
      }
      for (int i = 0; i < sums.length; i++) {
        sums[i] /= all;
      }
      return sums;
    }
  }
}
