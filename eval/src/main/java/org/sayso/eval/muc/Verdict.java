package org.sayso.eval.muc;

/// How well a filler answers another.
///
/// @param byHand whether a person decided it
/// @param open whether the official program leaves it to a person: the guidelines then say what
///   most would decide
record Verdict(Grade grade, boolean byHand, boolean open) {
  static final Verdict CORRECT = new Verdict(Grade.CORRECT, false, false);
  static final Verdict PARTIAL = new Verdict(Grade.PARTIAL, false, false);
  static final Verdict INCORRECT = new Verdict(Grade.INCORRECT, false, false);

  /// Partly right by the guidelines, where a person is asked.
  static final Verdict OPEN = new Verdict(Grade.PARTIAL, false, true);

  static final Verdict MATCHED_BY_HAND = new Verdict(Grade.CORRECT, true, false);
  static final Verdict PARTIAL_BY_HAND = new Verdict(Grade.PARTIAL, true, false);

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

  /// The better of two; of equals, one that is not open, else this one.
  Verdict or(Verdict other) {
    int better = other.grade.compareTo(grade);
    return better > 0 || better == 0 && open && !other.open ? other : this;
  }
}
