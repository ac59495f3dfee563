package org.sayso.evidence;

/// A mention's id: `m` and the first 24 hexadecimal digits of the hash of what it was read from
/// ([ReadingIds]).
public record MentionId(String value) implements Comparable<MentionId> {
  public MentionId {
    ReadingIds.check(value, 'm');
  }

  @Override
  public int compareTo(MentionId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
