package org.sayso.eval.types;

import java.util.ArrayList;
import java.util.List;

/// Puts together what the encoder makes of several tokens.
final class Pool {
  /// How many numbers a token has.
  static final int WIDTH = 768;

  private final float[][] states;
  private final List<float[]> parts = new ArrayList<>();

  Pool(float[][] states) {
    this.states = states;
  }

  /// Adds the means over some tokens; nought where there are none.
  Pool mean(int[] tokens) {
    float[] sums = new float[WIDTH];
    int count = 0;
    for (int token : tokens) {
      if (states[token].length == WIDTH) {
        count++;
        for (int i = 0; i < WIDTH; i++) {
          sums[i] += states[token][i];
        }
      }
    }
    for (int i = 0; i < WIDTH; i++) {
      sums[i] /= Math.max(1, count);
    }
    parts.add(sums);
    return this;
  }

  /// Adds the greatest of each number over some tokens; nought where there are none.
  Pool most(int[] tokens) {
    float[] most = new float[WIDTH];
    boolean any = false;
    for (int token : tokens) {
      if (states[token].length == WIDTH) {
        for (int i = 0; i < WIDTH; i++) {
          most[i] = any ? Math.max(most[i], states[token][i]) : states[token][i];
        }
        any = true;
      }
    }
    parts.add(most);
    return this;
  }

  float[] numbers() {
    float[] all = new float[WIDTH * parts.size()];
    for (int i = 0; i < parts.size(); i++) {
      System.arraycopy(parts.get(i), 0, all, i * WIDTH, WIDTH);
    }
    return all;
  }
}
