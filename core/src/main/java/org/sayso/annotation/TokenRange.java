package org.sayso.annotation;

/// Tokens `first` (inclusive) to `end` (exclusive), never empty.
public record TokenRange(int first, int end) {
  public TokenRange {
    if (first < 0 || end <= first) {
      throw new IllegalArgumentException("not a range of tokens: [" + first + ", " + end + ")");
    }
  }
}
