package org.sayso.store;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.sayso.document.DocumentId;
import org.sayso.pipeline.StageProblem;

/// A thing that was offered and could not be taken in, with the reason.
///
/// @param number place in the list, from 1
/// @param job the ingest that met it
/// @param address where it lies
/// @param document its hash, when its bytes were kept
public record Rejection(
    long number,
    long job,
    String address,
    StageProblem problem,
    Instant at,
    Optional<DocumentId> document) {
  public Rejection {
    Objects.requireNonNull(address, "address");
    Objects.requireNonNull(problem, "problem");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(document, "document");
  }
}
