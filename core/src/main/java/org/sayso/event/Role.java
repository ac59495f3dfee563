package org.sayso.event;

/// A participant's role in an event (`model.md`, 2); a clash has sides, not victims.
public enum Role {
  INITIATOR,
  SIDE_A,
  SIDE_B,
  TARGET,
  RESPONDER,
  SUPPORTER,
  PRESENT;

  /// Whether whoever has it takes part in the act itself, and not only in what is before, beside or
  /// behind it.
  public boolean isDoing() {
    return this == INITIATOR || this == SIDE_A || this == SIDE_B;
  }
}
