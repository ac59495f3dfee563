package org.sayso.evidence;

/// A claim's id: `c` and the first 24 hexadecimal digits of the hash of what it was read from
/// ([ReadingIds]).
public record ClaimId(String value) implements Comparable<ClaimId> {
  public ClaimId {
    ReadingIds.check(value, 'c');
  }

  @Override
  public int compareTo(ClaimId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
