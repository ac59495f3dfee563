package org.sayso.store.ask;

import java.util.Objects;
import org.sayso.corroboration.Dossier;

/// What became of a question.
public sealed interface AskOutcome {
  /// The record on it, which may hold no claim at all.
  ///
  /// @param dossier masked as asked
  record Answered(Dossier dossier) implements AskOutcome {
    public Answered {
      Objects.requireNonNull(dossier, "dossier");
    }
  }

  /// The question cannot be read.
  ///
  /// @param reason what is wrong and how to ask instead
  record NotReadable(String reason) implements AskOutcome {
    public NotReadable {
      Objects.requireNonNull(reason, "reason");
    }
  }
}
