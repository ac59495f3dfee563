package org.sayso.store.jdbc;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.sayso.document.DocumentId;
import org.sayso.store.ActorFilter;
import org.sayso.store.ActorRepository;
import org.sayso.store.EventFacts;
import org.sayso.store.Page;
import org.sayso.store.PageRequest;
import org.sayso.store.StoredActor;
import org.sayso.store.decision.ActorLinks;
import org.sayso.store.decision.Redaction;
import org.sayso.store.json.Sayso1;

/// Actors in SQL.
final class JdbcActors implements ActorRepository {
  private static final String SELECT = "SELECT a.record FROM actors a";
  private final Database database;
  private final Decided decided;

  JdbcActors(Database database, Decided decided) {
    this.database = database;
    this.decided = decided;
  }

  /// Actors that a document names and that stand for themselves.
  private static Where present() {
    return new Where()
        .and("EXISTS (SELECT 1 FROM document_actors x WHERE x.actor = a.id)")
        .and("NOT EXISTS (SELECT 1 FROM actor_merges m WHERE m.actor = a.id)");
  }

  private static Where where(ActorFilter filter) {
    return present()
        .like("a.name_key", filter.name().map(EventFacts::key))
        .in("a.kind", filter.kinds())
        .and("a.country = ?", filter.country());
  }

  @Override
  public Optional<StoredActor> find(String id) {
    return database.read(handle -> {
      ActorLinks links = decided.now(handle).links();
      Where where = new Where().and("a.id = ?", links.canonical(id));
      return actors(handle, where, "").findFirst();
    });
  }

  @Override
  public Page<StoredActor> list(ActorFilter filter, PageRequest page) {
    Where where = where(filter).and("a.id > ?", page.after().orElse(""));
    List<StoredActor> found =
        database.read(
            handle -> actors(handle, where, "ORDER BY a.id LIMIT ?", page.size() + 1).toList());
    return Page.of(found, page, last -> last.actor().id());
  }

  @Override
  public Stream<StoredActor> stream(ActorFilter filter) {
    return database.stream(handle -> actors(handle, where(filter), "ORDER BY a.id"));
  }

  @Override
  public long count(ActorFilter filter) {
    return database.read(handle ->
        where(filter).query(handle, "SELECT COUNT(*) FROM actors a", "").mapTo(Long.class).one());
  }

  private Stream<StoredActor> actors(
      Handle handle, Where where, String tail, Object... tailValues) {
    ActorLinks links = decided.now(handle).links();
    return where
        .query(handle, SELECT, tail, tailValues)
        .map((row, context) -> Packed.unpack(row.getBytes(1), Sayso1.Actor.class))
        .stream()
        .map(actor -> stored(links, actor));
  }

  private StoredActor stored(ActorLinks links, Sayso1.Actor actor) {
    Sayso1.Actor present = links.apply(actor);
    List<String> family = links.family(actor.id());
    boolean masked = links.isMasked(present);
    return new StoredActor(
        masked ? mask(present) : present,
        database.read(handle -> documentCount(handle, family)),
        family.subList(1, family.size()),
        masked);
  }

  private static Sayso1.Actor mask(Sayso1.Actor actor) {
    Redaction own = Redaction.of(List.of(actor.name()));
    return new Sayso1.Actor(
        actor.id(),
        own.apply(actor.name()),
        actor.kind(),
        actor.country(),
        List.of(),
        actor.protection());
  }

  private static long documentCount(Handle handle, List<String> family) {
    return new Where()
        .in("x.actor", family)
        .query(handle, "SELECT COUNT(DISTINCT x.document) FROM document_actors x", "")
        .mapTo(Long.class)
        .one();
  }

  @Override
  public Stream<DocumentId> documents(String id) {
    return database.stream(handle ->
        new Where()
                .in("x.actor", decided.now(handle).links().family(id))
                .query(
                    handle,
                    """
                    SELECT DISTINCT d.number, d.id FROM document_actors x
                    JOIN documents d ON d.number = x.document
                    """,
                    "ORDER BY d.number")
                .map((row, context) -> DocumentId.parse(row.getString("id")))
                .stream());
  }
}
