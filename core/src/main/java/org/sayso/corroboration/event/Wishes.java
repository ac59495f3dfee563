package org.sayso.corroboration.event;

import java.util.Objects;
import java.util.Set;

/// What people decided of accounts: which are of one happening and which are not, whatever the
/// rules say.
public record Wishes(Set<Pair> together, Set<Pair> apart) {
  /// Nobody decided anything.
  public static final Wishes NONE = new Wishes(Set.of(), Set.of());

  /// Two accounts, the smaller key first.
  public record Pair(AccountKey one, AccountKey other) {
    public Pair {
      Objects.requireNonNull(one, "one");
      Objects.requireNonNull(other, "other");
      if (one.compareTo(other) >= 0) {
        throw new IllegalArgumentException("the smaller key comes first: " + one + ", " + other);
      }
    }

    /// The pair of two different accounts, in either order.
    public static Pair of(AccountKey one, AccountKey other) {
      return one.compareTo(other) <= 0 ? new Pair(one, other) : new Pair(other, one);
    }
  }

  public Wishes {
    together = Set.copyOf(together);
    apart = Set.copyOf(apart);
  }

  boolean joins(Account one, Account other) {
    return !together.isEmpty()
        && together.contains(Pair.of(AccountKey.of(one), AccountKey.of(other)));
  }

  boolean parts(Account one, Account other) {
    return !apart.isEmpty() && apart.contains(Pair.of(AccountKey.of(one), AccountKey.of(other)));
  }
}
