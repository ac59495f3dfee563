package org.sayso.eval.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sayso.audit.AuditModel;

/// Learns the weights of one logistic model over clues: full steps down the slope, each weight's
/// own size of step by what it has moved (Adam), with a pull towards nought. The same examples in
/// the same order give the same weights.
final class ClueLearner {
  private static final int STEPS = 250;
  private static final double STEP = 0.05;
  private static final double KEPT = 0.9;
  private static final double KEPT_SQUARE = 0.99;
  private static final int LEAST_LINES = 3;

  private final List<Map<String, Double>> lines;
  private final List<String> names;
  private final double pull;
  private final int[][] places;
  private final double[][] values;

  /// @param pull how much each weight but the first is drawn to nought
  ClueLearner(List<Map<String, Double>> lines, double pull) {
    this.lines = List.copyOf(lines);
    SortedMap<String, Integer> counts = new TreeMap<>();
    lines.forEach(line -> line.keySet().forEach(name -> counts.merge(name, 1, Integer::sum)));
    names = new ArrayList<>(List.of(AuditModel.ALWAYS));
    counts.forEach((name, count) -> {
      if (count >= LEAST_LINES) {
        names.add(name);
      }
    });
    this.pull = pull;
    places = new int[lines.size()][];
    values = new double[lines.size()][];
    index();
  }

  private void index() {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      places.put(names.get(i), i);
    }
    for (int i = 0; i < lines.size(); i++) {
      List<String> known = lines.get(i).keySet().stream().filter(places::containsKey).toList();
      this.places[i] = new int[known.size() + 1];
      values[i] = new double[known.size() + 1];
      values[i][0] = 1;
      for (int k = 0; k < known.size(); k++) {
        this.places[i][k + 1] = places.getOrDefault(known.get(k), 0);
        values[i][k + 1] = lines.get(i).getOrDefault(known.get(k), 0.0);
      }
    }
  }

  /// The weights by which lines are told that have what `is` says.
  SortedMap<String, Double> weights(boolean[] is) {
    double[] weights = new double[names.size()];
    double[] moved = new double[weights.length];
    double[] squares = new double[weights.length];
    for (int step = 1; step <= STEPS; step++) {
      double[] slope = slope(weights, is);
      double first = 1 - Math.pow(KEPT, step);
      double second = 1 - Math.pow(KEPT_SQUARE, step);
      for (int i = 0; i < weights.length; i++) {
        moved[i] = KEPT * moved[i] + (1 - KEPT) * slope[i];
        squares[i] = KEPT_SQUARE * squares[i] + (1 - KEPT_SQUARE) * slope[i] * slope[i];
        weights[i] -= STEP * moved[i] / first / (Math.sqrt(squares[i] / second) + 1e-6);
      }
    }
    SortedMap<String, Double> named = new TreeMap<>();
    for (int i = 0; i < weights.length; i++) {
      named.put(names.get(i), weights[i]);
    }
    return named;
  }

  private double[] slope(double[] weights, boolean[] is) {
    double[] slope = new double[weights.length];
    for (int i = 0; i < weights.length; i++) {
      slope[i] = i == 0 ? 0 : pull * weights[i];
    }
    for (int line = 0; line < is.length; line++) {
      double odds = 0;
      for (int k = 0; k < places[line].length; k++) {
        odds += values[line][k] * weights[places[line][k]];
      }
      double error = 1 / (1 + Math.exp(-odds)) - (is[line] ? 1 : 0);
      for (int k = 0; k < places[line].length; k++) {
        slope[places[line][k]] += error * values[line][k];
      }
    }
    return slope;
  }
}
