package org.sayso.store.search;

/// What can be found.
public enum RecordKind {
  DOCUMENT,
  CLAIM,
  EVENT,
  ACTOR
}
