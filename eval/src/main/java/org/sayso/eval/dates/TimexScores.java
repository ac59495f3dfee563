package org.sayso.eval.dates;

import java.util.List;
import java.util.Map;

/// Counts of TempEval-3, summed over documents: spans alike (strict) or overlapping (relaxed), and
/// of the overlapping ones those with the same value or type. Every `TIMEX3` is matched at most
/// once.
public final class TimexScores {
  private int gold;
  private int read;
  private int strict;
  private int relaxed;
  private int value;
  private int type;

  /// Adds a document.
  public void add(List<Timex> sought, List<Timex> found) {
    gold += sought.size();
    read += found.size();
    for (Pair pair : pairs(sought, found)) {
      relaxed++;
      strict += pair.gold().span().equals(pair.read().span()) ? 1 : 0;
      value += pair.gold().value().equals(pair.read().value()) ? 1 : 0;
      type += pair.gold().type().equals(pair.read().type()) ? 1 : 0;
    }
  }

  /// A mark and what was read there.
  public record Pair(Timex gold, Timex read) {}

  /// Marks with the first unmatched reading that overlaps each.
  public static List<Pair> pairs(List<Timex> sought, List<Timex> found) {
    java.util.ArrayList<Timex> free = new java.util.ArrayList<>(found);
    java.util.ArrayList<Pair> pairs = new java.util.ArrayList<>();
    for (Timex gold : sought) {
      free.stream()
          .filter(read -> read.span().overlaps(gold.span()))
          .findFirst()
          .ifPresent(read -> {
            free.remove(read);
            pairs.add(new Pair(gold, read));
          });
    }
    return pairs;
  }

  /// Percentages, by name.
  public void put(Map<String, Double> metrics, String part) {
    metrics.put(part + "gold", (double) gold);
    metrics.put(part + "relaxed.precision", percent(relaxed, read));
    metrics.put(part + "relaxed.recall", percent(relaxed, gold));
    metrics.put(part + "relaxed.f1", f1(relaxed));
    metrics.put(part + "strict.f1", f1(strict));
    metrics.put(part + "value.f1", f1(value));
    metrics.put(part + "type.f1", f1(type));
  }

  private double f1(int right) {
    return gold + read == 0 ? 0 : 200.0 * right / (gold + read);
  }

  private static double percent(int right, int of) {
    return of == 0 ? 0 : 100.0 * right / of;
  }
}
