package org.sayso.training;

import java.util.List;
import org.sayso.nlp.encoder.Window;

/// Windows that go through the encoder together, filled up to the longest.
record Batch(List<Window> windows, int length) {
  Batch {
    windows = List.copyOf(windows);
  }

  static Batch of(List<Window> windows) {
    return new Batch(windows, windows.stream().mapToInt(Window::length).max().orElse(0));
  }

  int rows() {
    return windows.size();
  }

  long[] ids() {
    long[] ids = new long[rows() * length];
    for (int row = 0; row < rows(); row++) {
      int[] own = windows.get(row).ids();
      for (int i = 0; i < own.length; i++) {
        ids[row * length + i] = own[i];
      }
    }
    return ids;
  }

  float[] mask(float masked) {
    float[] mask = new float[rows() * length];
    for (int row = 0; row < rows(); row++) {
      java.util.Arrays.fill(
          mask, row * length + windows.get(row).length(), (row + 1) * length, masked);
    }
    return mask;
  }
}
