package org.sayso.store.decision;

import java.util.Objects;

/// A place where the decision log does not hold.
///
/// @param decision number of the entry
/// @param message what is wrong
public record ChainProblem(long decision, String message) {
  public ChainProblem {
    Objects.requireNonNull(message, "message");
  }
}
