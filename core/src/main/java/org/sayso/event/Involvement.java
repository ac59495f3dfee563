package org.sayso.event;

/// What a participant is said to have done (after HURIDOCS list 18).
public enum Involvement {
  CARRIED_OUT,
  ORDERED,
  PLANNED,
  SUPPORTED,
  ACQUIESCED,
  FAILED_TO_PREVENT,
  UNKNOWN
}
