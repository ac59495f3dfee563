package org.sayso.eval.muc;

/// How well a filler answers another.
///
/// @param byHand whether a person decided it
record Verdict(Grade grade, boolean byHand) {
  static final Verdict CORRECT = new Verdict(Grade.CORRECT, false);
  static final Verdict PARTIAL = new Verdict(Grade.PARTIAL, false);
  static final Verdict INCORRECT = new Verdict(Grade.INCORRECT, false);

  /// From the worst to the best.
  enum Grade {
    INCORRECT(0),
    PARTIAL(0.5),
    CORRECT(1);

    private final double worth;

    Grade(double worth) {
      this.worth = worth;
    }

    double worth() {
      return worth;
    }
  }

  boolean isCorrect() {
    return grade == Grade.CORRECT;
  }

  boolean isCredited() {
    return grade != Grade.INCORRECT;
  }

  double worth() {
    return grade.worth();
  }

  /// The better of two; of equals, this one.
  Verdict or(Verdict other) {
    return other.grade.compareTo(grade) > 0 ? other : this;
  }
}
