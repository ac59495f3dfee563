package org.sayso.store.ingest;

import org.sayso.store.ItemOutcome;

/// Is told of each item once it is in the store for good, in the order of arrival, from the thread
/// that runs the ingest.
@FunctionalInterface
public interface IngestListener {
  /// Tells nobody.
  IngestListener SILENT = outcome -> {};

  void done(ItemOutcome outcome);
}
