package org.sayso.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.sayso.document.DocumentId;
import org.sayso.document.Retrieval;
import org.sayso.document.SourceDocument;
import org.sayso.pipeline.StageProblem;
import org.sayso.store.json.Sayso1;

/// Ingest jobs and the one way in for documents. Every call is one transaction, or part of the one
/// of [#together]: after a crash an item is wholly there or not at all.
public interface IngestRepository {
  /// The unfinished job on `source`, or a new one.
  IngestJob open(String source, String by, Instant at);

  Optional<IngestJob> find(long job);

  /// The job that was started last.
  Optional<IngestJob> latest();

  /// Whether the job has dealt with the item of this key.
  boolean isDone(long job, String key);

  /// Outcomes of a job after the one numbered `after` (0 for the first), oldest first.
  List<ItemOutcome> outcomes(long job, long after, int limit);

  /// Whether the document is in the store.
  boolean isKnown(DocumentId id);

  /// A reading on its way into the store.
  interface Prepared {
    Sayso1.Reading reading();
  }

  /// Does of taking a document in what needs nothing of the store; several threads may at once.
  ///
  /// @param reading what was read from it; its status and `versionOf` are set here
  Prepared prepare(SourceDocument document, Sayso1.Reading reading);

  /// Takes in a document; its original must have been kept before. A document that is there already
  /// gets one retrieval more and keeps its reading.
  ///
  /// @param prepared what [#prepare] gave for this document
  ItemOutcome accept(long job, Arrival arrival, Prepared prepared);

  /// The same for one that was not prepared.
  default ItemOutcome accept(long job, Arrival arrival, Sayso1.Reading reading) {
    return accept(job, arrival, prepare(arrival.document(), reading));
  }

  /// Notes one more retrieval of a document that is in the store.
  ///
  /// @throws IllegalArgumentException when it is not
  ItemOutcome acceptKnown(long job, Arrival arrival);

  /// Lists an item that could not be taken in.
  ///
  /// @param document its hash, when its bytes were kept
  ItemOutcome reject(
      long job,
      String key,
      Retrieval retrieval,
      StageProblem problem,
      Optional<DocumentId> document);

  /// Notes an item that is no document by its name or kind; it is no fault and no rejection.
  ItemOutcome skip(long job, String key, Retrieval retrieval, StageProblem reason);

  void finish(long job, Instant at);

  /// Makes one transaction of all calls that `work` makes of this repository: after a crash what it
  /// did is there as a whole or not at all. Others cannot write until it returns.
  <T> T together(Supplier<T> work);
}
