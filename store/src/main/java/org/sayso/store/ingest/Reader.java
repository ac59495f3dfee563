package org.sayso.store.ingest;

import org.sayso.document.SourceDocument;

/// Reads one document. Called from several threads at once; the same document gives the same
/// reading.
@FunctionalInterface
public interface Reader {
  ReadResult read(SourceDocument document);
}
