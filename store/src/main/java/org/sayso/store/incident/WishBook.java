package org.sayso.store.incident;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sayso.corroboration.event.AccountKey;
import org.sayso.corroboration.event.Wishes;

/// What people's decisions say of pairs of accounts; of two on one pair the later holds.
public final class WishBook {
  private WishBook() {}

  /// An account that a decision is about.
  ///
  /// @param joins whether all of the decision are one, or those of different sides two
  public record Entry(long decision, boolean joins, int side, AccountKey account) {
    public Entry {
      Objects.requireNonNull(account, "account");
    }
  }

  /// The pairs that the entries add up to.
  public static Wishes of(Collection<Entry> entries) {
    if (entries.isEmpty()) {
      return Wishes.NONE;
    }
    Set<Wishes.Pair> together = new HashSet<>();
    Set<Wishes.Pair> apart = new HashSet<>();
    Map<Long, List<Entry>> byDecision =
        entries.stream()
            .collect(Collectors.groupingBy(Entry::decision, TreeMap::new, Collectors.toList()));
    for (List<Entry> one : byDecision.values()) {
      for (Entry first : one) {
        for (Entry second : one) {
          decide(first, second, together, apart);
        }
      }
    }
    return new Wishes(together, apart);
  }

  private static void decide(
      Entry first, Entry second, Set<Wishes.Pair> together, Set<Wishes.Pair> apart) {
    boolean ordered = first.account().compareTo(second.account()) < 0;
    if (!ordered || !first.joins() && first.side() == second.side()) {
      return;
    }
    Wishes.Pair pair = Wishes.Pair.of(first.account(), second.account());
    (first.joins() ? together : apart).add(pair);
    (first.joins() ? apart : together).remove(pair);
  }
}
