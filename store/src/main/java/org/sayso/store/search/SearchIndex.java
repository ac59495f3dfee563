package org.sayso.store.search;

/// Full-text search over a store. Safe for use by many threads.
///
/// Anything that goes wrong with the folder is a [org.sayso.store.StoreException]; a query never is
/// an error.
public interface SearchIndex extends AutoCloseable {
  /// Takes up what changed in the store since the last update, and mends a damaged index by
  /// building it again. A killed update is taken up where it stopped.
  IndexUpdate update();

  /// Builds the index again from nothing.
  IndexUpdate rebuild();

  /// One page of what fits. An index that was never updated is empty.
  ///
  /// @throws IllegalArgumentException when the page's cursor is not one that a page gave
  SearchPage search(SearchRequest request);

  @Override
  void close();
}
