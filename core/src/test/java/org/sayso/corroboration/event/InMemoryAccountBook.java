package org.sayso.corroboration.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// An account book in memory; seats are numbered as accounts come.
final class InMemoryAccountBook implements AccountBook {
  private final IncidentKeeper keeper;
  private final Wishes wishes;
  private final Map<AccountKey, Seat> seats = new TreeMap<>();
  private final Map<Seat, AccountFacts> accounts = new HashMap<>();
  private final Map<Seat, Map<Seat, Double>> ties = new HashMap<>();
  private final Map<Seat, Integer> levels = new HashMap<>();
  private final Map<Seat, String> incidents = new HashMap<>();
  private final Map<Long, List<Holder>> holders = new HashMap<>();
  private int next;

  InMemoryAccountBook(IncidentKeeper keeper, Wishes wishes) {
    this.keeper = keeper;
    this.wishes = wishes;
  }

  void add(Account account) {
    Seat seat = new Seat(next++, 0);
    seats.put(AccountKey.of(account), seat);
    accounts.put(seat, AccountFacts.of(account));
    ties.put(seat, new TreeMap<>());
    Holder holder = new Holder(seat, Rank.of(account), Mark.of(account));
    for (long key : keeper.keys(account)) {
      List<Holder> under = holders.computeIfAbsent(key, any -> new ArrayList<>());
      under.add(holder);
      under.sort(Comparator.comparingLong(Holder::rank));
    }
    keeper.settle(this, keeper.come(this, seat));
  }

  void remove(Account account) {
    Seat seat = Objects.requireNonNull(seats.get(AccountKey.of(account)));
    IncidentKeeper.Touched touched = keeper.go(this, seat);
    holders.values().forEach(under -> under.removeIf(one -> one.seat().equals(seat)));
    seats.remove(AccountKey.of(account));
    accounts.remove(seat);
    ties.remove(seat);
    levels.remove(seat);
    incidents.remove(seat);
    keeper.settle(this, touched.without(List.of(seat)));
  }

  /// The accounts of each incident.
  SortedSet<String> incidents() {
    Map<String, TreeSet<AccountKey>> all = new TreeMap<>();
    incidents.forEach((seat, incident) ->
        all.computeIfAbsent(incident, any -> new TreeSet<>())
            .add(AccountKey.of(facts(seat).account())));
    SortedSet<String> found = new TreeSet<>();
    all.forEach((incident, keys) -> found.add(incident + " " + keys));
    return found;
  }

  static SortedSet<String> incidents(List<Incident> all) {
    SortedSet<String> found = new TreeSet<>();
    for (Incident incident : all) {
      TreeSet<AccountKey> keys = new TreeSet<>();
      incident.accounts().forEach(account -> keys.add(AccountKey.of(account)));
      found.add(incident.id() + " " + keys);
    }
    return found;
  }

  @Override
  public List<Holder> holders(long key, int most) {
    return holders.getOrDefault(key, List.of()).stream().limit(most).toList();
  }

  @Override
  public AccountFacts facts(Seat seat) {
    return Objects.requireNonNull(accounts.get(seat));
  }

  @Override
  public List<Tie> ties(Seat seat) {
    List<Tie> found = new ArrayList<>();
    Objects.requireNonNull(ties.get(seat))
        .forEach((other, strength) -> found.add(new Tie(other, strength)));
    return found;
  }

  @Override
  public void tie(Seat one, Seat other, double strength) {
    Objects.requireNonNull(ties.get(one)).put(other, strength);
    Objects.requireNonNull(ties.get(other)).put(one, strength);
  }

  @Override
  public void untie(Seat one, Seat other) {
    Objects.requireNonNull(ties.get(one)).remove(other);
    Objects.requireNonNull(ties.get(other)).remove(one);
  }

  @Override
  public List<Seat> decidedWith(Seat seat) {
    AccountKey key = AccountKey.of(facts(seat).account());
    TreeSet<Seat> found = new TreeSet<>();
    for (var pairs : List.of(wishes.together(), wishes.apart())) {
      for (Wishes.Pair pair : pairs) {
        other(pair, key, found);
      }
    }
    return List.copyOf(found);
  }

  private void other(Wishes.Pair pair, AccountKey key, Set<Seat> found) {
    if (pair.one().equals(key) && seats.containsKey(pair.other())) {
      found.add(Objects.requireNonNull(seats.get(pair.other())));
    } else if (pair.other().equals(key) && seats.containsKey(pair.one())) {
      found.add(Objects.requireNonNull(seats.get(pair.one())));
    }
  }

  @Override
  public Wishes wishes(Collection<Account> accounts) {
    return wishes;
  }

  @Override
  public int level(Seat seat) {
    return levels.getOrDefault(seat, 0);
  }

  @Override
  public String incident(Seat seat) {
    return Objects.requireNonNull(incidents.get(seat));
  }

  @Override
  public void settle(Seat seat, int level, String incident) {
    facts(seat);
    levels.put(seat, level);
    incidents.put(seat, incident);
  }
}
