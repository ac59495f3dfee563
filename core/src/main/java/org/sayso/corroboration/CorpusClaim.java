package org.sayso.corroboration;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sayso.claim.Basis;
import org.sayso.claim.Form;
import org.sayso.claim.Stance;
import org.sayso.document.DocumentId;
import org.sayso.evidence.ClaimId;
import org.sayso.evidence.EventId;
import org.sayso.evidence.Review;
import org.sayso.text.BlockKind;

/// A claim as it stands in the collection, with what a dossier needs to know of it.
///
/// @param begin where its content begins in the document's text
/// @param content the words said
/// @param around what stands around the content
/// @param actors who its content speaks of
/// @param links the standing links that it asserts or denies
/// @param events the events of its document that it tells of
/// @param inReplyTo the claim of its document that it answers
/// @param blames whom it names for an act, in the order of the events
public record CorpusClaim(
    ClaimId id,
    Carrier carrier,
    BlockKind block,
    Form form,
    Stance stance,
    Basis basis,
    Voice voice,
    int begin,
    String content,
    Surroundings around,
    List<ActorRef> actors,
    List<Link> links,
    List<EventId> events,
    Optional<ClaimId> inReplyTo,
    Review review,
    List<Blamed> blames) {
  /// A claim that names nobody for an act.
  public CorpusClaim(
      ClaimId id,
      Carrier carrier,
      BlockKind block,
      Form form,
      Stance stance,
      Basis basis,
      Voice voice,
      int begin,
      String content,
      Surroundings around,
      List<ActorRef> actors,
      List<Link> links,
      List<EventId> events,
      Optional<ClaimId> inReplyTo,
      Review review) {
    this(
        id, carrier, block, form, stance, basis, voice, begin, content, around, actors, links,
        events, inReplyTo, review, List.of());
  }

  public CorpusClaim {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(carrier, "carrier");
    Objects.requireNonNull(block, "block");
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(stance, "stance");
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(voice, "voice");
    Objects.requireNonNull(content, "content");
    Objects.requireNonNull(around, "around");
    actors = List.copyOf(actors);
    links = List.copyOf(links);
    events = List.copyOf(events);
    Objects.requireNonNull(inReplyTo, "inReplyTo");
    Objects.requireNonNull(review, "review");
    blames = List.copyOf(blames);
  }

  public DocumentId document() {
    return carrier.document();
  }

  public ActorRef speaker() {
    return voice.speaker();
  }
}
