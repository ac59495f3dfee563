package org.sayso.corroboration.event;

/// The words of a profile side by side, for many comparisons.
final class Terms {
  private final String[] stems;
  private final double[] weights;

  private Terms(String[] stems, double[] weights) {
    this.stems = stems;
    this.weights = weights;
  }

  static Terms of(Profile profile) {
    return new Terms(
        profile.weights().keySet().toArray(String[]::new),
        profile.weights().values().stream().mapToDouble(Double::doubleValue).toArray());
  }

  int size() {
    return stems.length;
  }

  /// The same as [Profile#likeness].
  double likeness(Terms other) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < stems.length && j < other.stems.length) {
      int order = stems[i].compareTo(other.stems[j]);
      if (order == 0) {
        sum += weights[i++] * other.weights[j++];
      } else if (order < 0) {
        i++;
      } else {
        j++;
      }
    }
    return Math.min(1, sum);
  }
}
