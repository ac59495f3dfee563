package org.sayso.store;

import java.util.Objects;

/// A fault that `verify` found.
///
/// @param where a file, or an entry of the decision log
/// @param what what is wrong
/// @param mend what to do about it
public record Finding(Kind kind, String where, String what, String mend) {
  /// The kinds of fault.
  public enum Kind {
    ORIGINAL_MISSING,
    ORIGINAL_CHANGED,
    ORIGINAL_ERASED_BUT_PRESENT,
    ORIGINAL_UNKNOWN,
    DECISION_LOG
  }

  public Finding {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(where, "where");
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(mend, "mend");
  }
}
