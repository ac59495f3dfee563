package org.sayso.store.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.sayso.corroboration.event.AccountBook.Holder;
import org.sayso.corroboration.event.AccountBook.Seat;
import org.sayso.corroboration.event.Mark;
import org.sayso.store.StoreException;

/// Which accounts stand under a key; kept by age for the reason that [CopyKeys] gives.
final class AccountKeys {
  private static final List<String> TABLES =
      List.of("account_keys_young", "account_keys_grown", "account_keys_old");

  private static final String COLUMNS = "account_key, ranked, document, event, mark";
  private static final String INSERT =
      "INSERT INTO account_keys_young (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?)";

  private static final String FIRST =
      """
      SELECT ranked, document, event, mark FROM (SELECT * FROM account_keys_old
        WHERE account_key = ? ORDER BY ranked, document, event LIMIT ?)
      UNION ALL SELECT ranked, document, event, mark FROM (SELECT * FROM account_keys_grown
        WHERE account_key = ? ORDER BY ranked, document, event LIMIT ?)
      UNION ALL SELECT ranked, document, event, mark FROM (SELECT * FROM account_keys_young
        WHERE account_key = ? ORDER BY ranked, document, event LIMIT ?)
      """;

  private static final Comparator<Holder> ORDER =
      Comparator.comparingLong(Holder::rank).thenComparing(Holder::seat);

  private AccountKeys() {}

  /// Adds the keys of an account.
  static void add(Handle handle, Holder account, Collection<Long> keys) {
    BatchRows rows = new BatchRows(handle, INSERT);
    Seat seat = account.seat();
    for (long key : keys) {
      rows.add(key, account.rank(), seat.document(), seat.event(), account.mark().bits());
    }
    rows.execute();
  }

  /// Passes on what is no longer young, when so many documents have come.
  static void age(Handle handle, long document) {
    if (document % CopyKeys.YOUNG == 0) {
      pass(handle, "account_keys_young", "account_keys_grown");
    }
    if (document % CopyKeys.GROWN == 0) {
      pass(handle, "account_keys_grown", "account_keys_old");
    }
  }

  private static void pass(Handle handle, String from, String to) {
    handle.execute(
        "INSERT INTO %s (%s) SELECT %s FROM %s ORDER BY account_key, ranked, document, event"
            .formatted(to, COLUMNS, COLUMNS, from));
    handle.execute("DELETE FROM " + from);
  }

  /// Takes the keys of an account out.
  static void remove(Handle handle, Holder account, Collection<Long> keys) {
    Seat seat = account.seat();
    for (String table : TABLES) {
      BatchRows rows =
          new BatchRows(
              handle,
              "DELETE FROM "
                  + table
                  + " WHERE account_key = ? AND ranked = ? AND document = ? AND event = ?");
      for (long key : keys) {
        rows.add(key, account.rank(), seat.document(), seat.event());
      }
      rows.execute();
    }
  }

  static void clear(Handle handle) {
    TABLES.forEach(table -> handle.execute("DELETE FROM " + table));
  }

  /// Those under a key, at most so many, the smallest rank first.
  static List<Holder> first(Handle handle, long key, int most) {
    try {
      PreparedStatement statement = Statements.of(handle, FIRST);
      for (int i = 0; i < TABLES.size(); i++) {
        statement.setLong(2 * i + 1, key);
        statement.setInt(2 * i + 2, most);
      }
      List<Holder> found = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          Seat seat = new Seat(rows.getLong(2), rows.getInt(3));
          found.add(new Holder(seat, rows.getLong(1), new Mark(rows.getLong(4))));
        }
      }
      found.sort(ORDER);
      return found.size() > most ? found.subList(0, most) : found;
    } catch (SQLException e) {
      throw new StoreException("cannot look for accounts of one event: " + e.getMessage(), e);
    }
  }
}
