package org.sayso.corroboration;

import java.util.Objects;
import org.sayso.claim.RelationKind;

/// A standing link between two actors, as a claim asserts or denies it.
public record Link(ActorRef subject, RelationKind kind, ActorRef object, boolean negated) {
  public Link {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(object, "object");
  }
}
