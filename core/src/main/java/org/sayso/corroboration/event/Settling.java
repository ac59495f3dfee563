package org.sayso.corroboration.event;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.sayso.corroboration.event.AccountBook.Seat;
import org.sayso.corroboration.event.AccountBook.Tie;

/// Divides into incidents anew what hangs together with some accounts.
///
/// Each account has the level at which what hangs together with it was few enough to be divided.
/// What was divided at a higher level is too many at a lower one, and is not walked through again.
final class Settling {
  private final IncidentGrouper grouper;
  private final AccountBook book;
  private final boolean grown;
  private final int most;
  private final Map<Seat, Integer> levels = new HashMap<>();

  /// From which level on those are looked at of which it is known that they are too many below.
  private final Map<Seat, Integer> raised = new HashMap<>();

  private final Set<Seat> done = new HashSet<>();
  private final Deque<Seat> open = new ArrayDeque<>();

  /// @param grown whether nothing was taken apart, so that no level is too high
  Settling(IncidentGrouper grouper, AccountBook book, boolean grown) {
    this.grouper = grouper;
    this.book = book;
    this.grown = grown;
    this.most = grouper.limits().most();
  }

  /// What hangs together with an account at a level.
  ///
  /// @param tooMany whether it is more than can be divided at once; then `seats` are those of it
  ///   that have not been divided at a higher level yet
  private record Reach(Set<Seat> seats, boolean tooMany) {}

  /// Those who come to be too many at a level by what was touched are found from each of the
  /// touched before any of them is put anywhere, since one may be put together with another who has
  /// other neighbours.
  void settle(Collection<Seat> touched) {
    Set<Seat> seeds = new TreeSet<>(touched);
    open.addAll(seeds);
    seeds.forEach(seed -> raise(seed, 0));
    while (!open.isEmpty()) {
      Seat seat = open.remove();
      if (!done.contains(seat)) {
        Risen risen = raise(seat, raised.getOrDefault(seat, 0));
        boolean isCrowd = risen.reach().tooMany();
        Set<Seat> all = isCrowd ? all(seat, any -> true) : risen.reach().seats();
        put(all, isCrowd ? Levels.CROWD : risen.level());
        done.addAll(all);
      }
    }
  }

  /// To which level an account came, and what hangs together with it there.
  private record Risen(int level, Reach reach) {}

  /// Goes up to the lowest level at which no more hang together with an account than can be
  /// divided, and takes along those who have not been that high.
  private Risen raise(Seat seat, int from) {
    int level = from;
    Reach reach = reach(seat, level);
    while (reach.tooMany() && level < Levels.TOP) {
      level++;
      for (Seat one : reach.seats()) {
        levels.merge(one, level, Math::max);
        raised.merge(one, level, Math::max);
        open.add(one);
      }
      reach = reach(seat, level);
    }
    return new Risen(level, reach);
  }

  private Reach reach(Seat from, int level) {
    if (!grown) {
      Reach near = walk(from, level, false);
      if (!near.tooMany()) {
        return near;
      }
    }
    Reach loose = walk(from, level, true);
    return grown ? loose : new Reach(loose.seats(), true);
  }

  /// @param looseOnly whether to go past those only that were not divided at a higher level, and
  ///   past all of these; else the walk ends when there are too many
  private Reach walk(Seat from, int level, boolean looseOnly) {
    Set<Seat> found = new TreeSet<>(Set.of(from));
    Deque<Seat> next = new ArrayDeque<>(found);
    boolean tooMany = false;
    while (!next.isEmpty()) {
      for (Tie tie : book.ties(next.remove())) {
        boolean isNew = tie.strength() >= Levels.bar(level) && !found.contains(tie.other());
        if (isNew && looseOnly && level(tie.other()) > level) {
          tooMany = true;
        } else if (isNew) {
          found.add(tie.other());
          next.add(tie.other());
        }
      }
      tooMany |= found.size() > most;
      if (tooMany && !looseOnly) {
        return new Reach(found, true);
      }
    }
    return new Reach(found, tooMany);
  }

  /// All that hangs together with an account at the highest level, by way of those who pass.
  private Set<Seat> all(Seat from, Predicate<Seat> passes) {
    Set<Seat> found = new TreeSet<>(Set.of(from));
    Deque<Seat> next = new ArrayDeque<>(found);
    while (!next.isEmpty()) {
      for (Tie tie : book.ties(next.remove())) {
        boolean isFar = tie.strength() < Levels.bar(Levels.TOP) || !passes.test(tie.other());
        if (!isFar && found.add(tie.other())) {
          next.add(tie.other());
        }
      }
    }
    return found;
  }

  private int level(Seat seat) {
    return levels.computeIfAbsent(seat, book::level);
  }

  private void put(Set<Seat> seats, int level) {
    Map<AccountKey, Seat> places = new HashMap<>();
    List<AccountFacts> facts = new ArrayList<>();
    for (Seat seat : seats) {
      AccountFacts one = book.facts(seat);
      places.put(AccountKey.of(one.account()), seat);
      facts.add(one);
    }
    Wishes wishes = book.wishes(facts.stream().map(AccountFacts::account).toList());
    List<Incident> incidents =
        level == Levels.CROWD
            ? new Crowd(grouper, wishes).divide(facts, standing(places))
            : grouper.divide(facts, wishes);
    for (Incident incident : incidents) {
      for (Account account : incident.accounts()) {
        Seat seat = Objects.requireNonNull(places.get(AccountKey.of(account)));
        book.settle(seat, level, incident.id());
        levels.put(seat, level);
      }
    }
  }

  /// The incidents of those who were of the crowd before, where it was one.
  private Map<AccountKey, String> standing(Map<AccountKey, Seat> places) {
    Map<AccountKey, String> standing = new HashMap<>();
    Set<Seat> before = new TreeSet<>();
    places.forEach((key, seat) -> {
      if (grown && book.level(seat) == Levels.CROWD) {
        before.add(seat);
        standing.put(key, book.incident(seat));
      }
    });
    boolean wasOne =
        before.stream()
            .findFirst()
            .map(one -> all(one, before::contains))
            .equals(Optional.of(before));
    return wasOne ? standing : Map.of();
  }
}
