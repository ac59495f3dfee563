package org.sayso.store.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.config.JdbiConfig;
import org.jspecify.annotations.Nullable;

/// The statements of the way in, each made once for a connection and used again while it is held:
/// making one costs more than most of them do.
public final class Statements implements JdbiConfig<Statements> {
  private final Map<String, PreparedStatement> made = new HashMap<>();

  /// A copy of the settings is for something else and starts with none.
  @Override
  public Statements createCopy() {
    return new Statements();
  }

  /// The statement of this connection, which closes it with itself. Whoever asks for one has read
  /// what it gave before anybody asks for it again.
  static PreparedStatement of(Handle handle, String sql) throws SQLException {
    Map<String, PreparedStatement> made = handle.getConfig(Statements.class).made;
    PreparedStatement known = made.get(sql);
    if (known == null || known.isClosed()) {
      known = handle.getConnection().prepareStatement(sql);
      made.put(sql, known);
    }
    return known;
  }

  static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      switch (value) {
        case null -> statement.setNull(i + 1, Types.VARCHAR);
        case Long number -> statement.setLong(i + 1, number);
        case Integer number -> statement.setInt(i + 1, number);
        case Double number -> statement.setDouble(i + 1, number);
        case byte[] bytes -> statement.setBytes(i + 1, bytes);
        case String words -> statement.setString(i + 1, words);
        default -> throw new IllegalArgumentException("no column holds a " + value.getClass());
      }
    }
  }

  static void execute(Handle handle, String sql, @Nullable Object... values) {
    try {
      PreparedStatement statement = of(handle, sql);
      bind(statement, values);
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new ConnectionException(e);
    }
  }

  /// The number in the first row, if there is a row.
  static Optional<Long> number(Handle handle, String sql, @Nullable Object... values) {
    try {
      PreparedStatement statement = of(handle, sql);
      bind(statement, values);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? Optional.of(row.getLong(1)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new ConnectionException(e);
    }
  }
}
