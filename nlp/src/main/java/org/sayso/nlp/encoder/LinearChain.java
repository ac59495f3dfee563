package org.sayso.nlp.encoder;

/// A chain of tags: each unit has a score for each tag, each pair of neighbours a score for the
/// step.
///
/// Steps that cannot be, such as from outside into the middle of a span, score [#FORBIDDEN].
public final class LinearChain {
  /// Low enough that no path takes such a step, small enough that sums stay exact.
  public static final float FORBIDDEN = -10_000f;

  private static final float[] NONE = {};

  private final int tags;
  private final float[] first;
  private final float[][] steps;
  private final double[][] stepWeights;

  /// @param first the score of each tag on the first unit
  /// @param steps the score of each step, from row to column
  public LinearChain(float[] first, float[][] steps) {
    this.tags = first.length;
    this.first = first.clone();
    this.steps = new float[tags][];
    this.stepWeights = new double[tags][tags];
    for (int from = 0; from < tags; from++) {
      this.steps[from] = steps[from].clone();
      for (int to = 0; to < tags; to++) {
        stepWeights[from][to] = Math.exp(steps[from][to]);
      }
    }
  }

  /// The chain over tags of spans: 0 outside, an odd number where a span begins, the next even one
  /// where it goes on. Steps that cannot be are forbidden whatever their score.
  ///
  /// @param first the score of each tag on the first unit
  /// @param steps the score of each step, row by row
  /// @throws IllegalArgumentException when there are not as many steps as pairs of tags
  public static LinearChain ofSpans(float[] first, float[] steps) {
    int tags = first.length;
    if (steps.length != tags * tags) {
      throw new IllegalArgumentException(steps.length + " steps between " + tags + " tags");
    }
    float[] begin = new float[tags];
    float[][] table = new float[tags][tags];
    for (int to = 0; to < tags; to++) {
      boolean continues = to > 0 && to % 2 == 0;
      begin[to] = continues ? FORBIDDEN : first[to];
      for (int from = 0; from < tags; from++) {
        boolean may = !continues || from == to || from == to - 1;
        table[from][to] = may ? steps[from * tags + to] : FORBIDDEN;
      }
    }
    return new LinearChain(begin, table);
  }

  /// How many tags there are.
  public int tags() {
    return tags;
  }

  /// The best path.
  ///
  /// @param scores one row for each unit
  public int[] decode(float[][] scores) {
    int length = scores.length;
    int[] path = new int[length];
    if (length == 0) {
      return path;
    }
    int[][] from = new int[length][tags];
    double[] best = new double[tags];
    for (int tag = 0; tag < tags; tag++) {
      best[tag] = first[tag] + scores[0][tag];
    }
    double[] next = new double[tags];
    for (int i = 1; i < length; i++) {
      for (int tag = 0; tag < tags; tag++) {
        int choice = 0;
        double top = Double.NEGATIVE_INFINITY;
        for (int before = 0; before < tags; before++) {
          double score = best[before] + steps[before][tag];
          if (score > top) {
            top = score;
            choice = before;
          }
        }
        from[i][tag] = choice;
        next[tag] = top + scores[i][tag];
      }
      System.arraycopy(next, 0, best, 0, tags);
    }
    int last = 0;
    for (int tag = 1; tag < tags; tag++) {
      if (best[tag] > best[last]) {
        last = tag;
      }
    }
    for (int i = length - 1; i >= 0; i--) {
      path[i] = last;
      last = from[i][last];
    }
    return path;
  }

  /// What all paths together say.
  public static final class Marginals {
    private final double logTotal;
    private final double[][] units;
    private final Steps steps;

    private Marginals(double logTotal, double[][] units, Steps steps) {
      this.logTotal = logTotal;
      this.units = units;
      this.steps = steps;
    }

    /// The logarithm of the sum over all paths.
    public double logTotal() {
      return logTotal;
    }

    /// The probability of a tag at a unit.
    public double unit(int unit, int tag) {
      return units[unit][tag];
    }

    /// How many steps from one tag to another are to be expected; counted at each call, since only
    /// training asks.
    public double step(int from, int to) {
      return steps.expected(from, to);
    }
  }

  @FunctionalInterface
  private interface Steps {
    double expected(int from, int to);
  }

  /// The probabilities of tags and steps, by sums of products that are brought back to 1 at each
  /// unit: a step costs no exponential.
  public Marginals marginals(float[][] scores) {
    int length = scores.length;
    double[][] weights = new double[length][tags];
    double[][] forward = new double[length][tags];
    double[] scales = new double[length];
    double logTotal = 0;
    for (int i = 0; i < length; i++) {
      double top = exponentials(scores[i], i == 0 ? first : NONE, weights[i]);
      for (int tag = 0; tag < tags; tag++) {
        double sum = 1;
        if (i > 0) {
          sum = 0;
          for (int before = 0; before < tags; before++) {
            sum += forward[i - 1][before] * stepWeights[before][tag];
          }
        }
        forward[i][tag] = sum * weights[i][tag];
        scales[i] += forward[i][tag];
      }
      for (int tag = 0; tag < tags; tag++) {
        forward[i][tag] /= scales[i];
      }
      logTotal += top + Math.log(scales[i]);
    }
    double[][] backward = new double[length][tags];
    double[][] units = new double[length][tags];
    for (int i = length - 1; i >= 0; i--) {
      for (int tag = 0; tag < tags; tag++) {
        double sum = 1;
        if (i < length - 1) {
          sum = 0;
          for (int after = 0; after < tags; after++) {
            sum += stepWeights[tag][after] * weights[i + 1][after] * backward[i + 1][after];
          }
          sum /= scales[i + 1];
        }
        backward[i][tag] = sum;
        units[i][tag] = forward[i][tag] * sum;
      }
    }
    return new Marginals(
        logTotal,
        units,
        (from, to) -> {
          double sum = 0;
          for (int i = 1; i < length; i++) {
            sum += forward[i - 1][from] * weights[i][to] * backward[i][to] / scales[i];
          }
          return sum * stepWeights[from][to];
        });
  }

  /// Writes what the scores weigh against the greatest of them, and gives its logarithm.
  private static double exponentials(float[] scores, float[] more, double[] into) {
    double top = Double.NEGATIVE_INFINITY;
    for (int tag = 0; tag < into.length; tag++) {
      into[tag] = scores[tag] + (more.length == 0 ? 0.0 : more[tag]);
      top = Math.max(top, into[tag]);
    }
    for (int tag = 0; tag < into.length; tag++) {
      into[tag] = Math.exp(into[tag] - top);
    }
    return top;
  }

  /// The score of one path.
  public double score(float[][] scores, int[] path) {
    double sum = 0;
    for (int i = 0; i < path.length; i++) {
      sum += scores[i][path[i]] + (i == 0 ? first[path[0]] : steps[path[i - 1]][path[i]]);
    }
    return sum;
  }
}
