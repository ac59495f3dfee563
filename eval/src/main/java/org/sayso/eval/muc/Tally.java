package org.sayso.eval.muc;

/// Counts of one row of a score table.
///
/// @param correctByHand how many of `correct` a person decided
/// @param partialByHand how many of `partial` a person decided
/// @param noncommittal where neither side has a filler
public record Tally(
    int correct,
    int partial,
    int incorrect,
    int correctByHand,
    int partialByHand,
    int spurious,
    int missing,
    int noncommittal) {
  /// Nothing yet.
  public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0, 0);

  static Tally of(Verdict verdict) {
    int hand = verdict.byHand() ? 1 : 0;
    return switch (verdict.grade()) {
      case CORRECT -> new Tally(1, 0, 0, hand, 0, 0, 0, 0);
      case PARTIAL -> new Tally(0, 1, 0, 0, hand, 0, 0, 0);
      case INCORRECT -> new Tally(0, 0, 1, 0, 0, 0, 0, 0);
    };
  }

  static Tally left(int spurious, int missing, int noncommittal) {
    return new Tally(0, 0, 0, 0, 0, spurious, missing, noncommittal);
  }

  /// Both together.
  public Tally plus(Tally other) {
    return new Tally(
        correct + other.correct,
        partial + other.partial,
        incorrect + other.incorrect,
        correctByHand + other.correctByHand,
        partialByHand + other.partialByHand,
        spurious + other.spurious,
        missing + other.missing,
        noncommittal + other.noncommittal);
  }

  /// The same without what only the response has, or without what only the key has.
  Tally without(boolean spuriousToo, boolean missingToo) {
    return new Tally(
        correct,
        partial,
        incorrect,
        correctByHand,
        partialByHand,
        spuriousToo ? 0 : spurious,
        missingToo ? 0 : missing,
        noncommittal);
  }

  /// Fillers that the key asks for.
  public int possible() {
    return correct + partial + incorrect + missing;
  }

  /// Fillers that the response gives.
  public int actual() {
    return correct + partial + incorrect + spurious;
  }

  /// Points for what is right.
  double points() {
    return correct + 0.5 * partial;
  }

  /// Share of the key's fillers that are found, a whole per cent; not a number where it has none.
  public double recall() {
    return percent(points(), possible());
  }

  /// Share of the response's fillers that are right, a whole per cent; not a number where it has
  /// none.
  public double precision() {
    return percent(points(), actual());
  }

  /// Share of the response's fillers that answer nothing, a whole per cent.
  public double overgeneration() {
    return percent(spurious, actual());
  }

  /// F of the rounded recall and precision, two digits, as the official tables have it.
  ///
  /// @param beta weight of recall: 1 for P&R, 0.5 for 2P&R, 2 for P&2R
  public double f(double beta) {
    double r = recall();
    double p = precision();
    double square = beta * beta;
    boolean nothing = Double.isNaN(r) || Double.isNaN(p) || p + r == 0;
    return nothing ? 0 : Math.round((square + 1) * p * r / (square * p + r) * 100) / 100.0;
  }

  /// F in per cent of recall and precision that are not rounded; nought where nothing is right.
  public double exactF() {
    int asked = possible() + actual();
    return asked == 0 ? 0 : 200 * points() / asked;
  }

  /// Cut to a tenth, then rounded half to even: so come the official figures about.
  private static double percent(double part, int whole) {
    if (whole == 0) {
      return Double.NaN;
    }
    return Math.rint(Math.floor(part * 1000 / whole + 1e-9) / 10);
  }
}
