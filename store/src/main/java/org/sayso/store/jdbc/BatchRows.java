package org.sayso.store.jdbc;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/// Rows for one statement, sent together.
final class BatchRows {
  private final Handle handle;
  private final String sql;
  private @Nullable PreparedBatch batch;

  BatchRows(Handle handle, String sql) {
    this.handle = handle;
    this.sql = sql;
  }

  void add(@Nullable Object... values) {
    PreparedBatch rows = batch;
    if (rows == null) {
      rows = handle.prepareBatch(sql);
      batch = rows;
    }
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      if (value == null) {
        rows.bindNull(i, java.sql.Types.VARCHAR);
      } else {
        rows.bind(i, value);
      }
    }
    rows.add();
  }

  void execute() {
    PreparedBatch rows = batch;
    if (rows != null) {
      rows.execute();
    }
  }
}
