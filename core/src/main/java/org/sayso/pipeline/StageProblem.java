package org.sayso.pipeline;

import java.util.Objects;

/// Why a document could not be processed: at which stage, and what, where and how to mend it.
///
/// @param stage the stage's package name: `document`, `text`, `annotation`, …
/// @param code stable name of the reason
public record StageProblem(String stage, String code, String message) {
  public StageProblem {
    Objects.requireNonNull(stage, "stage");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(message, "message");
  }
}
