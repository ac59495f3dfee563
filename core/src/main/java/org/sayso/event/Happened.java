package org.sayso.event;

/// Whether the text has the event as having happened (`model.md`, 2).
public enum Happened {
  REPORTED,
  ATTEMPTED,
  PLANNED,
  THREATENED,
  ALLEGED_ONLY,
  DENIED,
  HYPOTHETICAL
}
