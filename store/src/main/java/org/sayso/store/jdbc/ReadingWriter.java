package org.sayso.store.jdbc;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.sayso.corroboration.event.IncidentKeeper.Touched;
import org.sayso.document.DocumentId;
import org.sayso.document.Sha256;
import org.sayso.evidence.Review;
import org.sayso.store.EventFacts;
import org.sayso.store.decision.ActorLinks;
import org.sayso.store.decision.EventWish;
import org.sayso.store.decision.Projection;
import org.sayso.store.json.Quotations;
import org.sayso.store.json.Sayso1;

/// Writes readings, and from reading and decisions the tables that the filters look at.
final class ReadingWriter {
  private static final List<String> DERIVED =
      List.of("event_places", "event_rows", "events", "claims", "statements", "document_actors");
  private final Decided decided;
  private final IncidentWriter incidents;

  ReadingWriter(Decided decided, IncidentWriter incidents) {
    this.decided = decided;
    this.incidents = incidents;
  }

  /// Adds a reading and makes it the current one.
  void add(Handle handle, long document, Sayso1.Reading reading) {
    add(handle, document, reading, Packed.pack(reading));
  }

  void add(Handle handle, long document, Sayso1.Reading reading, byte[] packed) {
    Statements.execute(
        handle,
        """
        INSERT INTO readings (document, number, run, text_sha256, record)
        SELECT ?, COALESCE(MAX(number), 0) + 1, ?, ?, ? FROM readings WHERE document = ?
        """,
        document,
        reading.run().id(),
        reading.document().textSha256(),
        packed,
        document);
  }

  static Sayso1.Reading current(Handle handle, long document) {
    return handle
        .createQuery(
            """
            SELECT record FROM readings WHERE document = ? ORDER BY number DESC LIMIT 1
            """)
        .bind(0, document)
        .map((row, context) -> Packed.unpack(row.getBytes(1), Sayso1.Reading.class))
        .one();
  }

  /// Hashes of every text that a reading of the document had.
  static Set<Sha256> texts(Handle handle, long document) {
    return handle
        .createQuery("SELECT DISTINCT text_sha256 FROM readings WHERE document = ?")
        .bind(0, document)
        .map((row, context) -> new Sha256(row.getString(1)))
        .stream()
        .collect(Collectors.toSet());
  }

  /// The present state; actors' merges and masks are applied when it is read, since they change for
  /// many documents at once.
  Projection.Present present(Handle handle, long document) {
    return present(handle, document, current(handle, document));
  }

  Projection.Present present(Handle handle, long document, Sayso1.Reading base) {
    Decided.Log log = decided.now(handle);
    return log.all().isEmpty()
        ? Projection.of(base, List.of(), ActorLinks.NONE)
        : Projection.of(base, log.inForceOn(texts(handle, document)), ActorLinks.NONE);
  }

  /// What decisions on several documents say of this one's events.
  List<EventWish> wishes(Handle handle, long document, Sayso1.Reading base) {
    Decided.Log log = decided.now(handle);
    return log.all().isEmpty()
        ? List.of()
        : EventWish.of(base, log.inForceOn(texts(handle, document)));
  }

  /// Brings all that is derived from the document's reading up to date.
  void refresh(Handle handle, long document) {
    refresh(handle, document, current(handle, document));
  }

  void refresh(Handle handle, long document, Sayso1.Reading base) {
    Touched left = incidents.remove(handle, document);
    for (String table : DERIVED) {
      handle.execute("DELETE FROM " + table + " WHERE document = ?", document);
    }
    Sayso1.Reading reading = derive(handle, document, base, left);
    copies(handle, document, reading).write(reading);
  }

  /// Writes what is derived from a first reading.
  ///
  /// @param report what copies are found by, should no decision change its words
  void derive(Handle handle, long document, Sayso1.Reading base, PreparedReading.Report report) {
    Sayso1.Reading reading = derive(handle, document, base, Touched.NOTHING);
    copies(handle, document, reading).writeFirst(reading, report);
  }

  private static CopyWriter copies(Handle handle, long document, Sayso1.Reading reading) {
    return new CopyWriter(handle, document, DocumentId.parse(reading.document().id()));
  }

  /// @return the reading as it is at present
  private Sayso1.Reading derive(Handle handle, long document, Sayso1.Reading base, Touched left) {
    Sayso1.Reading reading = present(handle, document, base).reading();
    statements(handle, document, reading);
    claims(handle, document, reading);
    events(handle, document, reading);
    new EventCells(handle, document).write(reading.events());
    actors(handle, document, reading);
    head(handle, document, reading);
    incidents.add(handle, document, reading, wishes(handle, document, base), left);
    return reading;
  }

  private static void statements(Handle handle, long document, Sayso1.Reading reading) {
    BatchRows batch =
        new BatchRows(
            handle,
            """
            INSERT INTO statements (document, ordinal, id, speaker, actor, channel, said)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """);
    int ordinal = 0;
    for (Sayso1.Statement x : reading.statements()) {
      Sayso1.NewsDate said = x.saidOn();
      batch.add(
          document,
          ordinal++,
          x.id(),
          x.speaker().name(),
          x.speaker().actor(),
          x.channel(),
          said == null ? null : said.edtf());
    }
    batch.execute();
  }

  private static void claims(Handle handle, long document, Sayso1.Reading reading) {
    BatchRows batch =
        new BatchRows(
            handle,
            """
            INSERT INTO claims (document, ordinal, id, statement, parent, block, form, stance,
              speaker, speaker_key, actor, identity, standing, review, begins, content, record,
              quoted_on)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """);
    Sayso1.Published published = reading.document().published();
    String day = published == null ? "" : published.value();
    int ordinal = 0;
    for (Sayso1.Claim x : reading.claims()) {
      Sayso1.Speaker speaker = x.speaker();
      batch.add(
          document,
          ordinal++,
          x.id(),
          x.statement(),
          x.parent(),
          x.block(),
          x.form(),
          x.stance(),
          speaker.name(),
          EventFacts.key(speaker.name()),
          speaker.actor(),
          speaker.identity(),
          speaker.standing(),
          x.review(),
          x.content().isEmpty() ? 0 : x.content().getFirst().begin(),
          EventFacts.key(x.contentText()),
          Packed.pack(x),
          Quotations.isOfKnown(x) ? day : null);
    }
    batch.execute();
  }

  private static void events(Handle handle, long document, Sayso1.Reading reading) {
    BatchRows batch =
        new BatchRows(
            handle,
            """
            INSERT INTO events (document, ordinal, id, type, mode, happened, aggregation, counts,
              edtf, earliest, latest, place_name, place, lat, lon, review, record)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """);
    int ordinal = 0;
    for (Sayso1.Event x : reading.events()) {
      EventFacts facts = EventFacts.of(x);
      Sayso1.PlaceRow place = x.places().isEmpty() ? null : x.places().getFirst();
      batch.add(
          document,
          ordinal++,
          x.id(),
          x.type(),
          x.mode(),
          x.happened(),
          x.aggregation(),
          x.counts() ? 1 : 0,
          x.dates().isEmpty() ? null : x.dates().getFirst().edtf(),
          facts.earliest().map(Object::toString).orElse(null),
          facts.latest().map(Object::toString).orElse(null),
          place == null ? null : place.name(),
          place == null ? null : place.place(),
          place == null ? null : place.lat(),
          place == null ? null : place.lon(),
          x.review(),
          Packed.pack(x));
    }
    batch.execute();
  }

  private static void actors(Handle handle, long document, Sayso1.Reading reading) {
    Map<String, Integer> mentions = new TreeMap<>();
    reading.actors().forEach(actor -> mentions.put(actor.id(), 0));
    for (Sayso1.Mention mention : reading.mentions()) {
      String actor = mention.actor();
      if (actor != null) {
        mentions.merge(actor, 1, Integer::sum);
      }
    }
    BatchRows counts =
        new BatchRows(
            handle, "INSERT INTO document_actors (actor, document, mentions) VALUES (?, ?, ?)");
    mentions.forEach((actor, count) -> counts.add(actor, document, count));
    counts.execute();
    BatchRows batch =
        new BatchRows(
            handle,
            """
            INSERT INTO actors (id, name, name_key, kind, country, record)
            VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
            """);
    for (Sayso1.Actor x : reading.actors()) {
      String names = x.name() + "\n" + String.join("\n", x.aliases());
      batch.add(x.id(), x.name(), EventFacts.key(names), x.kind(), x.country(), Packed.pack(x));
    }
    batch.execute();
  }

  private static void head(Handle handle, long document, Sayso1.Reading reading) {
    Sayso1.Document x = reading.document();
    Sayso1.Published published = x.published();
    long claims =
        reading.claims().stream().filter(claim -> !claim.form().equals("NARRATED")).count();
    BatchRows batch =
        new BatchRows(
            handle,
            """
            UPDATE documents SET title = ?, title_key = ?, publisher = ?, publisher_key = ?,
              published = ?, published_from = ?, byline = ?, credit = ?, url = ?, language = ?,
              text_sha256 = ?, is_read = ?, claims = ?, events = ?, unreviewed = ?,
              change = (SELECT COALESCE(MAX(change), 0) + 1 FROM documents)
            WHERE number = ?
            """);
    batch.add(
        x.title(),
        key(x.title()),
        x.publisher(),
        key(x.publisher()),
        published == null ? null : published.value(),
        published == null ? null : published.from(),
        x.byline(),
        x.credit(),
        x.url(),
        x.language(),
        x.textSha256(),
        x.read() ? 1 : 0,
        claims,
        reading.events().stream().filter(Sayso1.Event::counts).count(),
        unreviewed(reading),
        document);
    batch.execute();
  }

  private static @Nullable String key(@Nullable String name) {
    return name == null ? null : EventFacts.key(name);
  }

  private static long unreviewed(Sayso1.Reading reading) {
    String machine = Review.MACHINE.name();
    return reading.claims().stream().filter(claim -> claim.review().equals(machine)).count()
        + reading.events().stream().filter(event -> event.review().equals(machine)).count();
  }
}
