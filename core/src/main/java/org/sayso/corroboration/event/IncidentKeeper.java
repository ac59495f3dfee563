package org.sayso.corroboration.event;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sayso.corroboration.event.AccountBook.Holder;
import org.sayso.corroboration.event.AccountBook.Seat;
import org.sayso.corroboration.event.AccountBook.Tie;

/// Keeps incidents up to date while accounts come and go: the same as [IncidentGrouper#group] of
/// all that are there, in whatever order they came.
///
/// An account is held against few, however many there are ([Rank]), and only that is divided anew
/// which its coming or going touches.
public final class IncidentKeeper {
  private final IncidentGrouper grouper;
  private final BlockKeys keys;

  public IncidentKeeper(IncidentGrouper grouper) {
    this.grouper = grouper;
    this.keys = new BlockKeys(grouper.rules());
  }

  /// What has to be divided anew once all is in its place.
  ///
  /// @param grown whether nothing was taken apart
  public record Touched(Set<Seat> seats, boolean grown) {
    /// Nothing.
    public static final Touched NOTHING = new Touched(Set.of(), true);

    public Touched {
      seats = Set.copyOf(seats);
    }

    /// Both.
    public Touched and(Touched other) {
      Set<Seat> all = new TreeSet<>(seats);
      all.addAll(other.seats);
      return new Touched(all, grown && other.grown);
    }

    /// All but these, which are there no more.
    public Touched without(Collection<Seat> gone) {
      Set<Seat> all = new TreeSet<>(seats);
      all.removeAll(gone);
      return new Touched(all, grown);
    }
  }

  /// The keys of an account.
  public SortedSet<Long> keys(Account account) {
    return keys.of(account);
  }

  /// Joins an account that has just been put into the book with those that tell of the same.
  public Touched come(AccountBook book, Seat seat) {
    Arrival arrival = new Arrival(book, seat);
    keys.of(arrival.facts.account()).forEach(arrival::meet);
    List<Seat> decided = book.decidedWith(seat);
    arrival.candidates.addAll(decided);
    arrival.candidates.remove(seat);
    join(book, seat, arrival.candidates);
    Touched touched = new Touched(Set.copyOf(decided), true).and(new Touched(Set.of(seat), true));
    for (Map.Entry<Seat, Set<Seat>> crowded : arrival.crowded.entrySet()) {
      touched = touched.and(loosen(book, crowded.getKey(), crowded.getValue()));
    }
    return touched;
  }

  /// An account that comes in, and whom it meets.
  private final class Arrival {
    private final AccountBook book;
    private final Seat seat;
    private final AccountFacts facts;
    private final Mark mark;
    private final Set<Seat> candidates = new TreeSet<>();

    /// Those that were among the first under a key until now, and those under these keys.
    private final Map<Seat, Set<Seat>> crowded = new TreeMap<>();

    Arrival(AccountBook book, Seat seat) {
      this.book = book;
      this.seat = seat;
      this.facts = book.facts(seat);
      this.mark = Mark.of(facts.account());
    }

    void meet(long key) {
      int heads = grouper.limits().heads();
      List<Holder> first = book.holders(key, heads + 1);
      boolean isCommon = first.size() > heads;
      boolean isHead = first.stream().limit(heads).anyMatch(one -> one.seat().equals(seat));
      if (isCommon && isHead) {
        List<Holder> all = book.holders(key, Integer.MAX_VALUE);
        all.forEach(this::add);
        Set<Seat> others = crowded.computeIfAbsent(first.getLast().seat(), any -> new TreeSet<>());
        all.stream().skip(heads + 1L).forEach(one -> others.add(one.seat()));
      } else {
        first.stream().limit(heads).forEach(this::add);
      }
    }

    private void add(Holder other) {
      if (other.mark().mayJoin(mark, grouper.rules())) {
        candidates.add(other.seat());
      }
    }
  }

  private void join(AccountBook book, Seat seat, Set<Seat> others) {
    AccountFacts facts = book.facts(seat);
    Wishes wishes = book.wishes(List.of(facts.account()));
    for (Seat other : others) {
      Weight weight = grouper.weigh(facts, book.facts(other), wishes);
      if (weight.isJoined()) {
        book.tie(seat, other, weight.strength());
      }
    }
  }

  /// Takes apart what an account is no longer held against, since it is no longer among the first
  /// under a key.
  private Touched loosen(AccountBook book, Seat seat, Set<Seat> others) {
    Set<Seat> loose = new TreeSet<>();
    for (Tie tie : book.ties(seat)) {
      if (others.contains(tie.other()) && !areCandidates(book, seat, tie.other())) {
        book.untie(seat, tie.other());
        loose.add(tie.other());
      }
    }
    if (loose.isEmpty()) {
      return Touched.NOTHING;
    }
    loose.add(seat);
    return new Touched(loose, false);
  }

  private boolean areCandidates(AccountBook book, Seat one, Seat other) {
    Account first = book.facts(one).account();
    Account second = book.facts(other).account();
    SortedSet<Long> shared = keys.of(first);
    shared.retainAll(keys.of(second));
    int heads = grouper.limits().heads();
    return shared.stream()
            .anyMatch(key ->
                book.holders(key, heads).stream()
                    .anyMatch(head -> head.seat().equals(one) || head.seat().equals(other)))
        || book.wishes(List.of(first)).joins(first, second);
  }

  /// Takes an account from those that it is joined with, before it leaves the book. Who comes to be
  /// among the first under a key for it is held against all others there.
  public Touched go(AccountBook book, Seat seat) {
    Set<Seat> touched = new TreeSet<>(book.decidedWith(seat));
    for (Tie tie : book.ties(seat)) {
      book.untie(seat, tie.other());
      touched.add(tie.other());
    }
    int heads = grouper.limits().heads();
    for (long key : keys.of(book.facts(seat).account())) {
      List<Holder> first = book.holders(key, heads + 1);
      boolean isHead = first.stream().limit(heads).anyMatch(one -> one.seat().equals(seat));
      if (first.size() > heads && isHead) {
        touched.addAll(follow(book, key, first.getLast(), seat));
      }
    }
    touched.remove(seat);
    return new Touched(touched, false);
  }

  private Set<Seat> follow(AccountBook book, long key, Holder next, Seat gone) {
    Set<Seat> met = new TreeSet<>();
    for (Holder other : book.holders(key, Integer.MAX_VALUE)) {
      if (!other.seat().equals(gone) && other.mark().mayJoin(next.mark(), grouper.rules())) {
        met.add(other.seat());
      }
    }
    met.remove(next.seat());
    join(book, next.seat(), met);
    met.add(next.seat());
    return met;
  }

  /// Divides anew what was touched.
  public void settle(AccountBook book, Touched touched) {
    new Settling(grouper, book, touched.grown()).settle(touched.seats());
  }
}
