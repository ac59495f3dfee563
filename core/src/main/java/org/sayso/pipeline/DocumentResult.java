package org.sayso.pipeline;

import java.util.Objects;
import org.sayso.document.SourceDocument;

/// What the pipeline makes of one document. A bad document is data, never an exception.
public sealed interface DocumentResult {
  /// The document was read.
  record Processed(DocumentRecord record) implements DocumentResult {
    public Processed {
      Objects.requireNonNull(record, "record");
    }
  }

  /// The document could not be read; it is listed with the reason.
  record Rejected(SourceDocument source, StageProblem problem) implements DocumentResult {
    public Rejected {
      Objects.requireNonNull(source, "source");
      Objects.requireNonNull(problem, "problem");
    }
  }
}
