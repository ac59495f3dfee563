package org.sayso.eval.muc;

import java.util.Arrays;

/// The one-to-one pairing of rows and columns with the greatest sum of gains (the Hungarian method,
/// by shortest augmenting paths).
final class Assignment {
  private Assignment() {}

  /// @param gain what pairing row and column brings, none below zero
  /// @return the column of each row, -1 where it has none; pairs without gain are left out
  static int[] best(double[][] gain, int columns) {
    int rows = gain.length;
    int size = Math.max(rows, columns);
    double[] rowPrice = new double[size + 1];
    double[] columnPrice = new double[size + 1];
    int[] rowOf = new int[size + 1];
    for (int row = 1; row <= size; row++) {
      augment(gain, columns, row, rowPrice, columnPrice, rowOf);
    }
    int[] columnOf = new int[rows];
    Arrays.fill(columnOf, -1);
    for (int column = 1; column <= columns; column++) {
      int row = rowOf[column] - 1;
      if (row >= 0 && row < rows && gain[row][column - 1] > 0) {
        columnOf[row] = column - 1;
      }
    }
    return columnOf;
  }

  private static void augment(
      double[][] gain, int columns, int row, double[] rowPrice, double[] columnPrice, int[] rowOf) {
    int size = rowOf.length - 1;
    double[] least = new double[size + 1];
    int[] from = new int[size + 1];
    boolean[] done = new boolean[size + 1];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    rowOf[0] = row;
    int at = 0;
    while (rowOf[at] != 0) {
      done[at] = true;
      int current = rowOf[at];
      int next = 0;
      for (int column = 1; column <= size; column++) {
        if (done[column]) {
          continue;
        }
        double cost =
            cost(gain, columns, current, column) - rowPrice[current] - columnPrice[column];
        if (cost < least[column]) {
          least[column] = cost;
          from[column] = at;
        }
        if (next == 0 || least[column] < least[next]) {
          next = column;
        }
      }
      double step = least[next];
      for (int column = 0; column <= size; column++) {
        if (done[column]) {
          rowPrice[rowOf[column]] += step;
          columnPrice[column] -= step;
        } else {
          least[column] -= step;
        }
      }
      at = next;
    }
    while (at != 0) {
      rowOf[at] = rowOf[from[at]];
      at = from[at];
    }
  }

  private static double cost(double[][] gain, int columns, int row, int column) {
    return row <= gain.length && column <= columns ? -gain[row - 1][column - 1] : 0;
  }
}
