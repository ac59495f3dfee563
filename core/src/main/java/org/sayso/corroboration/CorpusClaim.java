package org.sayso.corroboration;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sayso.claim.Form;
import org.sayso.claim.RelationKind;
import org.sayso.claim.Stance;
import org.sayso.document.DocumentId;
import org.sayso.evidence.ClaimId;
import org.sayso.evidence.Review;
import org.sayso.text.BlockKind;

/// A claim as it stands in the collection, with what a dossier needs to know of it.
///
/// @param content the words said
/// @param context the sentence or sentences around the content
/// @param outlet the outlet that prints it, when known
/// @param onBehalfOf for whom a spokesman speaks
/// @param byOutlet whether the outlet says it in its own voice
/// @param actors who its content speaks of
/// @param links the standing links that it asserts or denies
public record CorpusClaim(
    ClaimId id,
    DocumentId document,
    Optional<String> outlet,
    Optional<LocalDate> published,
    BlockKind block,
    Form form,
    Stance stance,
    ActorRef speaker,
    Optional<ActorRef> onBehalfOf,
    boolean byOutlet,
    String content,
    String context,
    List<ActorRef> actors,
    List<Link> links,
    Review review) {
  /// A standing link between two actors.
  public record Link(ActorRef subject, RelationKind kind, ActorRef object, boolean negated) {
    public Link {
      Objects.requireNonNull(subject, "subject");
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(object, "object");
    }
  }

  public CorpusClaim {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(outlet, "outlet");
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(block, "block");
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(stance, "stance");
    Objects.requireNonNull(speaker, "speaker");
    Objects.requireNonNull(onBehalfOf, "onBehalfOf");
    Objects.requireNonNull(content, "content");
    Objects.requireNonNull(context, "context");
    actors = List.copyOf(actors);
    links = List.copyOf(links);
    Objects.requireNonNull(review, "review");
  }
}
