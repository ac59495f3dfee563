package org.sayso.corroboration.origin;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sayso.evidence.ClaimId;

/// What a person decided of the origin of accounts.
///
/// @param number place in the log; of two decisions on one account the later holds
/// @param joins whether the accounts go back to one origin, that of the first, with all that the
///   rules fold with any of them; else they stand apart from all others, as one origin
/// @param claims the accounts
/// @param counts as which of the three counts it counts; where it is not said, joined accounts are
///   weighed by the rules, and those that stand alone are established
/// @param why the person's reason, or empty
public record OriginDecision(
    long number, boolean joins, List<ClaimId> claims, Optional<Weight> counts, String why) {
  public OriginDecision {
    claims = List.copyOf(claims);
    Objects.requireNonNull(counts, "counts");
    Objects.requireNonNull(why, "why");
  }

  /// Why the accounts are where they are, in words.
  public String because() {
    return why.isBlank() ? "decided by a person" : "decided by a person: " + why;
  }

  /// The weight that it gives, if any.
  Optional<Weight> weight() {
    return joins ? counts : counts.or(() -> Optional.of(Weight.ESTABLISHED));
  }
}
