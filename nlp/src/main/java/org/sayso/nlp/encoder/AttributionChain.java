package org.sayso.nlp.encoder;

/// The chain of [AttributionTag]s.
public final class AttributionChain {
  private AttributionChain() {}

  /// The chain of learned scores; steps that cannot be stay forbidden.
  ///
  /// @param first the score of each tag on the first unit
  /// @param steps the score of each step, row by row
  /// @throws IllegalArgumentException when there are not as many scores as tags and steps
  public static LinearChain of(float[] first, float[] steps) {
    int tags = AttributionTag.count();
    if (first.length != tags || steps.length != tags * tags) {
      throw new IllegalArgumentException(
          first.length + " and " + steps.length + " scores for " + tags + " tags");
    }
    float[] begin = new float[tags];
    float[][] table = new float[tags][tags];
    for (AttributionTag to : AttributionTag.values()) {
      begin[to.ordinal()] = to.mayBegin() ? first[to.ordinal()] : LinearChain.FORBIDDEN;
      for (AttributionTag from : AttributionTag.values()) {
        table[from.ordinal()][to.ordinal()] =
            to.mayFollow(from)
                ? steps[from.ordinal() * tags + to.ordinal()]
                : LinearChain.FORBIDDEN;
      }
    }
    return new LinearChain(begin, table);
  }
}
