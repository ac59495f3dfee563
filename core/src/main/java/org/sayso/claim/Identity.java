package org.sayso.claim;

/// How a speaker is identified; only `NAMED` and a stable `PSEUDONYM` may be joined across
/// documents.
public enum Identity {
  NAMED,
  PSEUDONYM,
  UNNAMED_DESCRIBED,
  ANONYMITY_REQUESTED,
  GENERIC,
  NONE
}
