package org.sayso.claim;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sayso.evidence.By;
import org.sayso.evidence.ClaimId;
import org.sayso.evidence.EventId;
import org.sayso.evidence.StatementId;
import org.sayso.text.BlockKind;
import org.sayso.text.TextSpan;

/// One proposition with one stance, said by one speaker (`model.md`, 1).
///
/// @param statement the act of saying that carries it
/// @param parent the claim inside whose content this one stands
/// @param block kind of the block it is read from; title and summary claims never add an origin
/// @param inReplyTo the claim of this document that it answers
/// @param chain who passed it on, outlet first, the speaker last
/// @param relations the standing links it asserts or denies
/// @param events the events of this document that it tells of; filled by the linking stage
public record Claim(
    ClaimId id,
    StatementId statement,
    Optional<ClaimId> parent,
    BlockKind block,
    Attribution attribution,
    Stance stance,
    Basis basis,
    Narrator narrator,
    Fidelity fidelity,
    Optional<ClaimId> inReplyTo,
    Speaker speaker,
    List<ChainLink> chain,
    List<Relation> relations,
    List<EventId> events,
    By by) {
  public Claim {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(statement, "statement");
    Objects.requireNonNull(parent, "parent");
    Objects.requireNonNull(block, "block");
    Objects.requireNonNull(attribution, "attribution");
    Objects.requireNonNull(stance, "stance");
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(narrator, "narrator");
    Objects.requireNonNull(fidelity, "fidelity");
    Objects.requireNonNull(inReplyTo, "inReplyTo");
    Objects.requireNonNull(speaker, "speaker");
    chain = List.copyOf(chain);
    relations = List.copyOf(relations);
    events = List.copyOf(events);
    Objects.requireNonNull(by, "by");
  }

  public Form form() {
    return attribution.form();
  }

  public boolean isNarrated() {
    return form() == Form.NARRATED;
  }

  /// Whether some content span holds all of `span`.
  public boolean tells(TextSpan span) {
    return attribution.content().stream().anyMatch(content -> content.span().contains(span));
  }

  /// The same claim, telling of these events.
  public Claim withEvents(List<EventId> told) {
    return new Claim(
        id,
        statement,
        parent,
        block,
        attribution,
        stance,
        basis,
        narrator,
        fidelity,
        inReplyTo,
        speaker,
        chain,
        relations,
        told,
        by);
  }

  /// The same claim, in reply to another of its document.
  public Claim replyingTo(ClaimId answered) {
    return new Claim(
        id,
        statement,
        parent,
        block,
        attribution,
        stance,
        basis,
        narrator,
        fidelity,
        Optional.of(answered),
        speaker,
        chain,
        relations,
        events,
        by);
  }
}
