package org.sayso.document;

/// What the publisher did with the page after it first appeared (`model.md`, 1).
public enum DocumentStatus {
  CURRENT,
  UPDATED,
  CORRECTED,
  RETRACTED,
  REMOVED
}
