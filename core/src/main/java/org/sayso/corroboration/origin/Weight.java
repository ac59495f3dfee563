package org.sayso.corroboration.origin;

/// How an origin counts beside the others of its side.
public enum Weight {
  /// Independent by evidence: known, and on nobody's side who is counted already.
  ESTABLISHED,
  /// Of the same side as one that is counted: an arm of the same state, an ally, an owner.
  ALIGNED,
  /// Where it knows it from cannot be told: never counted as independent.
  UNDETERMINED
}
