package org.sayso.event;

/// What a place is to an event (`model.md`, 2).
public enum PlaceRole {
  OCCURRED,
  TAKEN_FROM,
  LAST_SEEN,
  HELD,
  FOUND,
  ROUTE
}
