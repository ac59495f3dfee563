package org.sayso.training;

/// A few numbers that are learned outside the encoder, by Adam.
final class Numbers {
  private final float[] values;
  private final double[] gradient;
  private final float[] mean;
  private final float[] variance;

  Numbers(int count) {
    values = new float[count];
    gradient = new double[count];
    mean = new float[count];
    variance = new float[count];
  }

  float value(int i) {
    return values[i];
  }

  void addGradient(int i, double amount) {
    gradient[i] += amount;
  }

  void step(long steps, double rate) {
    double step = (double) steps;
    double correction = Math.sqrt(1 - Math.pow(0.999, step)) / (1 - Math.pow(0.9, step));
    for (int i = 0; i < values.length; i++) {
      mean[i] = (float) (0.9 * mean[i] + 0.1 * gradient[i]);
      variance[i] = (float) (0.999 * variance[i] + 0.001 * gradient[i] * gradient[i]);
      values[i] -= (float) (rate * correction * mean[i] / (Math.sqrt(variance[i]) + 1e-8));
      gradient[i] = 0;
    }
  }

  float[] values() {
    return values;
  }

  float[] mean() {
    return mean;
  }

  float[] variance() {
    return variance;
  }
}
