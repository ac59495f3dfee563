package org.sayso.training;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/// Groups of neighbours that, filled up to the longest, stay within a number of pieces.
final class Batches {
  private Batches() {}

  static <T> List<List<T>> of(List<T> items, ToIntFunction<T> length, int pieces) {
    List<List<T>> batches = new ArrayList<>();
    List<T> open = new ArrayList<>();
    int longest = 0;
    for (T item : items) {
      int next = Math.max(longest, length.applyAsInt(item));
      if (!open.isEmpty() && next * (open.size() + 1) > pieces) {
        batches.add(open);
        open = new ArrayList<>();
        next = length.applyAsInt(item);
      }
      open.add(item);
      longest = next;
    }
    if (!open.isEmpty()) {
      batches.add(open);
    }
    return batches;
  }
}
