package org.sayso.nlp.encoder;

import java.util.List;

/// Turns the model's own probability of an answer into the share of such answers that are right: a
/// logistic curve over the logarithm of the odds (Platt, Probabilistic outputs for support vector
/// machines, 1999).
///
/// @param slope 1 leaves the odds as they are
/// @param shift 0 leaves the odds as they are
public record Calibration(double slope, double shift) {
  /// Leaves every probability as it is.
  public static final Calibration NONE = new Calibration(1, 0);

  private static final double LEAST = 1e-6;
  private static final int ROUNDS = 100;
  private static final double PULL = 1e-3;

  /// An answer that was held against the truth.
  ///
  /// @param probability by the model, 0–1
  public record Answer(double probability, boolean right) {}

  /// The calibrated probability, 0–1.
  public double of(double probability) {
    return logistic(slope * odds(probability) + shift);
  }

  /// The curve that makes `answers` likeliest: Newton's steps, halved until they help.
  public static Calibration fit(List<Answer> answers) {
    Calibration best = NONE;
    double loss = best.loss(answers);
    for (int round = 0; round < ROUNDS; round++) {
      double[] step = best.newton(answers);
      double share = 1;
      Calibration next = new Calibration(best.slope - step[0], best.shift - step[1]);
      while (next.loss(answers) > loss && share > LEAST) {
        share /= 2;
        next = new Calibration(best.slope - share * step[0], best.shift - share * step[1]);
      }
      double better = next.loss(answers);
      if (better >= loss) {
        return best;
      }
      best = next;
      loss = better;
    }
    return best;
  }

  private double loss(List<Answer> answers) {
    double sum = PULL * ((slope - 1) * (slope - 1) + shift * shift) / 2;
    for (Answer answer : answers) {
      double right = of(answer.probability());
      sum -= Math.log(Math.max(answer.right() ? right : 1 - right, Double.MIN_NORMAL));
    }
    return sum;
  }

  private double[] newton(List<Answer> answers) {
    double bySlope = PULL * (slope - 1);
    double byShift = PULL * shift;
    double slopeSlope = PULL;
    double slopeShift = 0;
    double shiftShift = PULL;
    for (Answer answer : answers) {
      double x = odds(answer.probability());
      double p = logistic(slope * x + shift);
      double error = p - (answer.right() ? 1 : 0);
      double weight = p * (1 - p);
      bySlope += error * x;
      byShift += error;
      slopeSlope += weight * x * x;
      slopeShift += weight * x;
      shiftShift += weight;
    }
    double determinant = slopeSlope * shiftShift - slopeShift * slopeShift;
    return new double[] {
      (shiftShift * bySlope - slopeShift * byShift) / determinant,
      (slopeSlope * byShift - slopeShift * bySlope) / determinant
    };
  }

  /// By how much stated probability and share of right answers differ on average, 0–1, over ten
  /// classes of as many answers each.
  public double error(List<Answer> answers) {
    List<Answer> sorted =
        answers.stream()
            .sorted((one, other) -> Double.compare(one.probability(), other.probability()))
            .toList();
    double sum = 0;
    int classes = 10;
    for (int i = 0; i < classes; i++) {
      List<Answer> some =
          sorted.subList(sorted.size() * i / classes, sorted.size() * (i + 1) / classes);
      double stated = some.stream().mapToDouble(answer -> of(answer.probability())).sum();
      double right = some.stream().filter(Answer::right).count();
      sum += Math.abs(stated - right);
    }
    return sorted.isEmpty() ? 0 : sum / sorted.size();
  }

  private static double odds(double probability) {
    double inside = Math.clamp(probability, LEAST, 1 - LEAST);
    return Math.log(inside / (1 - inside));
  }

  private static double logistic(double x) {
    return 1 / (1 + Math.exp(-x));
  }
}
