package org.sayso.eval.incidents;

/// What the encoder makes of each word in its place: numbers without names.
@FunctionalInterface
interface WordStates {
  /// Nothing known of any word.
  WordStates NONE = word -> new float[0];

  /// Numbers are kept in bytes: so many steps to one.
  float STEPS = 40;

  /// The numbers of a word; empty where there are none.
  float[] of(int word);

  /// Rows by word, each number kept in a byte.
  static WordStates ofRows(float[][] rows) {
    byte[][] kept = new byte[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      kept[i] = new byte[rows[i].length];
      for (int k = 0; k < kept[i].length; k++) {
        int steps = Math.round(rows[i][k] * STEPS);
        kept[i][k] = (byte) Math.max(-127, Math.min(127, steps));
      }
    }
    return word -> {
      float[] numbers = new float[kept[word].length];
      for (int k = 0; k < numbers.length; k++) {
        numbers[k] = kept[word][k] / STEPS;
      }
      return numbers;
    };
  }
}
