package org.sayso.claim;

import java.util.Arrays;
import java.util.List;

/// What a model tagged in a text.
public final class Tagging {
  private final List<TaggedAttribution> attributions;
  private final double[] outside;

  /// @param attributions in text order
  /// @param outside for each token of the text, the probability that it is in no attribution; 0 for
  ///   tokens that the model did not see
  public Tagging(List<TaggedAttribution> attributions, double[] outside) {
    this.attributions = List.copyOf(attributions);
    this.outside = outside.clone();
  }

  /// The attributions in text order.
  public List<TaggedAttribution> attributions() {
    return attributions;
  }

  /// The probability that all of the tokens are in no attribution, by the least certain of them.
  public double outside(int first, int end) {
    return Arrays.stream(outside, first, end).min().orElse(0);
  }
}
