package org.sayso.evidence;

import java.util.Objects;

/// What every row of every cell carries: its words, the claim that says it, and what gave it (ROW
/// of `sayso/1`).
public record Row(Quoted words, ClaimId claim, By by) {
  public Row {
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(claim, "claim");
    Objects.requireNonNull(by, "by");
  }

  /// The same words, told by another claim.
  public Row toldBy(ClaimId teller) {
    return new Row(words, teller, by);
  }
}
