package org.sayso.store.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.sayso.corroboration.event.Account;
import org.sayso.corroboration.event.AccountBook;
import org.sayso.corroboration.event.AccountFacts;
import org.sayso.corroboration.event.AccountKey;
import org.sayso.corroboration.event.Wishes;
import org.sayso.document.DocumentId;
import org.sayso.store.StoreException;
import org.sayso.store.incident.WishBook;

/// Accounts and what is between them in SQL, within one transaction.
final class JdbcAccountBook implements AccountBook {
  private final Handle handle;
  private final KnownFacts known;
  private final Map<Seat, AccountFacts> facts = new HashMap<>();
  private final Map<Seat, List<Tie>> ties = new HashMap<>();
  private final Map<Seat, Standing> standings = new HashMap<>();
  private Optional<Boolean> wished = Optional.empty();

  JdbcAccountBook(Handle handle, KnownFacts known) {
    this.handle = handle;
    this.known = known;
  }

  /// In which incident an account stands.
  private record Standing(int level, String incident) {}

  @Override
  public List<Holder> holders(long key, int most) {
    return AccountKeys.first(handle, key, most);
  }

  @Override
  public AccountFacts facts(Seat seat) {
    AccountFacts read = facts.get(seat);
    if (read == null) {
      read = known.of(seat, packed(seat));
      facts.put(seat, read);
    }
    return read;
  }

  /// Takes note of an account that is put in.
  void add(Seat seat, AccountFacts its, byte[] packed, String incident) {
    Statements.execute(
        handle,
        """
        INSERT INTO accounts (document, event, id, incident, record, level)
        VALUES (?, ?, ?, ?, ?, 0)
        """,
        seat.document(),
        seat.event(),
        its.account().event(),
        incident,
        packed);
    facts.put(seat, its);
    standings.put(seat, new Standing(0, incident));
  }

  private byte[] packed(Seat seat) {
    try {
      PreparedStatement statement =
          Statements.of(handle, "SELECT record FROM accounts WHERE document = ? AND event = ?");
      Statements.bind(statement, seat.document(), seat.event());
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getBytes(1);
      }
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public List<Tie> ties(Seat seat) {
    List<Tie> found = ties.get(seat);
    if (found == null) {
      found = read(seat);
      ties.put(seat, found);
    }
    return found;
  }

  private List<Tie> read(Seat seat) {
    try {
      PreparedStatement statement =
          Statements.of(
              handle,
              """
              SELECT other_document, other_event, strength FROM account_links
              WHERE document = ? AND event = ?
              """);
      Statements.bind(statement, seat.document(), seat.event());
      List<Tie> found = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(new Tie(new Seat(rows.getLong(1), rows.getInt(2)), rows.getDouble(3)));
        }
      }
      return found;
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public void tie(Seat one, Seat other, double strength) {
    tieOneWay(one, other, strength);
    tieOneWay(other, one, strength);
  }

  private void tieOneWay(Seat one, Seat other, double strength) {
    ties.remove(one);
    Statements.execute(
        handle,
        """
        INSERT INTO account_links (document, event, other_document, other_event, strength)
        VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
        """,
        one.document(),
        one.event(),
        other.document(),
        other.event(),
        strength);
  }

  @Override
  public void untie(Seat one, Seat other) {
    untieOneWay(one, other);
    untieOneWay(other, one);
  }

  private void untieOneWay(Seat one, Seat other) {
    ties.remove(one);
    Statements.execute(
        handle,
        """
        DELETE FROM account_links
        WHERE document = ? AND event = ? AND other_document = ? AND other_event = ?
        """,
        one.document(),
        one.event(),
        other.document(),
        other.event());
  }

  @Override
  public List<Seat> decidedWith(Seat seat) {
    if (nobodyWished()) {
      return List.of();
    }
    return handle
        .createQuery(
            """
            SELECT DISTINCT o.document, o.event FROM account_wishes w
            JOIN account_wishes o ON o.decision = w.decision
            WHERE w.document = ? AND w.event = ? AND NOT (o.document = ? AND o.event = ?)
            ORDER BY o.document, o.event
            """)
        .bind(0, seat.document())
        .bind(1, seat.event())
        .bind(2, seat.document())
        .bind(3, seat.event())
        .map((row, context) -> new Seat(row.getLong(1), row.getInt(2)))
        .list();
  }

  private boolean nobodyWished() {
    if (wished.isEmpty()) {
      wished =
          Optional.of(
              handle
                  .createQuery("SELECT 1 FROM account_wishes LIMIT 1")
                  .mapTo(Integer.class)
                  .findOne()
                  .isPresent());
    }
    return !wished.get();
  }

  @Override
  public Wishes wishes(Collection<Account> accounts) {
    if (nobodyWished()) {
      return Wishes.NONE;
    }
    List<WishBook.Entry> entries = new ArrayList<>();
    Set<Long> decisions = new TreeSet<>();
    for (Account account : accounts) {
      decisions.addAll(
          handle
              .createQuery(
                  """
                  SELECT w.decision FROM account_wishes w
                  JOIN accounts a ON a.document = w.document AND a.event = w.event
                  JOIN documents d ON d.number = a.document
                  WHERE a.id = ? AND d.id = ?
                  """)
              .bind(0, account.event())
              .bind(1, account.document().toString())
              .mapTo(Long.class)
              .list());
    }
    decisions.forEach(decision -> entries.addAll(entries(decision)));
    return WishBook.of(entries);
  }

  private List<WishBook.Entry> entries(long decision) {
    return handle
        .createQuery(
            """
            SELECT w.joins, w.side, a.id, d.id FROM account_wishes w
            JOIN accounts a ON a.document = w.document AND a.event = w.event
            JOIN documents d ON d.number = a.document
            WHERE w.decision = ?
            """)
        .bind(0, decision)
        .map((row, context) ->
            new WishBook.Entry(
                decision,
                row.getInt(1) == 1,
                row.getInt(2),
                new AccountKey(row.getString(3), DocumentId.parse(row.getString(4)))))
        .list();
  }

  @Override
  public int level(Seat seat) {
    return standing(seat).level();
  }

  @Override
  public String incident(Seat seat) {
    return standing(seat).incident();
  }

  private Standing standing(Seat seat) {
    Standing read = standings.get(seat);
    if (read == null) {
      read = readStanding(seat);
      standings.put(seat, read);
    }
    return read;
  }

  private Standing readStanding(Seat seat) {
    try {
      PreparedStatement statement =
          Statements.of(
              handle, "SELECT level, incident FROM accounts WHERE document = ? AND event = ?");
      Statements.bind(statement, seat.document(), seat.event());
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return new Standing(row.getInt(1), row.getString(2));
      }
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public void settle(Seat seat, int level, String incident) {
    Standing now = new Standing(level, incident);
    if (!now.equals(standing(seat))) {
      standings.put(seat, now);
      Statements.execute(
          handle,
          "UPDATE accounts SET level = ?, incident = ? WHERE document = ? AND event = ?",
          level,
          incident,
          seat.document(),
          seat.event());
    }
  }

  private static StoreException failed(SQLException e) {
    return new StoreException("cannot look for accounts of one event: " + e.getMessage(), e);
  }
}
