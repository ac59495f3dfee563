package org.sayso.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sayso.document.DocumentId;
import org.sayso.store.decision.CellReview;
import org.sayso.store.json.Sayso1;

/// What was read from each document: by the machine, and as it stands after people's decisions.
public interface ReadingRepository {
  /// The present state: the current run's reading with every decision applied and masked persons
  /// masked.
  Optional<Sayso1.Reading> current(DocumentId id);

  /// The present state of every document, in the order of arrival.
  Stream<Sayso1.Reading> stream();

  /// What people said of single rows, rejected ones included.
  List<CellReview> cellReviews(DocumentId id);

  /// What the current run read, before any decision.
  Optional<Sayso1.Reading> asRead(DocumentId id);

  /// What an earlier run read.
  Optional<Sayso1.Reading> asRead(DocumentId id, String run);

  /// The runs that read the document, oldest first; the last is the current one.
  List<Sayso1.Run> runs(DocumentId id);

  /// Makes `reading` the current one; the earlier ones are kept. Decisions are applied anew. Does
  /// nothing when the current reading is the same.
  ///
  /// @return whether anything changed
  /// @throws IllegalArgumentException when the document is not in the store
  boolean replace(DocumentId id, Sayso1.Reading reading);
}
