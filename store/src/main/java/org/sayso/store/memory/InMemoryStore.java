package org.sayso.store.memory;

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

/// The store in memory: the plainest thing that does what the contract says.
public final class InMemoryStore implements Store {
  private final MemoryDocuments documents;
  private final MemoryReadings readings;
  private final MemoryClaims claims;
  private final MemoryEvents events;
  private final MemoryActors actors;
  private final MemoryIngests ingests;
  private final MemoryIncidents incidents;
  private final MemoryDecisionLog decisions;
  private final MemoryCopies copies;

  public InMemoryStore(StoreContext context) {
    Memory memory = new Memory();
    documents = new MemoryDocuments(memory);
    readings = new MemoryReadings(memory);
    claims = new MemoryClaims(memory);
    events = new MemoryEvents(memory);
    actors = new MemoryActors(memory);
    ingests = new MemoryIngests(memory);
    incidents = new MemoryIncidents(memory);
    decisions = new MemoryDecisionLog(memory, ingests, context);
    copies = new MemoryCopies(memory, documents);
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
    return ingests;
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
  public void close() {}
}
