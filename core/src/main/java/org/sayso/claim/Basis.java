package org.sayso.claim;

/// How the speaker knows (`model.md`, 2; after OpenCTI's objective scale).
public enum Basis {
  OWN_ACT,
  WITNESSED,
  EXAMINED,
  RECORDING_SEEN,
  DOCUMENT_SEEN,
  TOLD,
  INFERRED,
  COMMON_REPUTE,
  NOT_STATED
}
