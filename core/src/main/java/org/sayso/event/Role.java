package org.sayso.event;

/// A participant's role in an event (`model.md`, 2); a clash has sides, not victims.
public enum Role {
  INITIATOR,
  SIDE_A,
  SIDE_B,
  TARGET,
  RESPONDER,
  SUPPORTER,
  PRESENT
}
