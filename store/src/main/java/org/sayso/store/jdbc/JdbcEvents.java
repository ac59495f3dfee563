package org.sayso.store.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.sayso.store.EventFacts;
import org.sayso.store.EventFilter;
import org.sayso.store.EventRepository;
import org.sayso.store.Page;
import org.sayso.store.PageRequest;
import org.sayso.store.StoredEvent;
import org.sayso.store.Tally;
import org.sayso.store.decision.ActorLinks;
import org.sayso.store.json.Sayso1;

/// Events in SQL.
final class JdbcEvents implements EventRepository {
  private static final String FROM = "FROM events v JOIN documents d ON d.number = v.document";
  private static final String SELECT =
      "SELECT v.document, v.ordinal, v.id, v.record, " + DocumentRows.REF_COLUMNS + " " + FROM;

  /// An event with its place in the list.
  private record Placed(Cursor place, StoredEvent event) {}

  private final Database database;
  private final Decided decided;
  private final JdbcReadings readings;

  JdbcEvents(Database database, Decided decided, JdbcReadings readings) {
    this.database = database;
    this.decided = decided;
    this.readings = readings;
  }

  @Override
  public Optional<StoredEvent> find(String id) {
    Where where = new Where().and("v.id = ?", id);
    return database.read(handle ->
        events(handle, where, "ORDER BY v.document, v.ordinal LIMIT 1")
            .map(Placed::event)
            .findFirst());
  }

  @Override
  public List<StoredEvent> findAll(List<String> ids) {
    return ids.stream().map(this::find).flatMap(Optional::stream).toList();
  }

  @Override
  public Page<StoredEvent> list(EventFilter filter, PageRequest page) {
    Cursor after = Cursor.of(page);
    List<Placed> found =
        database.read(handle ->
            events(
                    handle,
                    where(filter, handle)
                        .and("(v.document, v.ordinal) > (?, ?)", after.document(), after.ordinal()),
                    "ORDER BY v.document, v.ordinal LIMIT ?",
                    page.size() + 1)
                .toList());
    Page<Placed> placed = Page.of(found, page, last -> last.place().toString());
    return new Page<>(placed.items().stream().map(Placed::event).toList(), placed.next());
  }

  @Override
  public Stream<StoredEvent> stream(EventFilter filter) {
    return database.stream(handle ->
        events(handle, where(filter, handle), "ORDER BY v.document, v.ordinal").map(Placed::event));
  }

  @Override
  public long count(EventFilter filter) {
    return database.read(handle ->
        where(filter, handle).query(handle, "SELECT COUNT(*) " + FROM, "").mapTo(Long.class).one());
  }

  @Override
  public List<Tally> types(EventFilter filter) {
    return database.read(handle ->
        JdbcDocuments.tallies(
            where(filter, handle)
                .query(
                    handle,
                    "SELECT v.type AS name, COUNT(*) AS n " + FROM,
                    "GROUP BY v.type ORDER BY n DESC, name")));
  }

  private Stream<Placed> events(Handle handle, Where where, String tail, Object... tailValues) {
    ActorLinks links = decided.now(handle).links();
    DocumentRows documents = new DocumentRows(links);
    LastReading last = new LastReading(readings);
    return where
        .query(handle, SELECT, tail, tailValues)
        .map((row, context) -> placed(row, documents, links, last))
        .stream();
  }

  private static Placed placed(
      ResultSet row, DocumentRows documents, ActorLinks links, LastReading last)
      throws SQLException {
    Cursor place = new Cursor(row.getLong("document"), row.getLong("ordinal"));
    Sayso1.Event event =
        links.hasMasks()
            ? last.event(place.document(), row.getString("id"))
            : links.view(Packed.unpack(row.getBytes("record"), Sayso1.Event.class));
    return new Placed(place, new StoredEvent(documents.ref(row), event));
  }

  private Where where(EventFilter filter, Handle handle) {
    Where where =
        new Where()
            .and("d.id = ?", filter.document().map(Object::toString))
            .in("v.type", filter.types())
            .in("v.review", filter.reviews())
            .and("v.latest >= ?", filter.happened().from().map(Object::toString))
            .and("v.earliest <= ?", filter.happened().to().map(Object::toString))
            .and(
                """
                EXISTS (SELECT 1 FROM event_places p
                  WHERE p.document = v.document AND p.event = v.ordinal AND p.place_key = ?)
                """,
                filter.place().map(EventFacts::key))
            .and("d.publisher_key = ?", filter.publisher().map(EventFacts::key));
    filter.actor().ifPresent(actor -> actor(where, decided.now(handle).links().family(actor)));
    return filter.countsOnly() ? where.and("v.counts = 1") : where;
  }

  private static void actor(Where where, List<String> family) {
    String marks = String.join(", ", family.stream().map(id -> "?").toList());
    where.and(
        "(v.document, v.ordinal) IN (SELECT r.document, r.event FROM event_rows r WHERE r.actor IN"
            + " ("
            + marks
            + "))",
        family.toArray());
  }
}
