package org.sayso.store.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.sayso.claim.Form;
import org.sayso.store.ClaimFilter;
import org.sayso.store.ClaimRepository;
import org.sayso.store.DateRange;
import org.sayso.store.EventFacts;
import org.sayso.store.Page;
import org.sayso.store.PageRequest;
import org.sayso.store.StoredClaim;
import org.sayso.store.Tally;
import org.sayso.store.decision.ActorLinks;
import org.sayso.store.json.Quotations;
import org.sayso.store.json.Sayso1;

/// Claims in SQL.
final class JdbcClaims implements ClaimRepository {
  private static final String FROM = "FROM claims c JOIN documents d ON d.number = c.document";
  private static final String SELECT =
      "SELECT c.document, c.ordinal, c.id, c.record, " + DocumentRows.REF_COLUMNS + " " + FROM;

  /// A claim with its place in the list.
  private record Placed(Cursor place, StoredClaim claim) {}

  private final Database database;
  private final Decided decided;
  private final JdbcReadings readings;

  JdbcClaims(Database database, Decided decided, JdbcReadings readings) {
    this.database = database;
    this.decided = decided;
    this.readings = readings;
  }

  @Override
  public Optional<StoredClaim> find(String id) {
    Where where = new Where().and("c.id = ?", id);
    return database.read(handle ->
        claims(handle, where, "ORDER BY c.document, c.ordinal LIMIT 1")
            .map(Placed::claim)
            .findFirst());
  }

  @Override
  public List<StoredClaim> findAll(List<String> ids) {
    return ids.stream().map(this::find).flatMap(Optional::stream).toList();
  }

  @Override
  public Page<StoredClaim> list(ClaimFilter filter, PageRequest page) {
    Cursor after = Cursor.of(page);
    List<Placed> found =
        database.read(handle ->
            claims(
                    handle,
                    where(filter, handle)
                        .and("(c.document, c.ordinal) > (?, ?)", after.document(), after.ordinal()),
                    "ORDER BY c.document, c.ordinal LIMIT ?",
                    page.size() + 1)
                .toList());
    Page<Placed> placed = Page.of(found, page, last -> last.place().toString());
    return new Page<>(placed.items().stream().map(Placed::claim).toList(), placed.next());
  }

  @Override
  public Stream<StoredClaim> stream(ClaimFilter filter) {
    return database.stream(handle ->
        claims(handle, where(filter, handle), "ORDER BY c.document, c.ordinal").map(Placed::claim));
  }

  @Override
  public List<StoredClaim> quotations(Sayso1.Speaker speaker, DateRange days, int most) {
    return database.read(handle -> {
      ActorLinks links = decided.now(handle).links();
      Optional<String> actor = Quotations.sharedActor(speaker);
      Where where =
          new Where()
              .and("c.quoted_on IS NOT NULL")
              .and("(c.quoted_on = '' OR c.quoted_on >= ?)", days.from().map(Object::toString))
              .and("c.quoted_on <= ?", days.to().map(Object::toString));
      where =
          actor.isPresent()
              ? where.in("c.actor", links.family(actor.get()))
              : where.and("c.speaker_key = ?", EventFacts.key(speaker.name()));
      return claims(handle, where, "ORDER BY c.quoted_on, d.id, c.ordinal LIMIT ?", most)
          .map(Placed::claim)
          .toList();
    });
  }

  @Override
  public long count(ClaimFilter filter) {
    return database.read(handle ->
        where(filter, handle).query(handle, "SELECT COUNT(*) " + FROM, "").mapTo(Long.class).one());
  }

  @Override
  public List<Tally> speakers(ClaimFilter filter, int limit) {
    return database.read(handle -> {
      ActorLinks links = decided.now(handle).links();
      List<Tally> found =
          JdbcDocuments.tallies(
              where(filter, handle)
                  .query(
                      handle,
                      "SELECT c.speaker AS name, COUNT(*) AS n " + FROM,
                      "GROUP BY c.speaker ORDER BY n DESC, name LIMIT ?",
                      limit));
      return found.stream()
          .map(tally ->
              new Tally(
                  links.redaction().map(r -> r.apply(tally.name())).orElse(tally.name()),
                  tally.count()))
          .toList();
    });
  }

  @Override
  public List<Tally> stances(ClaimFilter filter) {
    return database.read(handle ->
        JdbcDocuments.tallies(
            where(filter, handle)
                .query(
                    handle,
                    "SELECT c.stance AS name, COUNT(*) AS n " + FROM,
                    "GROUP BY c.stance ORDER BY n DESC, name")));
  }

  private Stream<Placed> claims(Handle handle, Where where, String tail, Object... tailValues) {
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
    Sayso1.Claim claim =
        links.hasMasks()
            ? last.claim(place.document(), row.getString("id"))
            : links.view(Packed.unpack(row.getBytes("record"), Sayso1.Claim.class));
    return new Placed(place, new StoredClaim(documents.ref(row), claim));
  }

  private Where where(ClaimFilter filter, Handle handle) {
    ActorLinks links = decided.now(handle).links();
    Where where =
        new Where()
            .and("d.id = ?", filter.document().map(Object::toString))
            .in("c.stance", filter.stances())
            .in("c.form", filter.forms())
            .in("c.block", filter.blocks())
            .in("c.review", filter.reviews())
            .and("c.speaker_key = ?", filter.speaker().map(EventFacts::key))
            .in("c.actor", filter.actor().map(links::family).orElse(List.of()))
            .and("d.publisher_key = ?", filter.publisher().map(EventFacts::key))
            .day("d.published", filter.published())
            .like("c.content", filter.words().map(EventFacts::key));
    return filter.includeNarrated() ? where : where.and("c.form <> ?", Form.NARRATED.name());
  }
}
