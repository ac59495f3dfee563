package org.sayso.training;

import org.sayso.nlp.encoder.UnitScores;
import org.sayso.nlp.encoder.Window;

/// The heads' numbers for the units of one window, and the gradient that goes back.
final class Scores implements UnitScores {
  private final float[] all;
  private final float[] gradient;
  private final int width;
  private final int[] rows;

  /// @param all numbers of a whole batch, row by row
  /// @param first number of the window's first piece in it
  Scores(float[] all, float[] gradient, int width, int first, Window window) {
    this.all = all;
    this.gradient = gradient;
    this.width = width;
    this.rows = new int[window.positions().length];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = (first + window.positions()[i]) * width;
    }
  }

  @Override
  public int units() {
    return rows.length;
  }

  @Override
  public float get(int unit, int column) {
    return all[rows[unit] + column];
  }

  void addGradient(int unit, int column, double amount) {
    gradient[rows[unit] + column] += (float) amount;
  }

  @Override
  public float[][] columns(int from, int to) {
    float[][] columns = new float[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      columns[i] = java.util.Arrays.copyOfRange(all, rows[i] + from, rows[i] + to);
      if (to - from > width) {
        throw new IllegalArgumentException("no such columns");
      }
    }
    return columns;
  }
}
