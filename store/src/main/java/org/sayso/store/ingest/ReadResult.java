package org.sayso.store.ingest;

import java.util.Objects;
import org.sayso.pipeline.StageProblem;
import org.sayso.store.json.Sayso1;

/// What a [Reader] makes of a document.
public sealed interface ReadResult {
  /// It was read; a document in a language that is not read has a reading with no claims.
  record Processed(Sayso1.Reading reading) implements ReadResult {
    public Processed {
      Objects.requireNonNull(reading, "reading");
    }
  }

  /// It could not be read.
  record Rejected(StageProblem problem) implements ReadResult {
    public Rejected {
      Objects.requireNonNull(problem, "problem");
    }
  }
}
