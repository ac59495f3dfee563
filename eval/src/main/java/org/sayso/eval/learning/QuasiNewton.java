package org.sayso.eval.learning;

import opennlp.tools.ml.maxent.quasinewton.Function;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;

/// Minimizes by the quasi-Newton method of OpenNLP, which stops where a step gains little of the
/// whole loss; that is too early for rare classes, so it begins anew from where it stopped.
///
/// @param rounds how often it begins
public record QuasiNewton(int rounds, int iterations, int memory, int evaluations) {
  /// The weights of the least loss that is found from `start` on.
  public double[] least(Function loss, double[] start) {
    double[] weights = start;
    for (int round = 0; round < rounds; round++) {
      double[] from = weights;
      Function moved =
          new Function() {
            @Override
            public int getDimension() {
              return loss.getDimension();
            }

            @Override
            public double valueAt(double[] step) {
              return loss.valueAt(sum(from, step));
            }

            @Override
            public double[] gradientAt(double[] step) {
              return loss.gradientAt(sum(from, step));
            }
          };
      weights = sum(from, new QNMinimizer(0, 0, iterations, memory, evaluations).minimize(moved));
    }
    return weights;
  }

  private static double[] sum(double[] one, double[] other) {
    double[] sum = one.clone();
    for (int i = 0; i < sum.length; i++) {
      sum[i] += other[i];
    }
    return sum;
  }
}
