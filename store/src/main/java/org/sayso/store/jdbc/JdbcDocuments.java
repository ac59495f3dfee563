package org.sayso.store.jdbc;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.sayso.document.DocumentId;
import org.sayso.document.Retrieval;
import org.sayso.document.Sha256;
import org.sayso.document.SourceMetadata;
import org.sayso.store.DocumentFilter;
import org.sayso.store.DocumentRepository;
import org.sayso.store.EventFacts;
import org.sayso.store.Page;
import org.sayso.store.PageRequest;
import org.sayso.store.StoredDocument;
import org.sayso.store.Tally;

/// Documents in SQL.
final class JdbcDocuments implements DocumentRepository {
  private static final Pattern PREFIX = Pattern.compile("[0-9a-f]{6,64}");
  private final Database database;
  private final Decided decided;

  JdbcDocuments(Database database, Decided decided) {
    this.database = database;
    this.decided = decided;
  }

  @Override
  public Optional<StoredDocument> find(DocumentId id) {
    return database.read(
        handle -> documents(handle, new Where().and("d.id = ?", id.toString()), "").findFirst());
  }

  @Override
  public Optional<StoredDocument> findByPrefix(String prefix) {
    if (!PREFIX.matcher(prefix).matches()) {
      return Optional.empty();
    }
    Where where = new Where().and("d.id >= ?", prefix).and("d.id < ?", prefix + "g");
    List<StoredDocument> found =
        database.read(handle -> documents(handle, where, "LIMIT 2").toList());
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  @Override
  public Page<StoredDocument> list(DocumentFilter filter, PageRequest page) {
    Where where = where(filter).and("d.number > ?", Cursor.of(page).document());
    List<StoredDocument> found =
        database.read(handle ->
            documents(handle, where, "ORDER BY d.number LIMIT ?", page.size() + 1).toList());
    return Page.of(found, page, document -> Long.toString(document.number()));
  }

  @Override
  public Stream<StoredDocument> stream(DocumentFilter filter) {
    return database.stream(handle -> documents(handle, where(filter), "ORDER BY d.number"));
  }

  @Override
  public long count(DocumentFilter filter) {
    return database.read(handle ->
        where(filter)
            .query(handle, "SELECT COUNT(*) FROM documents d", "")
            .mapTo(Long.class)
            .one());
  }

  private Stream<StoredDocument> documents(
      Handle handle, Where where, String tail, Object... tailValues) {
    DocumentRows rows = new DocumentRows(decided.now(handle).links());
    Query query = where.query(handle, DocumentRows.SELECT, tail, tailValues);
    return query.map((row, context) -> rows.document(row)).stream();
  }

  static Where where(DocumentFilter filter) {
    return new Where()
        .and("d.publisher_key = ?", filter.publisher().map(EventFacts::key))
        .like("d.title_key", filter.title().map(EventFacts::key))
        .and("d.language = ?", filter.language())
        .and("d.is_read = ?", filter.read().map(read -> read ? 1 : 0))
        .day("d.published", filter.published());
  }

  @Override
  public List<Tally> publishers() {
    return database.read(handle ->
        tallies(
            handle.createQuery(
                """
                SELECT publisher AS name, COUNT(*) AS n FROM documents
                WHERE publisher IS NOT NULL GROUP BY publisher ORDER BY n DESC, name
                """)));
  }

  static List<Tally> tallies(Query query) {
    return query.map((row, context) -> new Tally(row.getString("name"), row.getLong("n"))).list();
  }

  @Override
  public Optional<SourceMetadata> carrier(DocumentId id) {
    return database.read(handle ->
        handle
            .createQuery("SELECT carrier FROM documents WHERE id = ?")
            .bind(0, id.toString())
            .map((row, context) -> Packed.unpack(row.getBytes(1), SourceMetadata.class))
            .findOne());
  }

  @Override
  public List<Retrieval> retrievals(DocumentId id) {
    return database.read(handle ->
        handle
            .createQuery(
                """
                SELECT r.record FROM retrievals r JOIN documents d ON d.number = r.document
                WHERE d.id = ? ORDER BY r.number
                """)
            .bind(0, id.toString())
            .map((row, context) -> Packed.unpack(row.getBytes(1), Retrieval.class))
            .list());
  }

  @Override
  public Optional<DocumentId> latestAt(String address) {
    return database.read(handle ->
        handle
            .createQuery(
                """
                SELECT d.id FROM addresses a JOIN documents d ON d.number = a.document
                WHERE a.address_key = ?
                """)
            .bind(0, addressKey(address))
            .mapTo(String.class)
            .findOne()
            .map(DocumentId::parse));
  }

  static String addressKey(String address) {
    return Sha256.of(address).hex();
  }

  @Override
  public List<DocumentId> versions(DocumentId id) {
    return database.read(handle -> {
      List<DocumentId> line = new ArrayList<>(List.of(id));
      Set<DocumentId> seen = new HashSet<>(line);
      for (Optional<DocumentId> earlier = earlier(handle, id);
          earlier.isPresent() && seen.add(earlier.get());
          earlier = earlier(handle, earlier.get())) {
        line.addFirst(earlier.get());
      }
      for (int i = line.size() - 1; i < line.size(); i++) {
        later(handle, line.get(i)).stream().filter(seen::add).forEach(line::add);
      }
      return List.copyOf(line);
    });
  }

  private static Optional<DocumentId> earlier(Handle handle, DocumentId id) {
    return handle
        .createQuery(
            """
            SELECT e.id FROM documents d JOIN documents e ON e.number = d.version_of
            WHERE d.id = ?
            """)
        .bind(0, id.toString())
        .mapTo(String.class)
        .findOne()
        .map(DocumentId::parse);
  }

  private static List<DocumentId> later(Handle handle, DocumentId id) {
    return handle
        .createQuery(
            """
            SELECT d.id FROM documents d JOIN documents e ON e.number = d.version_of
            WHERE e.id = ? ORDER BY d.number
            """)
        .bind(0, id.toString())
        .map((row, context) -> DocumentId.parse(row.getString(1)))
        .list();
  }

  @Override
  public Optional<DocumentId> laterThan(DocumentId id) {
    return database.read(handle -> later(handle, id).stream().findFirst());
  }

  @Override
  public List<StoredDocument> changedSince(long change, int limit) {
    return database.read(handle ->
        documents(
                handle, new Where().and("d.change > ?", change), "ORDER BY d.change LIMIT ?", limit)
            .toList());
  }
}
