package org.sayso.store.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.sayso.corroboration.copy.NamesMark;
import org.sayso.corroboration.copy.Sketch;
import org.sayso.store.StoreException;

/// Which documents have a key.
///
/// The keys of a document lie all over the order of keys. Put in where they belong among tens of
/// millions, each would have a page of the database read and written for itself. So they are put
/// into a small table; at every so many documents its rows go on to a middle one, and those of that
/// to the large one, in the order of keys, so that one page takes many.
final class CopyKeys {
  /// How many documents the small table and the middle one take. Counted by the numbers of the
  /// documents: what is put in anew for an earlier one waits for the next round.
  static final int YOUNG = 4096;

  static final int GROWN = 65_536;

  private static final String COLUMNS = "copy_key, document, names, others";
  private static final String INSERT =
      "INSERT INTO copy_keys_young (" + COLUMNS + ") VALUES (?, ?, ?, ?)";

  private static final String ALL =
      """
      SELECT document, names, others FROM copy_keys_old WHERE copy_key = ?
      UNION ALL SELECT document, names, others FROM copy_keys_grown WHERE copy_key = ?
      UNION ALL SELECT document, names, others FROM copy_keys_young WHERE copy_key = ?
      LIMIT ?
      """;

  private CopyKeys() {}

  /// Adds the keys of a document.
  static void add(Handle handle, long document, Sketch sketch) {
    NamesMark names = sketch.names();
    try {
      PreparedStatement row = Statements.of(handle, INSERT);
      for (long key : sketch.keys()) {
        row.setLong(1, key);
        row.setLong(2, document);
        if (Sketch.isOfTelling(key)) {
          row.setLong(3, names.first());
          row.setLong(4, names.second());
        } else {
          row.setNull(3, Types.BIGINT);
          row.setNull(4, Types.BIGINT);
        }
        row.addBatch();
      }
      row.executeBatch();
    } catch (SQLException e) {
      throw failed(e);
    }
    if (document % YOUNG == 0) {
      pass(handle, "copy_keys_young", "copy_keys_grown");
    }
    if (document % GROWN == 0) {
      pass(handle, "copy_keys_grown", "copy_keys_old");
    }
  }

  private static void pass(Handle handle, String from, String to) {
    handle.execute(
        "INSERT INTO %s (%s) SELECT %s FROM %s ORDER BY copy_key, document"
            .formatted(to, COLUMNS, COLUMNS, from));
    handle.execute("DELETE FROM " + from);
  }

  /// Takes the keys of a document out.
  static void remove(Handle handle, long document, Sketch sketch) {
    for (String table : List.of("copy_keys_young", "copy_keys_grown", "copy_keys_old")) {
      BatchRows rows =
          new BatchRows(handle, "DELETE FROM " + table + " WHERE copy_key = ? AND document = ?");
      for (long key : sketch.keys()) {
        rows.add(key, document);
      }
      rows.execute();
    }
  }

  /// How many documents have a key, or `most` when there are more.
  static int count(Handle handle, long key, int most) {
    return holders(handle, key, most, (_, _) -> {});
  }

  /// Is told of a document that has a key.
  interface Holder {
    void accept(long document, NamesMark names);
  }

  /// Tells of `most` documents that have the key.
  ///
  /// @return how many it told of
  static int holders(Handle handle, long key, int most, Holder holder) {
    try {
      PreparedStatement statement = Statements.of(handle, ALL);
      statement.setLong(1, key);
      statement.setLong(2, key);
      statement.setLong(3, key);
      statement.setInt(4, most);
      int found = 0;
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          long document = rows.getLong(1);
          long names = rows.getLong(2);
          holder.accept(
              document, rows.wasNull() ? NamesMark.UNKNOWN : new NamesMark(names, rows.getLong(3)));
          found++;
        }
      }
      return found;
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private static StoreException failed(SQLException e) {
    return new StoreException("cannot look for copies: " + e.getMessage(), e);
  }
}
