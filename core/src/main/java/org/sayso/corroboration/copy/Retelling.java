package org.sayso.corroboration.copy;

import java.util.ArrayList;
import java.util.List;

/// Lays two tellings side by side, sentence by sentence and in order, so that the most is told by
/// both: one sentence beside one, or beside two that it was split into.
final class Retelling {
  private static final double LIKE = 0.2;
  private static final double LEAST = 2;
  private static final int MOST_SENTENCES = 150;

  /// One or two sentences of either text that tell the same.
  ///
  /// @param shared weight of what both tell
  record Match(int one, int ones, int other, int others, double shared) {}

  private final Telling one;
  private final Telling other;
  private final double[][] best;
  private final byte[][] step;

  private Retelling(Telling one, Telling other) {
    this.one = one;
    this.other = other;
    int rows = Math.min(MOST_SENTENCES, one.size());
    int columns = Math.min(MOST_SENTENCES, other.size());
    this.best = new double[rows + 1][columns + 1];
    this.step = new byte[rows + 1][columns + 1];
  }

  private static final byte SKIP_ONE = 1;
  private static final byte SKIP_OTHER = 2;
  private static final byte PAIR = 3;
  private static final byte SPLIT = 4;
  private static final byte JOINED = 5;

  /// The matches, in order.
  static List<Match> of(Telling one, Telling other) {
    Retelling retelling = new Retelling(one, other);
    retelling.fill();
    return retelling.path();
  }

  private void fill() {
    for (int i = 0; i < best.length; i++) {
      for (int j = 0; j < best[i].length; j++) {
        if (i > 0) {
          offer(i, j, best[i - 1][j], SKIP_ONE);
        }
        if (j > 0) {
          offer(i, j, best[i][j - 1], SKIP_OTHER);
        }
        match(i, j, 1, 1, PAIR);
        match(i, j, 1, 2, SPLIT);
        match(i, j, 2, 1, JOINED);
      }
    }
  }

  private void offer(int i, int j, double value, byte kind) {
    if (step[i][j] == 0 || value > best[i][j]) {
      best[i][j] = value;
      step[i][j] = kind;
    }
  }

  private void match(int i, int j, int ones, int others, byte kind) {
    if (i < ones || j < others) {
      return;
    }
    double shared = shared(i - ones, ones, j - others, others);
    double like = 2 * shared / (one.weight(i - ones, ones) + other.weight(j - others, others));
    if (like >= LIKE && shared >= LEAST) {
      offer(i, j, best[i - ones][j - others] + shared * Math.sqrt(like), kind);
    }
  }

  private List<Match> path() {
    List<Match> matches = new ArrayList<>();
    int i = best.length - 1;
    int j = best[0].length - 1;
    while (i > 0 || j > 0) {
      switch (step[i][j]) {
        case SKIP_ONE -> i--;
        case SKIP_OTHER -> j--;
        default -> {
          int ones = step[i][j] == JOINED ? 2 : 1;
          int others = step[i][j] == SPLIT ? 2 : 1;
          i -= ones;
          j -= others;
          matches.add(new Match(i, ones, j, others, shared(i, ones, j, others)));
        }
      }
    }
    return matches.reversed();
  }

  private double shared(int i, int ones, int j, int others) {
    return Telling.shared(one.cells(i, ones), other.cells(j, others));
  }
}
