package org.sayso.store.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.jdbi.v3.core.Handle;
import org.sayso.corroboration.event.Account;
import org.sayso.corroboration.event.AccountBook.Holder;
import org.sayso.corroboration.event.AccountBook.Seat;
import org.sayso.corroboration.event.AccountFacts;
import org.sayso.corroboration.event.IncidentGrouper;
import org.sayso.corroboration.event.IncidentKeeper;
import org.sayso.corroboration.event.IncidentKeeper.Touched;
import org.sayso.corroboration.event.JoinRules;
import org.sayso.corroboration.event.Mark;
import org.sayso.corroboration.event.Rank;
import org.sayso.corroboration.event.Verdict;
import org.sayso.store.decision.EventWish;
import org.sayso.store.incident.AccountReader;
import org.sayso.store.json.Sayso1;

/// Keeps the incidents up to date while documents come and change, within the transaction that
/// changes them. The result is the same as if all accounts were grouped at once.
final class IncidentWriter {
  private static final String PROVISIONAL = "";

  private final KnownFacts known = new KnownFacts();
  private volatile Ruled ruled = Ruled.by(JoinRules.STANDARD);

  /// A rule set at work.
  private record Ruled(JoinRules rules, IncidentGrouper grouper, IncidentKeeper keeper) {
    static Ruled by(JoinRules rules) {
      IncidentGrouper grouper = new IncidentGrouper(rules);
      return new Ruled(rules, grouper, new IncidentKeeper(grouper));
    }
  }

  /// Another process may have given the project other rules since.
  private Ruled ruled(Handle handle) {
    JoinRules rules = KeptRules.book(handle).current();
    Ruled now = ruled;
    if (!now.rules().equals(rules)) {
      now = Ruled.by(rules);
      ruled = now;
    }
    return now;
  }

  /// What two accounts are to each other, people's decisions before rules.
  Verdict judge(Handle handle, Account one, Account other) {
    JdbcAccountBook book = new JdbcAccountBook(handle, known);
    return ruled(handle).grouper().judge(one, other, book.wishes(List.of(one, other)));
  }

  /// Takes the accounts of a document out.
  ///
  /// @return what has to be divided anew
  Touched remove(Handle handle, long document) {
    JdbcAccountBook book = new JdbcAccountBook(handle, known);
    List<Seat> seats =
        handle
            .createQuery("SELECT event FROM accounts WHERE document = ? ORDER BY event")
            .bind(0, document)
            .map((row, context) -> new Seat(document, row.getInt(1)))
            .list();
    Touched touched = Touched.NOTHING;
    IncidentKeeper keeper = ruled(handle).keeper();
    for (Seat seat : seats) {
      touched = touched.and(keeper.go(book, seat));
      Account account = book.facts(seat).account();
      AccountKeys.remove(handle, holder(seat, account), keeper.keys(account));
    }
    handle.execute("DELETE FROM account_wishes WHERE document = ?", document);
    handle.execute("DELETE FROM accounts WHERE document = ?", document);
    return touched.without(seats);
  }

  private static Holder holder(Seat seat, Account account) {
    return new Holder(seat, Rank.of(account), Mark.of(account));
  }

  /// Takes the accounts of a document in and groups anew what they touch.
  ///
  /// @param wished what decisions on several documents say of its events
  /// @param left what [#remove] gave
  void add(
      Handle handle, long document, Sayso1.Reading reading, List<EventWish> wished, Touched left) {
    JdbcAccountBook book = new JdbcAccountBook(handle, known);
    List<AccountReader.Placed> placed = AccountReader.accounts(reading);
    List<Seat> seats = new ArrayList<>();
    for (AccountReader.Placed one : placed) {
      Seat seat = new Seat(document, one.event());
      seats.add(seat);
      book.add(seat, AccountFacts.of(one.account()), Packed.pack(one.account()), PROVISIONAL);
    }
    insertWishes(handle, document, placed, wished);
    Touched touched = left;
    IncidentKeeper keeper = ruled(handle).keeper();
    for (Seat seat : seats) {
      Account account = book.facts(seat).account();
      SortedSet<Long> keys = keeper.keys(account);
      AccountKeys.add(handle, holder(seat, account), keys);
      touched = touched.and(keeper.come(book, seat));
    }
    keeper.settle(book, touched);
    AccountKeys.age(handle, document);
  }

  private static void insertWishes(
      Handle handle, long document, List<AccountReader.Placed> placed, List<EventWish> wished) {
    BatchRows rows =
        new BatchRows(
            handle,
            """
            INSERT INTO account_wishes (decision, document, event, joins, side)
            VALUES (?, ?, ?, ?, ?)
            """);
    for (EventWish wish : wished) {
      placed.stream()
          .filter(one -> one.account().event().equals(wish.event()))
          .forEach(one ->
              rows.add(wish.decision(), document, one.event(), wish.joins() ? 1 : 0, wish.side()));
    }
    rows.execute();
  }

  /// Takes all out.
  static void clear(Handle handle) {
    AccountKeys.clear(handle);
    for (String table : List.of("account_links", "account_wishes", "accounts")) {
      handle.execute("DELETE FROM " + table);
    }
  }
}
