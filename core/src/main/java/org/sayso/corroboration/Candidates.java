package org.sayso.corroboration;

import java.util.List;

/// All claims that may bear on a question, and the side that each would stand on.
///
/// @param claims those of one document together
/// @param sides of the claims, in their order
public record Candidates(List<Weighed> claims, List<Side> sides) {
  public Candidates {
    claims = List.copyOf(claims);
    sides = List.copyOf(sides);
    if (claims.size() != sides.size()) {
      throw new IllegalArgumentException(claims.size() + " claims, " + sides.size() + " sides");
    }
  }
}
