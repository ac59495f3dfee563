package org.sayso.store;

import org.sayso.corroboration.copy.Copies;

/// All that a project knows, apart from the originals' bytes and the search index.
///
/// Safe for use by many threads. Streams must be closed. A bad call throws
/// [IllegalArgumentException]; a database that cannot be reached throws [StoreException].
public interface Store extends AutoCloseable {
  DocumentRepository documents();

  ReadingRepository readings();

  ClaimRepository claims();

  EventRepository events();

  ActorRepository actors();

  RejectionRepository rejections();

  IngestRepository ingests();

  IncidentRepository incidents();

  DecisionLog decisions();

  /// Which documents carry one report.
  Copies copies();

  @Override
  void close();
}
