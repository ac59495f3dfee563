package org.sayso.corroboration;

import java.util.List;
import java.util.Objects;
import org.sayso.claim.RelationKind;

/// One document with those of its claims that may bear on a question.
///
/// @param title as printed, empty when there is none
/// @param text the readable text
/// @param claims as they stand in the text
/// @param replies what the document says of whom it asked for a word
public record CorpusDocument(
    Carrier carrier,
    String title,
    String text,
    List<CorpusClaim> claims,
    List<CorpusEvent> events,
    List<Reply> replies) {
  /// Whom the outlet asked for a word, and what came of it.
  public record Reply(ActorRef asked, Outcome outcome) {
    /// What came of asking.
    public enum Outcome {
      NO_REPLY,
      DECLINED
    }

    public Reply {
      Objects.requireNonNull(asked, "asked");
      Objects.requireNonNull(outcome, "outcome");
    }
  }

  public CorpusDocument {
    Objects.requireNonNull(carrier, "carrier");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(text, "text");
    claims = List.copyOf(claims);
    events = List.copyOf(events);
    replies = List.copyOf(replies);
  }

  /// The events that `claim` tells of.
  public List<CorpusEvent> toldBy(CorpusClaim claim) {
    return events.stream()
        .filter(event -> claim.events().contains(event.id()) || event.isToldBy(claim.id()))
        .toList();
  }

  /// Who leads whom, as claims here say: "X, the leader of Y".
  public List<Link> leaders() {
    return claims.stream()
        .flatMap(claim -> claim.links().stream())
        .filter(link -> !link.negated())
        .filter(link -> link.kind() == RelationKind.LEADS || link.kind() == RelationKind.COMMANDS)
        .toList();
  }
}
