package org.sayso.corroboration.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What hangs together, however the joins come.
final class Unions {
  private final int[] roots;

  Unions(int size) {
    roots = new int[size];
    for (int i = 0; i < size; i++) {
      roots[i] = i;
    }
  }

  /// The smaller root stays.
  void join(int one, int other) {
    int first = root(one);
    int second = root(other);
    roots[Math.max(first, second)] = Math.min(first, second);
  }

  private int root(int of) {
    int at = of;
    while (roots[at] != at) {
      roots[at] = roots[roots[at]];
      at = roots[at];
    }
    return at;
  }

  /// Of some, what hangs together: each in order, by its first member.
  List<List<Integer>> components(List<Integer> of) {
    Map<Integer, List<Integer>> components = new TreeMap<>();
    for (int i : of) {
      components.computeIfAbsent(root(i), any -> new ArrayList<>()).add(i);
    }
    return List.copyOf(components.values());
  }
}
