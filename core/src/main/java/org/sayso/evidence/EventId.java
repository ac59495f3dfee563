package org.sayso.evidence;

/// An event's (of one document) id: `e` and the first 24 hexadecimal digits of the hash of what it
/// was read from ([ReadingIds]).
public record EventId(String value) implements Comparable<EventId> {
  public EventId {
    ReadingIds.check(value, 'e');
  }

  @Override
  public int compareTo(EventId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
