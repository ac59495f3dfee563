package org.sayso.claim;

/// A standing link that a claim asserts or denies (`model.md`, 2).
public enum RelationKind {
  LEADS,
  MEMBER_OF,
  COMMANDS,
  PART_OF,
  FUNDS,
  ARMS,
  SHELTERS,
  TRAINS,
  PROTECTS,
  SUPPORTS_UNSPECIFIED,
  ACQUIESCES,
  ALLIED_WITH,
  OPPOSES,
  ALSO_KNOWN_AS,
  SPLIT_FROM,
  RESPONSIBLE_FOR
}
