package org.sayso.store;

import java.util.Objects;
import java.util.Optional;
import org.sayso.document.DocumentId;
import org.sayso.pipeline.StageProblem;

/// What became of one offered item.
///
/// @param number place in its job, from 1
/// @param address where it lies
/// @param document its id, unless it was refused before it had one
/// @param earlier for `NEW_VERSION_OF` the version before it
/// @param problem for `REJECTED` and `SKIPPED` the reason
public record ItemOutcome(
    long number,
    Kind kind,
    String address,
    Optional<DocumentId> document,
    Optional<DocumentId> earlier,
    Optional<StageProblem> problem) {
  /// The ways in which an item can end.
  public enum Kind {
    ACCEPTED,
    /// Kept and searchable, in a language that is not read.
    NOT_READ,
    NEW_VERSION_OF,
    /// The same bytes are there: one retrieval more.
    SAME_AS,
    REJECTED,
    /// No document by its name or kind; no fault.
    SKIPPED
  }

  public ItemOutcome {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(address, "address");
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(earlier, "earlier");
    Objects.requireNonNull(problem, "problem");
  }

  /// The same outcome with its place in the job.
  public ItemOutcome numbered(long place) {
    return new ItemOutcome(place, kind, address, document, earlier, problem);
  }
}
