package org.sayso.store.decision;

/// The kinds of decision (closed list, `model.md`, 3).
public enum DecisionKind {
  ACCEPT,
  CORRECT,
  REJECT,
  MERGE,
  SPLIT,
  UNDO,
  MASK,
  ERASE
}
