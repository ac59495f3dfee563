package org.sayso.store.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.sayso.document.DocumentId;
import org.sayso.document.DocumentStatus;
import org.sayso.document.Retrieval;
import org.sayso.document.SourceDocument;
import org.sayso.pipeline.StageProblem;
import org.sayso.store.Arrival;
import org.sayso.store.EventFacts;
import org.sayso.store.IngestJob;
import org.sayso.store.IngestRepository;
import org.sayso.store.ItemOutcome;
import org.sayso.store.Origins;
import org.sayso.store.json.Sayso1;

/// Ingest jobs in SQL.
final class JdbcIngests implements IngestRepository {
  private static final String SELECT_JOB =
      "SELECT number, source, by_whom, started, finished FROM ingest_jobs";
  private final Database database;
  private final ReadingWriter writer;

  JdbcIngests(Database database, ReadingWriter writer) {
    this.database = database;
    this.writer = writer;
  }

  @Override
  public IngestJob open(String source, String by, Instant at) {
    return database.write(handle -> {
      Where unfinished = new Where().and("source = ?", source).and("finished IS NULL");
      Optional<IngestJob> running = job(handle, unfinished);
      if (running.isPresent()) {
        return running.get();
      }
      handle.execute(
          """
          INSERT INTO ingest_jobs (number, source, by_whom, started)
          SELECT COALESCE(MAX(number), 0) + 1, ?, ?, ? FROM ingest_jobs
          """,
          source,
          by,
          at.toString());
      return job(handle, new Where()).orElseThrow();
    });
  }

  @Override
  public Optional<IngestJob> find(long job) {
    return database.read(handle -> job(handle, new Where().and("number = ?", job)));
  }

  @Override
  public Optional<IngestJob> latest() {
    return database.read(handle -> job(handle, new Where()));
  }

  private static Optional<IngestJob> job(Handle handle, Where where) {
    return where
        .query(handle, SELECT_JOB, "ORDER BY number DESC LIMIT 1")
        .map((row, context) ->
            new IngestJob(
                row.getLong("number"),
                row.getString("source"),
                row.getString("by_whom"),
                Instant.parse(row.getString("started")),
                DocumentRows.text(row, "finished").map(Instant::parse),
                counts(handle, row.getLong("number"))))
        .findOne();
  }

  private static IngestJob.Counts counts(Handle handle, long job) {
    return handle
        .createQuery("SELECT kind, COUNT(*) AS n FROM ingest_items WHERE job = ? GROUP BY kind")
        .bind(0, job)
        .map((row, context) ->
            IngestJob.Counts.of(ItemOutcome.Kind.valueOf(row.getString("kind")), row.getLong("n")))
        .stream()
        .reduce(IngestJob.Counts.NONE, IngestJob.Counts::plus);
  }

  @Override
  public boolean isDone(long job, String key) {
    return database.read(handle ->
        new Where()
            .and("job = ?", job)
            .and("item_key = ?", key)
            .query(handle, "SELECT 1 FROM ingest_items", "")
            .mapTo(Integer.class)
            .findOne()
            .isPresent());
  }

  @Override
  public List<ItemOutcome> outcomes(long job, long after, int limit) {
    return database.read(handle ->
        new Where()
            .and("job = ?", job)
            .and("number > ?", after)
            .query(handle, "SELECT * FROM ingest_items", "ORDER BY number LIMIT ?", limit)
            .map((row, context) -> outcome(row))
            .list());
  }

  private static ItemOutcome outcome(ResultSet row) throws SQLException {
    Optional<String> stage = DocumentRows.text(row, "stage");
    String code = row.getString("code");
    String message = row.getString("message");
    return new ItemOutcome(
        row.getLong("number"),
        ItemOutcome.Kind.valueOf(row.getString("kind")),
        row.getString("address"),
        DocumentRows.text(row, "document").map(DocumentId::parse),
        DocumentRows.text(row, "earlier").map(DocumentId::parse),
        stage.map(name -> new StageProblem(name, code, message)));
  }

  @Override
  public boolean isKnown(DocumentId id) {
    return database.read(handle -> JdbcReadings.number(handle, id).isPresent());
  }

  @Override
  public Prepared prepare(SourceDocument document, Sayso1.Reading reading) {
    return PreparedReading.of(document, reading);
  }

  @Override
  public ItemOutcome accept(long job, Arrival arrival, Prepared prepared) {
    PreparedReading reading =
        prepared instanceof PreparedReading own
            ? own
            : PreparedReading.of(arrival.document(), prepared.reading());
    return database.write(handle -> {
      Optional<Long> known = JdbcReadings.number(handle, arrival.document().id());
      return known.isPresent()
          ? again(handle, job, arrival, known.get())
          : first(handle, job, arrival, reading);
    });
  }

  @Override
  public ItemOutcome acceptKnown(long job, Arrival arrival) {
    DocumentId id = arrival.document().id();
    return database.write(handle ->
        again(
            handle,
            job,
            arrival,
            JdbcReadings.number(handle, id)
                .orElseThrow(
                    () -> new IllegalArgumentException("no document " + id + " in this project"))));
  }

  private static ItemOutcome again(Handle handle, long job, Arrival arrival, long number) {
    retrieved(handle, job, arrival.retrieval(), number);
    arrival.versionKey().ifPresent(address -> stands(handle, address, number));
    Optional<DocumentId> id = Optional.of(arrival.document().id());
    return note(
        handle,
        job,
        arrival.key(),
        arrival.retrieval().at(),
        new ItemOutcome(
            0,
            ItemOutcome.Kind.SAME_AS,
            arrival.retrieval().address(),
            id,
            Optional.empty(),
            Optional.empty()));
  }

  private ItemOutcome first(Handle handle, long job, Arrival arrival, PreparedReading prepared) {
    Optional<Earlier> earlier = earlier(handle, arrival, prepared.reading());
    DocumentStatus status =
        Origins.status(prepared.reading(), arrival.document().status(), earlier.isPresent());
    Sayso1.Reading kept =
        earlier
            .map(found -> Origins.with(prepared.reading(), status.name(), found.id()))
            .orElse(prepared.reading());
    long number = insert(handle, arrival.document(), status, earlier, kept);
    retrieved(handle, job, arrival.retrieval(), number);
    arrival.versionKey().ifPresent(address -> stands(handle, address, number));
    Optional.ofNullable(kept.document().url()).ifPresent(url -> stands(handle, url, number));
    if (earlier.isPresent()) {
      writer.add(handle, number, kept);
    } else {
      writer.add(handle, number, kept, prepared.packed());
    }
    writer.derive(handle, number, kept, prepared.report());
    return note(
        handle, job, arrival.key(), arrival.retrieval().at(), taken(arrival, earlier, kept));
  }

  private static ItemOutcome taken(
      Arrival arrival, Optional<Earlier> earlier, Sayso1.Reading reading) {
    ItemOutcome.Kind kind = ItemOutcome.Kind.ACCEPTED;
    if (earlier.isPresent()) {
      kind = ItemOutcome.Kind.NEW_VERSION_OF;
    } else if (!reading.document().read()) {
      kind = ItemOutcome.Kind.NOT_READ;
    }
    return new ItemOutcome(
        0,
        kind,
        arrival.retrieval().address(),
        Optional.of(arrival.document().id()),
        earlier.map(found -> DocumentId.parse(found.id())),
        Optional.empty());
  }

  /// A version that stood at the same address before.
  private record Earlier(long number, String id, Optional<String> publisherKey) {}

  /// What the source knows by the same key; else what the page itself names as its address, if the
  /// same outlet printed it (copies name the page that they were copied from).
  private static Optional<Earlier> earlier(Handle handle, Arrival arrival, Sayso1.Reading reading) {
    Optional<String> publisher =
        Optional.ofNullable(reading.document().publisher()).map(EventFacts::key);
    return arrival
        .versionKey()
        .flatMap(address -> standing(handle, address))
        .or(() ->
            Optional.ofNullable(reading.document().url())
                .flatMap(address -> standing(handle, address))
                .filter(found -> found.publisherKey().equals(publisher)));
  }

  private static Optional<Earlier> standing(Handle handle, String address) {
    return handle
        .createQuery(
            """
            SELECT d.number, d.id, d.publisher_key
            FROM addresses a JOIN documents d ON d.number = a.document
            WHERE a.address_key = ?
            """)
        .bind(0, JdbcDocuments.addressKey(address))
        .map((row, context) ->
            new Earlier(
                row.getLong("number"),
                row.getString("id"),
                DocumentRows.text(row, "publisher_key")))
        .findOne();
  }

  private static void stands(Handle handle, String address, long document) {
    Statements.execute(
        handle,
        """
        INSERT INTO addresses (address_key, document) VALUES (?, ?)
        ON CONFLICT (address_key) DO UPDATE SET document = excluded.document
        """,
        JdbcDocuments.addressKey(address),
        document);
  }

  /// Each of the two numbers is asked for by itself: a database finds one largest in an index and
  /// looks at every row for two.
  private static long insert(
      Handle handle,
      SourceDocument document,
      DocumentStatus status,
      Optional<Earlier> earlier,
      Sayso1.Reading reading) {
    BatchRows row =
        new BatchRows(
            handle,
            """
            INSERT INTO documents (number, id, bytes, media_type, status, version_of, carrier,
              text_sha256, is_read, claims, events, unreviewed, erased, change)
            VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM documents), ?, ?, ?, ?, ?, ?, ?,
              0, 0, 0, 0, 0, (SELECT COALESCE(MAX(change), 0) + 1 FROM documents))
            """);
    row.add(
        document.id().toString(),
        document.body().length,
        document.mediaType().name(),
        status.name(),
        earlier.map(Earlier::number).orElse(null),
        Packed.pack(document.metadata()),
        reading.document().textSha256());
    row.execute();
    return JdbcReadings.number(handle, document.id()).orElseThrow();
  }

  private static void retrieved(Handle handle, long job, Retrieval retrieval, long document) {
    Statements.execute(
        handle,
        """
        INSERT INTO retrievals (document, number, job, address, record)
        SELECT ?, COALESCE(MAX(number), 0) + 1, ?, ?, ? FROM retrievals WHERE document = ?
        """,
        document,
        job,
        retrieval.address(),
        Packed.pack(retrieval),
        document);
  }

  @Override
  public ItemOutcome reject(
      long job,
      String key,
      Retrieval retrieval,
      StageProblem problem,
      Optional<DocumentId> document) {
    ItemOutcome outcome =
        new ItemOutcome(
            0,
            ItemOutcome.Kind.REJECTED,
            retrieval.address(),
            document,
            Optional.empty(),
            Optional.of(problem));
    return database.write(handle -> note(handle, job, key, retrieval.at(), outcome));
  }

  @Override
  public ItemOutcome skip(long job, String key, Retrieval retrieval, StageProblem reason) {
    ItemOutcome outcome =
        new ItemOutcome(
            0,
            ItemOutcome.Kind.SKIPPED,
            retrieval.address(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(reason));
    return database.write(handle -> note(handle, job, key, retrieval.at(), outcome));
  }

  private static ItemOutcome note(
      Handle handle, long job, String key, Instant at, ItemOutcome outcome) {
    long number =
        Statements.number(
                handle, "SELECT COALESCE(MAX(number), 0) + 1 FROM ingest_items WHERE job = ?", job)
            .orElseThrow();
    BatchRows row =
        new BatchRows(
            handle,
            """
            INSERT INTO ingest_items (job, number, item_key, kind, address, document, earlier, stage,
              code, message, met_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """);
    row.add(
        job,
        number,
        key,
        outcome.kind().name(),
        outcome.address(),
        outcome.document().map(Object::toString).orElse(null),
        outcome.earlier().map(Object::toString).orElse(null),
        outcome.problem().map(StageProblem::stage).orElse(null),
        outcome.problem().map(StageProblem::code).orElse(null),
        outcome.problem().map(StageProblem::message).orElse(null),
        at.toString());
    row.execute();
    return outcome.numbered(number);
  }

  @Override
  public void finish(long job, Instant at) {
    database.write(handle ->
        handle.execute("UPDATE ingest_jobs SET finished = ? WHERE number = ?", at.toString(), job));
  }

  /// Calls inside find the transaction of their thread and join it.
  @Override
  public <T> T together(Supplier<T> work) {
    return database.write(_ -> work.get());
  }
}
