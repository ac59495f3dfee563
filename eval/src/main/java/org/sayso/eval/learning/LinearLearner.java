package org.sayso.eval.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Learns a [LinearModel] by stochastic gradient steps whose size falls with what each weight has
/// moved (AdaGrad), pulled towards nought.
public final class LinearLearner implements Learner {
  private static final int PASSES = 12;
  private static final double NUMBER_STEP = 0.02;

  /// An error so small moves nothing.
  private static final double SKIP = 0.03;

  private static final float LEAST = 0.03f;

  /// What holds of one thing.
  ///
  /// @param classes those it belongs to; none for a thing that belongs to none
  private record Example(Features features, Set<String> classes) {}

  private final int minimum;
  private final double pull;
  private final double step;
  private final List<Example> examples = new ArrayList<>();

  private int size;
  private float[] weights = {};
  private float[] moved = {};
  private float[][] numbers = {};
  private float[][] numbersMoved = {};

  /// @param minimum how many examples a feature needs to be kept
  /// @param pull strength of the pull towards nought
  /// @param step size of the first step
  public LinearLearner(int minimum, double pull, double step) {
    this.minimum = minimum;
    this.pull = pull;
    this.step = step;
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
    size = classes.size();
    weights = new float[index.size() * size];
    moved = new float[weights.length];
    int width = examples.stream().mapToInt(one -> one.features().numbers().length).max().orElse(0);
    numbers = width == 0 ? new float[0][] : new float[size][width];
    numbersMoved = width == 0 ? new float[0][] : new float[size][width];
    int[][] rows = examples.stream().map(one -> index.row(one.features())).toArray(int[][]::new);
    boolean[][] targets = targets(classes);
    List<Integer> order = new ArrayList<>(IntStream.range(0, rows.length).boxed().toList());
    Random random = new Random(1);
    for (int pass = 0; pass < PASSES; pass++) {
      Collections.shuffle(order, random);
      for (int i : order) {
        step(rows[i], examples.get(i).features().numbers(), targets[i]);
      }
    }
    return new LinearModel(classes, table(index), numbers);
  }

  private boolean[][] targets(List<String> classes) {
    boolean[][] targets = new boolean[examples.size()][classes.size()];
    for (int i = 0; i < targets.length; i++) {
      for (int k = 0; k < classes.size(); k++) {
        targets[i][k] = examples.get(i).classes().contains(classes.get(k));
      }
    }
    return targets;
  }

  private void step(int[] row, float[] given, boolean[] target) {
    for (int k = 0; k < size; k++) {
      double sum = 0;
      for (int feature : row) {
        sum += weights[feature * size + k];
      }
      boolean counts = given.length > 0;
      for (int i = 0; i < given.length; i++) {
        sum += numbers[k][i] * given[i];
      }
      double error = 1 / (1 + Math.exp(-sum)) - (target[k] ? 1 : 0);
      if (Math.abs(error) < SKIP) {
        continue;
      }
      for (int feature : row) {
        int at = feature * size + k;
        double slope = error + pull * weights[at];
        moved[at] += (float) (slope * slope);
        weights[at] -= (float) (step * slope / Math.sqrt(moved[at] + 1));
      }
      if (counts) {
        stepNumbers(numbers[k], numbersMoved[k], given, error);
      }
    }
  }

  private void stepNumbers(float[] own, float[] ownMoved, float[] given, double error) {
    for (int i = 0; i < given.length; i++) {
      double slope = error * given[i] + 0.001 * own[i];
      ownMoved[i] += (float) (slope * slope);
      own[i] -= (float) (NUMBER_STEP * slope / Math.sqrt(ownMoved[i] + 1));
    }
  }

  private Map<String, float[]> table(FeatureIndex index) {
    Map<String, float[]> table = new HashMap<>();
    index
        .places()
        .forEach((name, at) -> {
          float[] own = Arrays.copyOfRange(weights, at * size, (at + 1) * size);
          boolean counts = false;
          for (int k = 0; k < size; k++) {
            own[k] = Math.round(own[k] * 100) / 100f;
            counts |= Math.abs(own[k]) >= LEAST;
          }
          if (counts) {
            table.put(name, own);
          }
        });
    return table;
  }
}
