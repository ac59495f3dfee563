package org.sayso.corroboration.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Which of a number of accounts are held against each other: those that share a key, as far as
/// [Rank] tells, that [Mark] does not rule out, and those that a person's decision names together.
final class Candidates {
  private final List<AccountFacts> accounts;
  private final long[] ranks;
  private final Mark[] marks;
  private final JoinRules rules;
  private final TreeSet<Pair> found = new TreeSet<>();

  private Candidates(List<AccountFacts> accounts, JoinRules rules) {
    this.accounts = accounts;
    this.rules = rules;
    this.ranks = accounts.stream().mapToLong(AccountFacts::rank).toArray();
    this.marks = accounts.stream().map(one -> Mark.of(one.account())).toArray(Mark[]::new);
  }

  /// Two accounts by their places in the list, the smaller first.
  record Pair(int one, int other) implements Comparable<Pair> {
    static Pair of(int one, int other) {
      return one < other ? new Pair(one, other) : new Pair(other, one);
    }

    @Override
    public int compareTo(Pair pair) {
      int ones = Integer.compare(one, pair.one);
      return ones == 0 ? Integer.compare(other, pair.other) : ones;
    }
  }

  /// The pairs, in order.
  static Iterable<Pair> among(
      List<AccountFacts> accounts, JoinRules rules, Limits limits, Wishes wishes) {
    Candidates candidates = new Candidates(accounts, rules);
    candidates.holders().values().forEach(holders -> candidates.pair(holders, limits.heads()));
    candidates.decided(wishes);
    return candidates.found;
  }

  private Map<Long, List<Integer>> holders() {
    BlockKeys keys = new BlockKeys(rules);
    Map<Long, List<Integer>> holders = new HashMap<>();
    for (int i = 0; i < accounts.size(); i++) {
      for (long key : keys.of(accounts.get(i).account())) {
        holders.computeIfAbsent(key, any -> new ArrayList<>()).add(i);
      }
    }
    return holders;
  }

  private void pair(List<Integer> holders, int heads) {
    holders.sort(Comparator.comparingLong(i -> ranks[i]));
    for (int i = 0; i < Math.min(heads, holders.size()); i++) {
      for (int j = i + 1; j < holders.size(); j++) {
        int one = holders.get(i);
        int other = holders.get(j);
        if (marks[one].mayJoin(marks[other], rules)) {
          found.add(Pair.of(one, other));
        }
      }
    }
  }

  private void decided(Wishes wishes) {
    Map<AccountKey, Integer> numbers = new HashMap<>();
    for (int i = 0; i < accounts.size() && !wishes.together().isEmpty(); i++) {
      numbers.put(AccountKey.of(accounts.get(i).account()), i);
    }
    for (Wishes.Pair pair : wishes.together()) {
      Integer one = numbers.get(pair.one());
      Integer other = numbers.get(pair.other());
      if (one != null && other != null) {
        found.add(Pair.of(one, other));
      }
    }
  }
}
