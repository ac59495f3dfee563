package org.sayso.training;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sayso.nlp.encoder.EventReading.Tie;
import org.sayso.nlp.encoder.Passage;

/// What was read of acts, held against what a reader marked: a trigger is found where one is read
/// that shares a unit, a phrase where one that shares a unit answers the same question of it.
final class EventTally {
  private final int[] trigger = new int[3];
  private final int[][] tie = new int[Tie.values().length][3];
  private int types;
  private int tellings;

  void add(List<EventHead.Act> gold, List<EventHead.Act> read) {
    trigger[0] += gold.size();
    trigger[1] += read.size();
    for (EventHead.Act act : gold) {
      Optional<EventHead.Act> found =
          read.stream().filter(one -> touch(one.trigger(), act.trigger())).findFirst();
      if (found.isPresent()) {
        trigger[2]++;
        types += found.get().type() == act.type() ? 1 : 0;
        tellings += found.get().telling() == act.telling() ? 1 : 0;
      }
      for (Tie asked : Tie.values()) {
        int[] counts = tie[asked.ordinal()];
        Set<Passage.Range> right = act.of(asked);
        Set<Passage.Range> given = found.map(one -> one.of(asked)).orElse(Set.of());
        counts[0] += right.size();
        counts[1] += given.size();
        counts[2] +=
            (int)
                right.stream()
                    .filter(one -> given.stream().anyMatch(other -> touch(one, other)))
                    .count();
      }
    }
    // What is told of acts that are none.
    for (EventHead.Act act : read) {
      if (gold.stream().noneMatch(one -> touch(one.trigger(), act.trigger()))) {
        for (Tie asked : Tie.values()) {
          tie[asked.ordinal()][1] += act.of(asked).size();
        }
      }
    }
  }

  private static boolean touch(Passage.Range one, Passage.Range other) {
    return one.from() < other.to() && other.from() < one.to();
  }

  private static double f1(int[] counts) {
    return 200.0 * counts[2] / Math.max(1, counts[0] + counts[1]);
  }

  /// The mean of F1 of triggers and of each tie.
  double mean() {
    double sum = f1(trigger);
    for (int[] counts : tie) {
      sum += f1(counts);
    }
    return sum / (1 + tie.length);
  }

  String line() {
    StringBuilder line =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                "triggers %s, type right %.1f, telling right %.1f;",
                of(trigger),
                100.0 * types / Math.max(1, trigger[2]),
                100.0 * tellings / Math.max(1, trigger[2])));
    for (Tie asked : Tie.values()) {
      line.append("  ").append(asked.label()).append(' ').append(of(tie[asked.ordinal()]));
    }
    return line.toString();
  }

  private static String of(int[] counts) {
    return String.format(
        Locale.ROOT,
        "%.1f (P %.1f R %.1f of %d)",
        f1(counts),
        100.0 * counts[2] / Math.max(1, counts[1]),
        100.0 * counts[2] / Math.max(1, counts[0]),
        counts[0]);
  }
}
