package org.sayso.claim;

/// A run of tokens: `first` inclusive, `end` exclusive, never empty.
record TokenRange(int first, int end) implements Comparable<TokenRange> {
  TokenRange {
    if (first < 0 || end <= first) {
      throw new IllegalArgumentException("not a run of tokens: [" + first + ", " + end + ")");
    }
  }

  boolean contains(int token) {
    return first <= token && token < end;
  }

  boolean contains(TokenRange other) {
    return first <= other.first && other.end <= end;
  }

  boolean overlaps(TokenRange other) {
    return first < other.end && other.first < end;
  }

  int size() {
    return end - first;
  }

  @Override
  public int compareTo(TokenRange other) {
    return first != other.first
        ? Integer.compare(first, other.first)
        : Integer.compare(end, other.end);
  }
}
