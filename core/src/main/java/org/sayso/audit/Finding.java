package org.sayso.audit;

import java.util.List;
import java.util.Objects;
import org.sayso.evidence.ClaimId;
import org.sayso.evidence.Quoted;

/// One thing to note on a line.
///
/// @param line the words of the line that it concerns
/// @param body the words of the body that it is held against; empty when the body has none
/// @param claims the attributed claims that hold those words
/// @param message what was found, in a sentence for a reader
public record Finding(
    FindingKind kind, Quoted line, List<Quoted> body, List<ClaimId> claims, String message) {
  public Finding {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(line, "line");
    body = List.copyOf(body);
    claims = List.copyOf(claims);
    Objects.requireNonNull(message, "message");
  }
}
