package org.sayso.document;

/// A place that documents come from: a folder, an archive, later a feed or the web.
public interface DocumentSource {
  /// Begins a pass over all that the source holds; the same source gives the same order each time.
  IncomingDocuments open();
}
