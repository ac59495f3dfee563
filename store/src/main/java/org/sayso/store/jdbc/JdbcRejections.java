package org.sayso.store.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.sayso.document.DocumentId;
import org.sayso.pipeline.StageProblem;
import org.sayso.store.Page;
import org.sayso.store.PageRequest;
import org.sayso.store.Rejection;
import org.sayso.store.RejectionRepository;
import org.sayso.store.Tally;

/// Rejections in SQL: the ingest items that ended so.
final class JdbcRejections implements RejectionRepository {
  private static final String SELECT =
      "SELECT job, number, address, stage, code, message, met_at, document FROM ingest_items";
  private final Database database;

  JdbcRejections(Database database) {
    this.database = database;
  }

  private static Where rejected() {
    return new Where().and("kind = ?", "REJECTED");
  }

  @Override
  public Page<Rejection> list(PageRequest page) {
    Cursor after = Cursor.of(page);
    List<Rejection> found =
        database.read(handle ->
            rejections(
                    handle,
                    rejected().and("(job, number) > (?, ?)", after.document(), after.ordinal()),
                    "ORDER BY job, number LIMIT ?",
                    page.size() + 1)
                .toList());
    return Page.of(found, page, last -> new Cursor(last.job(), last.number()).toString());
  }

  @Override
  public Stream<Rejection> stream() {
    return database.stream(handle -> rejections(handle, rejected(), "ORDER BY job, number"));
  }

  private static Stream<Rejection> rejections(
      Handle handle, Where where, String tail, Object... tailValues) {
    return where
        .query(handle, SELECT, tail, tailValues)
        .map((row, context) -> rejection(row))
        .stream();
  }

  private static Rejection rejection(ResultSet row) throws SQLException {
    return new Rejection(
        row.getLong("number"),
        row.getLong("job"),
        row.getString("address"),
        new StageProblem(row.getString("stage"), row.getString("code"), row.getString("message")),
        Instant.parse(row.getString("met_at")),
        DocumentRows.text(row, "document").map(DocumentId::parse));
  }

  @Override
  public long count() {
    return database.read(handle ->
        rejected().query(handle, "SELECT COUNT(*) FROM ingest_items", "").mapTo(Long.class).one());
  }

  @Override
  public List<Tally> reasons() {
    return database.read(handle ->
        JdbcDocuments.tallies(
            rejected()
                .query(
                    handle,
                    "SELECT stage || '/' || code AS name, COUNT(*) AS n FROM ingest_items",
                    "GROUP BY stage, code ORDER BY n DESC, name")));
  }
}
