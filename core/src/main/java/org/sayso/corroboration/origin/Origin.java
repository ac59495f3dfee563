package org.sayso.corroboration.origin;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sayso.corroboration.ActorRef;
import org.sayso.corroboration.CorpusClaim;

/// One whose knowledge accounts go back to, with the accounts.
///
/// @param key the same in every list of one collection
/// @param because why it has its weight, in words
/// @param accounts oldest document first, at least one
/// @param decision number of the person's decision that gives the weight, where one does
public record Origin(
    String key,
    OriginKind kind,
    ActorRef who,
    Weight weight,
    String because,
    List<Account> accounts,
    Optional<Long> decision) {
  /// A claim that goes back to the origin, and the rule that says so.
  ///
  /// @param decision number of the person's decision that puts it there, where one does
  public record Account(CorpusClaim claim, Lineage lineage, Optional<Long> decision) {
    public Account {
      Objects.requireNonNull(claim, "claim");
      Objects.requireNonNull(lineage, "lineage");
      Objects.requireNonNull(decision, "decision");
    }
  }

  public Origin {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(who, "who");
    Objects.requireNonNull(weight, "weight");
    Objects.requireNonNull(because, "because");
    Objects.requireNonNull(decision, "decision");
    accounts = List.copyOf(accounts);
    if (accounts.isEmpty()) {
      throw new IllegalArgumentException("an origin without an account: " + key);
    }
  }

  /// The same origin with some of its accounts.
  public Origin with(List<Account> some) {
    return new Origin(key, kind, who, weight, because, some, decision);
  }

  /// The same origin with another weight.
  Origin weighing(Weight other, String why) {
    return new Origin(key, kind, who, other, why, accounts, Optional.empty());
  }

  /// The same origin with the weight that a person gives it.
  Origin weighing(OriginDecision by) {
    return new Origin(
        key,
        kind,
        who,
        by.weight().orElseThrow(),
        by.because(),
        accounts,
        Optional.of(by.number()));
  }
}
