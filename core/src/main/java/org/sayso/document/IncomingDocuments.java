package org.sayso.document;

import java.util.Iterator;

/// One pass over a source, pulled one document at a time: nothing is read before it is asked for,
/// and nothing is kept after it was given.
public interface IncomingDocuments extends Iterator<Incoming>, AutoCloseable {
  /// Lets go of the files that the pass holds open.
  @Override
  void close();
}
