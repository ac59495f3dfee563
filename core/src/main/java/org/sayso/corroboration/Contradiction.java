package org.sayso.corroboration;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sayso.document.DocumentId;
import org.sayso.evidence.ClaimId;

/// One cell of one happening for which different values are given, by whom and when. Later is not
/// truer and nothing is averaged: it has no best value.
///
/// @param event id of the happening across documents
/// @param cell what it is about: "killed", "perpetrator", "place", "date"
/// @param values oldest first
public record Contradiction(String event, String cell, List<Value> values) {
  /// One value as one speaker gives it.
  ///
  /// @param value as one would write it in a table: "at least 14"
  /// @param date day of the document that carries it, when known
  public record Value(
      String value,
      ActorRef speaker,
      ClaimId claim,
      DocumentId document,
      Optional<LocalDate> date) {
    /// By day, those without one last; then by document and claim.
    public static final Comparator<Value> ORDER =
        Comparator.comparing((Value value) -> value.date().orElse(LocalDate.MAX))
            .thenComparing(Value::document)
            .thenComparing(Value::claim);

    public Value {
      Objects.requireNonNull(value, "value");
      Objects.requireNonNull(speaker, "speaker");
      Objects.requireNonNull(claim, "claim");
      Objects.requireNonNull(document, "document");
      Objects.requireNonNull(date, "date");
    }
  }

  public Contradiction {
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(cell, "cell");
    values = values.stream().sorted(Value.ORDER).toList();
    if (values.stream().map(Value::value).distinct().count() < 2) {
      throw new IllegalArgumentException("a contradiction of one value: " + cell);
    }
  }
}
