package org.sayso.eval.copies;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Holds found pairs against the true ones.
final class CopyScores {
  private CopyScores() {}

  /// Precision, recall and F1 over all pairs that are counted, recall by way of making, and the
  /// counts.
  static Map<String, Double> of(CopySet set, Set<CopySet.Pair> found) {
    Set<CopySet.Pair> open = new TreeSet<>();
    Map<String, int[]> ways = new TreeMap<>();
    int right = 0;
    int all = 0;
    for (Map.Entry<CopySet.Pair, String> pair : set.pairs().entrySet()) {
      if (pair.getValue().equals(CopySet.OPEN)) {
        open.add(pair.getKey());
        continue;
      }
      boolean hit = found.contains(pair.getKey());
      int[] way = ways.computeIfAbsent(pair.getValue(), _ -> new int[2]);
      way[hit ? 0 : 1]++;
      right += hit ? 1 : 0;
      all++;
    }
    long counted = found.stream().filter(pair -> !open.contains(pair)).count();
    Map<String, Double> metrics = new TreeMap<>();
    double precision = percent(right, counted);
    double recall = percent(right, all);
    metrics.put("precision", precision);
    metrics.put("recall", recall);
    metrics.put("f1", precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall));
    metrics.put("count.found", (double) counted);
    metrics.put("count.true", (double) all);
    ways.forEach((way, hits) -> {
      metrics.put("recall." + way, percent(hits[0], hits[0] + hits[1]));
      metrics.put("count." + way, (double) (hits[0] + hits[1]));
    });
    return metrics;
  }

  private static double percent(long part, long whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }
}
