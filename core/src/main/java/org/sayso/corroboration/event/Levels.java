package org.sayso.corroboration.event;

/// How alike accounts must be to hang together, step by step: what hangs together in larger numbers
/// than can be divided well is first divided by a higher bar.
final class Levels {
  private static final double[] BARS = {Verdict.ENOUGH, 0.6, 0.7, 0.8, 0.9, 1};

  static final int TOP = BARS.length - 1;

  /// Of those who are too many at the highest, too.
  static final int CROWD = TOP + 1;

  private Levels() {}

  static double bar(int level) {
    return BARS[level];
  }
}
