package org.sayso.claim;

/// The outlet's colour, apart from the speaker's stance (`model.md`, 2).
public enum Narrator {
  NEUTRAL,
  DISTANCING,
  ENDORSING
}
