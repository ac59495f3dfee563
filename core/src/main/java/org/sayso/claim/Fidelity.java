package org.sayso.claim;

/// Whether quoted words are known in another wording (`model.md`, 2).
public enum Fidelity {
  AS_PRINTED,
  MATCHES,
  DIFFERS,
  TRANSLATED
}
