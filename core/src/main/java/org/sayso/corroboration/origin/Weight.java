package org.sayso.corroboration.origin;

import java.util.Arrays;

/// How an origin counts beside the others of its side.
public enum Weight {
  /// Independent by evidence: known, and on nobody's side who is counted already.
  ESTABLISHED,
  /// Of the same side as one that is counted: an arm of the same state, an ally, an owner.
  ALIGNED,
  /// Where it knows it from cannot be told: never counted as independent.
  UNDETERMINED;

  /// The weight of this name, in letters of any case.
  ///
  /// @throws IllegalArgumentException with the three that there are
  public static Weight of(String name) {
    return Arrays.stream(values())
        .filter(weight -> weight.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "no count \"" + name + "\"; there are established, aligned and undetermined"));
  }
}
