package org.sayso.store.mask;

/// Whom an answer names.
public enum Disclosure {
  /// Persons who act in a public role, and nobody else.
  MASKED,
  /// Everyone but children, victims of sexual violence, detainees and unnamed sources. Whoever asks
  /// for it is written down by the caller.
  NAMED
}
