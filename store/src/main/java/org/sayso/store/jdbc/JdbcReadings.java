package org.sayso.store.jdbc;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.sayso.document.DocumentId;
import org.sayso.store.Origins;
import org.sayso.store.ReadingRepository;
import org.sayso.store.decision.CellReview;
import org.sayso.store.json.Sayso1;

/// Readings in SQL.
final class JdbcReadings implements ReadingRepository {
  private final Database database;
  private final Decided decided;
  private final ReadingWriter writer;

  JdbcReadings(Database database, Decided decided, ReadingWriter writer) {
    this.database = database;
    this.decided = decided;
    this.writer = writer;
  }

  @Override
  public Optional<Sayso1.Reading> current(DocumentId id) {
    return with(id, this::view);
  }

  /// The present state of the document with this number.
  Sayso1.Reading current(long document) {
    return database.read(handle -> view(handle, document));
  }

  private Sayso1.Reading view(Handle handle, long document) {
    return decided.now(handle).links().view(writer.present(handle, document).reading());
  }

  @Override
  public Stream<Sayso1.Reading> stream() {
    return database.stream(handle ->
        handle
            .createQuery("SELECT number FROM documents ORDER BY number")
            .mapTo(Long.class)
            .stream()
            .map(this::current));
  }

  @Override
  public List<CellReview> cellReviews(DocumentId id) {
    return with(id, (handle, document) -> writer.present(handle, document).cells())
        .orElse(List.of());
  }

  @Override
  public Optional<Sayso1.Reading> asRead(DocumentId id) {
    return with(id, ReadingWriter::current);
  }

  @Override
  public Optional<Sayso1.Reading> asRead(DocumentId id, String run) {
    return with(
            id,
            (handle, document) ->
                handle
                    .createQuery(
                        """
                        SELECT record FROM readings WHERE document = ? AND run = ?
                        ORDER BY number DESC LIMIT 1
                        """)
                    .bind(0, document)
                    .bind(1, run)
                    .map((row, context) -> Packed.unpack(row.getBytes(1), Sayso1.Reading.class))
                    .findOne())
        .flatMap(found -> found);
  }

  @Override
  public List<Sayso1.Run> runs(DocumentId id) {
    return with(
            id,
            (handle, document) ->
                handle
                    .createQuery("SELECT record FROM readings WHERE document = ? ORDER BY number")
                    .bind(0, document)
                    .map((row, context) ->
                        Packed.unpack(row.getBytes(1), Sayso1.Reading.class).run())
                    .list())
        .orElse(List.of());
  }

  @Override
  public boolean replace(DocumentId id, Sayso1.Reading reading) {
    return database
        .write(handle -> number(handle, id).map(document -> replace(handle, document, reading)))
        .orElseThrow(() -> new IllegalArgumentException("no document " + id + " in this project"));
  }

  /// What the store, not the reader, knows of a document stays as it was.
  private boolean replace(Handle handle, long document, Sayso1.Reading reading) {
    Sayso1.Reading before = ReadingWriter.current(handle, document);
    Sayso1.Reading kept =
        Origins.with(reading, before.document().status(), before.document().versionOf());
    if (kept.equals(before)) {
      new CopyWriter(handle, document, DocumentId.parse(kept.document().id())).write(kept);
      return false;
    }
    writer.add(handle, document, kept);
    writer.refresh(handle, document, kept);
    return true;
  }

  private <T> Optional<T> with(DocumentId id, BiFunction<Handle, Long, T> work) {
    return database.read(
        handle -> number(handle, id).map(document -> work.apply(handle, document)));
  }

  static Optional<Long> number(Handle handle, DocumentId id) {
    return Statements.number(handle, "SELECT number FROM documents WHERE id = ?", id.toString());
  }
}
