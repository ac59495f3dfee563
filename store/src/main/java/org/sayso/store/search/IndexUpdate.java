package org.sayso.store.search;

/// What an update of the index did.
///
/// @param documents number of documents that were read again
/// @param change the store's change number that the index stands at
/// @param busy whether another process was writing the index, so that nothing was done
public record IndexUpdate(long documents, long change, boolean busy) {}
