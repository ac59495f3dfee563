package org.sayso.corroboration.origin;

import java.util.List;
import java.util.Objects;
import org.sayso.corroboration.ActorRef;
import org.sayso.corroboration.CorpusClaim;

/// One whose knowledge accounts go back to, with the accounts.
///
/// @param key the same in every list of one collection
/// @param because why it has its weight, in words
/// @param accounts oldest document first, at least one
public record Origin(
    String key,
    OriginKind kind,
    ActorRef who,
    Weight weight,
    String because,
    List<Account> accounts) {
  /// A claim that goes back to the origin, and the rule that says so.
  public record Account(CorpusClaim claim, Lineage lineage) {
    public Account {
      Objects.requireNonNull(claim, "claim");
      Objects.requireNonNull(lineage, "lineage");
    }
  }

  public Origin {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(who, "who");
    Objects.requireNonNull(weight, "weight");
    Objects.requireNonNull(because, "because");
    accounts = List.copyOf(accounts);
    if (accounts.isEmpty()) {
      throw new IllegalArgumentException("an origin without an account: " + key);
    }
  }

  /// The same origin with another weight.
  Origin weighing(Weight other, String why) {
    return new Origin(key, kind, who, other, why, accounts);
  }
}
