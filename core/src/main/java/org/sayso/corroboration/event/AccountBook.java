package org.sayso.corroboration.event;

import java.util.Collection;
import java.util.List;

/// Where accounts, their keys and what was found between them are kept.
public interface AccountBook {
  /// Where an account stands: number of the document, and of the event in it. Nothing but the book
  /// looks at the numbers.
  record Seat(long document, int event) implements Comparable<Seat> {
    @Override
    public int compareTo(Seat other) {
      int documents = Long.compare(document, other.document);
      return documents == 0 ? Integer.compare(event, other.event) : documents;
    }
  }

  /// An account that stands under a key.
  ///
  /// @param rank a number that follows from the account alone, as if drawn
  record Holder(Seat seat, long rank, Mark mark) {}

  /// An account that is joined with another.
  ///
  /// @param strength how firmly, see [Verdict#strength]
  record Tie(Seat other, double strength) {}

  /// Those under a key, at most so many, the smallest rank first.
  List<Holder> holders(long key, int most);

  AccountFacts facts(Seat seat);

  /// With whom an account is joined.
  List<Tie> ties(Seat seat);

  /// Joins two, both ways.
  void tie(Seat one, Seat other, double strength);

  void untie(Seat one, Seat other);

  /// Accounts that a person's decision names together with this one.
  List<Seat> decidedWith(Seat seat);

  /// What people's decisions that are about any of these accounts say.
  Wishes wishes(Collection<Account> accounts);

  /// At which level an account was put into an incident; see [Levels]. Nought for a new one.
  int level(Seat seat);

  /// The incident that an account was put into.
  String incident(Seat seat);

  /// Puts an account into an incident.
  void settle(Seat seat, int level, String incident);
}
