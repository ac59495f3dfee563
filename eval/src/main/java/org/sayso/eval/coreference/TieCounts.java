package org.sayso.eval.coreference;

import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;

/// How often words were tied to whom they stand for.
public final class TieCounts {
  private static final double PERCENT = 100;

  /// What came of one mention.
  public enum Verdict {
    /// Tied to whom it stands for.
    RIGHT,
    /// Tied to somebody else, though it stands for somebody who is told.
    WRONG,
    /// Tied, though it stands for nobody who is told elsewhere.
    NOBODY,
    /// Not tied, though it stands for somebody who is told.
    MISSED,
    /// Not tied, and nobody to tie it to.
    ALONE
  }

  private final Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);

  public void add(Verdict verdict) {
    counts.merge(verdict, 1, Integer::sum);
  }

  public int count(Verdict verdict) {
    return counts.getOrDefault(verdict, 0);
  }

  private int all() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /// Percent of what was tied.
  public double precision() {
    return share(count(Verdict.WRONG) + count(Verdict.NOBODY));
  }

  /// Percent of what stands for somebody who is told.
  public double recall() {
    return share(count(Verdict.WRONG) + count(Verdict.MISSED));
  }

  private double share(int others) {
    int all = count(Verdict.RIGHT) + others;
    return all == 0 ? 0 : PERCENT * count(Verdict.RIGHT) / all;
  }

  /// Adds precision, recall and the numbers that they come from.
  public void addTo(SortedMap<String, Double> metrics, String name) {
    metrics.put(name + ".precision", precision());
    metrics.put(name + ".recall", recall());
    metrics.put(name + ".right", (double) count(Verdict.RIGHT));
    metrics.put(name + ".wrong", (double) (count(Verdict.WRONG) + count(Verdict.NOBODY)));
    metrics.put(name + ".count", (double) all());
  }
}
