package org.sayso.store.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.sayso.document.DocumentId;
import org.sayso.document.DocumentStatus;
import org.sayso.document.MediaType;
import org.sayso.document.PublishedDate;
import org.sayso.document.Sha256;
import org.sayso.document.SourceMetadata;
import org.sayso.store.DocumentRef;
import org.sayso.store.StoredDocument;
import org.sayso.store.decision.ActorLinks;
import org.sayso.store.decision.Redaction;

/// Reads rows of the table `documents`.
final class DocumentRows {
  static final String SELECT =
      """
      SELECT d.number, d.id, d.bytes, d.media_type, d.status, e.id AS earlier, d.title, d.publisher,
             d.published, d.published_from, d.byline, d.credit, d.url, d.language, d.text_sha256,
             d.is_read, d.claims, d.events, d.unreviewed, d.erased, d.change
      FROM documents d LEFT JOIN documents e ON e.number = d.version_of
      """;

  /// The columns of a [DocumentRef], of a table `documents` called `d`.
  static final String REF_COLUMNS =
      "d.id AS document_id, d.text_sha256, d.title, d.publisher, d.published, d.url";

  private final Optional<Redaction> redaction;

  DocumentRows(ActorLinks links) {
    this.redaction = links.redaction();
  }

  StoredDocument document(ResultSet row) throws SQLException {
    return new StoredDocument(
        row.getLong("number"),
        DocumentId.parse(row.getString("id")),
        row.getLong("bytes"),
        MediaType.valueOf(row.getString("media_type")),
        metadata(row),
        DocumentStatus.valueOf(row.getString("status")),
        text(row, "earlier").map(DocumentId::parse),
        new Sha256(row.getString("text_sha256")),
        row.getInt("is_read") == 1,
        row.getInt("claims"),
        row.getInt("events"),
        row.getInt("unreviewed"),
        row.getInt("erased") == 1,
        row.getLong("change"));
  }

  private SourceMetadata metadata(ResultSet row) throws SQLException {
    Optional<String> from = text(row, "published_from");
    return new SourceMetadata(
        masked(row, "title"),
        masked(row, "publisher"),
        text(row, "published")
            .map(day ->
                new PublishedDate(
                    LocalDate.parse(day), PublishedDate.From.valueOf(from.orElseThrow()))),
        masked(row, "byline"),
        masked(row, "credit"),
        masked(row, "url"),
        text(row, "language"));
  }

  DocumentRef ref(ResultSet row) throws SQLException {
    return new DocumentRef(
        DocumentId.parse(row.getString("document_id")),
        row.getString("text_sha256"),
        masked(row, "title"),
        masked(row, "publisher"),
        text(row, "published"),
        masked(row, "url"));
  }

  private Optional<String> masked(ResultSet row, String column) throws SQLException {
    Optional<String> words = text(row, column);
    return redaction.isPresent() ? words.map(redaction.get()::apply) : words;
  }

  static Optional<String> text(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }
}
