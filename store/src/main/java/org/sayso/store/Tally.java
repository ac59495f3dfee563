package org.sayso.store;

import java.util.Objects;

/// A name and how often it occurs.
public record Tally(String name, long count) {
  public Tally {
    Objects.requireNonNull(name, "name");
  }
}
