package org.sayso.claim;

/// A speaker's standing towards the matter (`model.md`, 2).
public enum Standing {
  PARTY,
  ACCUSED,
  ALLY_OF_A_PARTY,
  VICTIM,
  WITNESS,
  RELATIVE,
  OFFICIAL,
  EXPERT,
  OUTLET,
  OTHER,
  UNKNOWN
}
