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

  /// The documents of the records that fit best, the best first; nothing of the records is read.
  ///
  /// @param mostRecords how many records are looked at
  /// @param mostDocuments how many documents are given at most
  DocumentsFound documents(
      SearchQuery query, SearchFilter filter, int mostRecords, int mostDocuments);

  @Override
  void close();
}
