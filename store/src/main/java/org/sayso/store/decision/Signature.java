package org.sayso.store.decision;

import java.util.Objects;

/// Who decides, and why (may be empty, never unknown).
public record Signature(String who, String why) {
  public Signature {
    Objects.requireNonNull(why, "why");
    if (who.isBlank()) {
      throw new IllegalArgumentException("a decision needs the name of the person who makes it");
    }
  }
}
