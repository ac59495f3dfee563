package org.sayso.evidence;

/// What a person has said of a machine's answer (closed list, `model.md`, 2).
public enum Review {
  MACHINE,
  ACCEPTED,
  CORRECTED,
  REJECTED
}
