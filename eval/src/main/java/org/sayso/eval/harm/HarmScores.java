package org.sayso.eval.harm;

import java.util.SortedMap;
import java.util.TreeMap;

/// Counts articles whose toll was read as the record has it.
public final class HarmScores {
  private static final int HUNDRED = 100;

  private final SortedMap<String, int[]> counts = new TreeMap<>();

  /// Adds an article with a record.
  ///
  /// @throws java.util.NoSuchElementException where it has none
  public void add(HarmDocument document, Toll read) {
    Toll gold = document.gold().orElseThrow();
    StatedToll stated = new StatedToll(document.text());
    boolean killed = gold.killed() == read.killed();
    boolean injured = gold.injured() == read.injured();
    count("all.killed", killed);
    count("all.injured", injured);
    if (stated.statesKilled(gold.killed())) {
      count("stated.killed", killed);
      count("stated.killed." + bucket(gold.killed()), killed);
    }
    if (stated.statesInjured(gold.injured())) {
      count("stated.injured", injured);
      count("stated.injured." + bucket(gold.injured()), injured);
    }
  }

  private static String bucket(long number) {
    return number < 4 ? "" + number : "4up";
  }

  private void count(String what, boolean right) {
    int[] own = counts.computeIfAbsent(what, any -> new int[2]);
    own[0]++;
    own[1] += right ? 1 : 0;
  }

  /// Shares that are exact, in percent, and the numbers of articles.
  public SortedMap<String, Double> metrics() {
    SortedMap<String, Double> metrics = new TreeMap<>();
    counts.forEach((what, own) -> {
      metrics.put(what + ".exact", HUNDRED * own[1] / (double) own[0]);
      metrics.put(what + ".articles", (double) own[0]);
    });
    return metrics;
  }
}
