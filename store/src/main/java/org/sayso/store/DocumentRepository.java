package org.sayso.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sayso.document.DocumentId;
import org.sayso.document.Retrieval;
import org.sayso.document.SourceMetadata;

/// The documents, in the order of arrival.
public interface DocumentRepository {
  Optional<StoredDocument> find(DocumentId id);

  /// The document whose id begins with `prefix` (at least 6 digits), if exactly one does.
  Optional<StoredDocument> findByPrefix(String prefix);

  Page<StoredDocument> list(DocumentFilter filter, PageRequest page);

  Stream<StoredDocument> stream(DocumentFilter filter);

  long count(DocumentFilter filter);

  /// The outlets with the number of their documents, most first, then by name.
  List<Tally> publishers();

  /// What the carrier said of it when it came in: what a [org.sayso.store.ingest.Reader] is given.
  Optional<SourceMetadata> carrier(DocumentId id);

  /// Every act of obtaining it, oldest first.
  List<Retrieval> retrievals(DocumentId id);

  /// The document that stands at an address now: the version key of its source, or the address that
  /// the page gives for itself.
  Optional<DocumentId> latestAt(String address);

  /// All versions at this document's address, oldest first; itself among them.
  List<DocumentId> versions(DocumentId id);

  /// The version that came after this document at its address; empty for the latest one. What was
  /// printed before it changed is a version, not a second account.
  Optional<DocumentId> laterThan(DocumentId id);

  /// Documents whose [StoredDocument#change] is greater than `change`, in that order: what an index
  /// must read again.
  List<StoredDocument> changedSince(long change, int limit);
}
