package org.sayso.nlp.encoder;

/// The encoder's numbers for the units of a text, all heads side by side: each [Head] says where
/// its columns are.
public interface UnitScores {
  /// How many units there are.
  int units();

  /// One number of one unit.
  float get(int unit, int column);

  /// The columns of `head`: one row for each unit.
  default float[][] columns(Head head) {
    return columns(head.from(), head.from() + head.width());
  }

  /// The columns `from` up to, without, `to`: one row for each unit.
  default float[][] columns(int from, int to) {
    float[][] columns = new float[units()][to - from];
    for (int unit = 0; unit < columns.length; unit++) {
      for (int column = from; column < to; column++) {
        columns[unit][column - from] = get(unit, column);
      }
    }
    return columns;
  }
}
