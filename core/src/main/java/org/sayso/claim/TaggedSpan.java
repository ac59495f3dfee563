package org.sayso.claim;

/// Words that a model tagged: tokens `first` (inclusive) to `end` (exclusive), never empty.
///
/// @param probability of these words in this part, 0–1
public record TaggedSpan(int first, int end, double probability) {
  public TaggedSpan {
    if (first < 0 || end <= first) {
      throw new IllegalArgumentException("not a run of tokens: [" + first + ", " + end + ")");
    }
  }

  TokenRange range() {
    return new TokenRange(first, end);
  }
}
