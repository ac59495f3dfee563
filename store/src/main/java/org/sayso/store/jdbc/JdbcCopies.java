package org.sayso.store.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.sayso.corroboration.copy.Copies;
import org.sayso.corroboration.copy.CopyKind;
import org.sayso.corroboration.copy.CopyLink;
import org.sayso.corroboration.copy.CopyLinks;
import org.sayso.corroboration.copy.CopyVerdict;
import org.sayso.corroboration.copy.Sketch;
import org.sayso.document.DocumentId;
import org.sayso.store.copy.DecidedCopies;
import org.sayso.store.copy.VersionLinks;
import org.sayso.store.decision.Decision;

/// Copies in SQL.
final class JdbcCopies implements Copies {
  private final Database database;
  private final JdbcDocuments documents;
  private final Decided decided;

  JdbcCopies(Database database, JdbcDocuments documents, Decided decided) {
    this.database = database;
    this.documents = documents;
    this.decided = decided;
  }

  @Override
  public List<CopyLink> of(DocumentId document) {
    List<CopyLink> links = database.read(handle -> new Search(handle).of(document));
    return DecidedCopies.with(
        document,
        VersionLinks.with(document, documents.versions(document), links),
        decided.now().all().stream().filter(Decision::inForce).toList());
  }

  /// One question; what it looked up is remembered while it lasts.
  private static final class Search {
    private final Handle handle;
    private final Map<Long, Boolean> common = new HashMap<>();

    Search(Handle handle) {
      this.handle = handle;
    }

    List<CopyLink> of(DocumentId document) {
      return new CopyLinks(this::found).of(document);
    }

    private Map<DocumentId, CopyVerdict> found(DocumentId document) {
      Map<DocumentId, CopyVerdict> found = new TreeMap<>();
      JdbcReadings.number(handle, document)
          .ifPresent(number -> {
            compared(number, found);
            same(number, found);
          });
      return found;
    }

    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
    private record Row(DocumentId other, CopyVerdict verdict, byte[] sketch) {}

    private void compared(long number, Map<DocumentId, CopyVerdict> found) {
      List<Row> rows =
          handle
              .createQuery(
                  """
                  SELECT d.id, l.kind, l.share_one, l.share_other, l.reasons, t.sketch
                  FROM copy_links l
                  JOIN documents d ON d.number = CASE WHEN l.one = ? THEN l.other ELSE l.one END
                  JOIN copy_texts t ON t.document = d.number
                  WHERE l.one = ? OR l.other = ?
                  """)
              .bind(0, number)
              .bind(1, number)
              .bind(2, number)
              .map((row, context) -> row(row))
              .list();
      if (rows.isEmpty()) {
        return;
      }
      Sketch sketch = sketch(number);
      rows.stream()
          .filter(row -> sketch.isWorthComparing(Sketch.of(row.sketch()), this::isCommon))
          .forEach(row -> found.put(row.other(), row.verdict()));
    }

    private static Row row(ResultSet row) throws SQLException {
      return new Row(
          DocumentId.parse(row.getString("id")),
          new CopyVerdict(
              CopyKind.valueOf(row.getString("kind")),
              row.getDouble("share_one"),
              row.getDouble("share_other"),
              row.getString("reasons").lines().toList()),
          row.getBytes("sketch"));
    }

    private Sketch sketch(long number) {
      return handle
          .createQuery("SELECT sketch FROM copy_texts WHERE document = ?")
          .bind(0, number)
          .map((row, context) -> Sketch.of(row.getBytes(1)))
          .one();
    }

    /// Keys that have become common since the two were compared no longer join them, so that the
    /// order in which documents came makes no difference.
    private boolean isCommon(long key) {
      return common.computeIfAbsent(key, this::countsAsCommon);
    }

    private boolean countsAsCommon(long key) {
      int most = Sketch.mostHolders(key);
      return CopyKeys.count(handle, key, most + 1) > most;
    }

    private void same(long number, Map<DocumentId, CopyVerdict> found) {
      handle
          .createQuery(
              """
              SELECT d.id FROM copy_texts t
              JOIN copy_texts s ON s.words_key = t.words_key AND s.document <> t.document
              JOIN documents d ON d.number = s.document
              WHERE t.document = ? AND t.words_key <> 0
              """)
          .bind(0, number)
          .map((row, context) -> DocumentId.parse(row.getString(1)))
          .forEach(other -> found.put(other, CopyVerdict.SAME_WORDS));
    }
  }
}
