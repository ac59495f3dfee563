package org.sayso.eval.events;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sayso.event.EventMention;

/// Counts how many events are read rightly, cell by cell.
public final class EventScores {
  private static final double PERCENT = 100;

  private int labels;
  private int acts;
  private int refused;
  private int gone;
  private int typed;
  private int whole;
  private int sure;
  private int sureWhole;
  private final Map<EventCell, int[]> counts = new EnumMap<>(EventCell.class);

  public EventScores() {
    for (EventCell cell : EventCell.values()) {
      counts.put(cell, new int[4]);
    }
  }

  /// Adds one label and what was read there.
  void add(
      EventLabel label, Optional<EventMention> event, Map<EventCell, EventJudge.Verdict> verdicts) {
    labels++;
    sure += label.doubtful() ? 0 : 1;
    boolean right;
    if (label.type().isEmpty()) {
      right = event.isEmpty();
      refused += right ? 1 : 0;
    } else {
      acts++;
      gone += event.isEmpty() ? 1 : 0;
      boolean type = event.filter(told -> label.type().get() == told.type()).isPresent();
      typed += type ? 1 : 0;
      verdicts.forEach(this::add);
      right = type && verdicts.values().stream().allMatch(EventJudge.Verdict::isRight);
    }
    whole += right ? 1 : 0;
    sureWhole += right && !label.doubtful() ? 1 : 0;
  }

  private void add(EventCell cell, EventJudge.Verdict verdict) {
    int[] count = counts.computeIfAbsent(cell, any -> new int[4]);
    count[0] += verdict.isRight() ? 1 : 0;
    count[1] += verdict.right();
    count[2] += verdict.missing().size();
    count[3] += verdict.spurious().size();
  }

  /// The figures, each behind `name`: shares in per cent, and counts of labels and phrases.
  Map<String, Double> metrics(String name, boolean cells) {
    Map<String, Double> metrics = new TreeMap<>();
    metrics.put(name + ".labels", (double) labels);
    metrics.put(name + ".right", share(whole, labels));
    metrics.put(name + ".right.sure", share(sureWhole, sure));
    if (!cells) {
      return metrics;
    }
    metrics.put(name + ".acts", (double) acts);
    metrics.put(name + ".acts.lost", (double) gone);
    metrics.put(name + ".none", (double) (labels - acts));
    metrics.put(name + ".none.refused", (double) refused);
    metrics.put(name + ".type", share(typed, acts));
    counts.forEach((cell, count) -> {
      String prefix = name + "." + cell.name().toLowerCase(Locale.ROOT);
      metrics.put(prefix, share(count[0], acts));
      metrics.put(prefix + ".found", (double) count[1]);
      metrics.put(prefix + ".missing", (double) count[2]);
      metrics.put(prefix + ".spurious", (double) count[3]);
    });
    return metrics;
  }

  private static double share(int part, int all) {
    return all == 0 ? 0 : PERCENT * part / all;
  }
}
