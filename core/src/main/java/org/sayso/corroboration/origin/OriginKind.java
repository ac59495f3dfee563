package org.sayso.corroboration.origin;

/// What kind of knowledge an account goes back to (closed list, `model.md`, 2).
public enum OriginKind {
  OWN_REPORTER,
  AGENCY,
  /// A state, its bodies, forces and courts, and what states have in common.
  OFFICIAL,
  /// A party to a conflict, or a political one.
  PARTY,
  /// Any other organisation.
  GROUP,
  VICTIM_OR_RELATIVE,
  /// Somebody who speaks for nobody else.
  WITNESS,
  MEDICAL,
  /// A paper whose author is not told.
  DOCUMENT,
  OTHER_OUTLET,
  UNKNOWN
}
