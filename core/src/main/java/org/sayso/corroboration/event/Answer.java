package org.sayso.corroboration.event;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.sayso.claim.Stance;
import org.sayso.corroboration.ActorRef;
import org.sayso.document.DocumentId;
import org.sayso.evidence.ClaimId;

/// A claim that answers another one, which may stand in another document.
///
/// @param about id of the incident, or the two ends of a standing link
/// @param reason why it is taken for an answer to just that
public record Answer(String about, Said answer, Said answered, String reason) {
  /// By day of the answer, then by claims.
  public static final Comparator<Answer> ORDER =
      Comparator.comparing(Answer::about)
          .thenComparing(row -> row.answer().date().orElse(LocalDate.MAX))
          .thenComparing(row -> row.answer().claim())
          .thenComparing(row -> row.answer().document())
          .thenComparing(row -> row.answered().claim())
          .thenComparing(row -> row.answered().document());

  /// A claim with who makes it and where it stands.
  public record Said(
      ClaimId claim,
      ActorRef speaker,
      Stance stance,
      DocumentId document,
      Optional<LocalDate> date) {
    public Said {
      Objects.requireNonNull(claim, "claim");
      Objects.requireNonNull(speaker, "speaker");
      Objects.requireNonNull(stance, "stance");
      Objects.requireNonNull(document, "document");
      Objects.requireNonNull(date, "date");
    }
  }

  public Answer {
    Objects.requireNonNull(about, "about");
    Objects.requireNonNull(answer, "answer");
    Objects.requireNonNull(answered, "answered");
    Objects.requireNonNull(reason, "reason");
  }
}
