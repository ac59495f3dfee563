package org.sayso.store.decision;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which decisions hold after all undoing.
public final class InForce {
  private InForce() {}

  /// The numbers of the decisions that no undo in force takes back.
  ///
  /// @param acts all acts, oldest first; the first is number 1
  public static Set<Long> of(List<Act> acts) {
    Set<Long> holding = new HashSet<>();
    Set<Long> undone = new HashSet<>();
    // An undo only reaches back, so from the end each act's fate is known when it is met.
    for (int i = acts.size() - 1; i >= 0; i--) {
      long number = i + 1L;
      if (undone.contains(number)) {
        continue;
      }
      holding.add(number);
      if (acts.get(i) instanceof Act.Undo(long decision)) {
        undone.add(decision);
      }
    }
    return holding;
  }
}
