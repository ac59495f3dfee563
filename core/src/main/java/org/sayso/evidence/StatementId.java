package org.sayso.evidence;

/// A statement's id: `s` and the first 24 hexadecimal digits of the hash of what it was read from
/// ([ReadingIds]).
public record StatementId(String value) implements Comparable<StatementId> {
  public StatementId {
    ReadingIds.check(value, 's');
  }

  @Override
  public int compareTo(StatementId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
