package org.sayso.store.jdbc;

import java.nio.file.Path;
import org.sayso.corroboration.copy.Copies;
import org.sayso.store.ActorRepository;
import org.sayso.store.ClaimRepository;
import org.sayso.store.DecisionLog;
import org.sayso.store.DocumentRepository;
import org.sayso.store.EventRepository;
import org.sayso.store.IncidentRepository;
import org.sayso.store.IngestRepository;
import org.sayso.store.ReadingRepository;
import org.sayso.store.RejectionRepository;
import org.sayso.store.Store;
import org.sayso.store.StoreContext;

/// The store in a database.
public final class JdbcStore implements Store {
  private final Database database;
  private final JdbcDocuments documents;
  private final JdbcReadings readings;
  private final JdbcClaims claims;
  private final JdbcEvents events;
  private final JdbcActors actors;
  private final JdbcRejections rejections;
  private final JdbcIngests ingests;
  private final JdbcIncidents incidents;
  private final JdbcDecisionLog decisions;
  private final JdbcCopies copies;

  private JdbcStore(Database database, StoreContext context) {
    this.database = database;
    Decided decided = new Decided(database);
    IncidentWriter incidentWriter = new IncidentWriter();
    ReadingWriter writer = new ReadingWriter(decided, incidentWriter);
    documents = new JdbcDocuments(database, decided);
    readings = new JdbcReadings(database, decided, writer);
    claims = new JdbcClaims(database, decided, readings);
    events = new JdbcEvents(database, decided, readings);
    actors = new JdbcActors(database, decided);
    rejections = new JdbcRejections(database);
    ingests = new JdbcIngests(database, writer);
    incidents = new JdbcIncidents(database, decided, readings, writer, incidentWriter);
    decisions = new JdbcDecisionLog(database, decided, writer, context);
    copies = new JdbcCopies(database, documents, decided);
  }

  /// Opens the SQLite file, or creates it, with the newest schema.
  ///
  /// @throws org.sayso.store.StoreException when it cannot be used
  public static JdbcStore sqlite(Path file, StoreContext context) {
    return new JdbcStore(Database.sqlite(file), context);
  }

  @Override
  public DocumentRepository documents() {
    return documents;
  }

  @Override
  public ReadingRepository readings() {
    return readings;
  }

  @Override
  public ClaimRepository claims() {
    return claims;
  }

  @Override
  public EventRepository events() {
    return events;
  }

  @Override
  public ActorRepository actors() {
    return actors;
  }

  @Override
  public RejectionRepository rejections() {
    return rejections;
  }

  @Override
  public IngestRepository ingests() {
    return ingests;
  }

  @Override
  public IncidentRepository incidents() {
    return incidents;
  }

  @Override
  public DecisionLog decisions() {
    return decisions;
  }

  @Override
  public Copies copies() {
    return copies;
  }

  @Override
  public void close() {
    database.close();
  }
}
