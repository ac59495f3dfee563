package org.sayso.store.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Rows for one statement, sent together.
final class BatchRows {
  private final Handle handle;
  private final String sql;
  private @Nullable PreparedStatement batch;

  BatchRows(Handle handle, String sql) {
    this.handle = handle;
    this.sql = sql;
  }

  void add(@Nullable Object... values) {
    try {
      PreparedStatement rows = batch;
      if (rows == null) {
        rows = Statements.of(handle, sql);
        batch = rows;
      }
      Statements.bind(rows, values);
      rows.addBatch();
    } catch (SQLException e) {
      throw new ConnectionException(e);
    }
  }

  void execute() {
    PreparedStatement rows = batch;
    if (rows != null) {
      batch = null;
      try {
        rows.executeBatch();
      } catch (SQLException e) {
        throw new ConnectionException(e);
      }
    }
  }
}
