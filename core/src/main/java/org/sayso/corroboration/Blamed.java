package org.sayso.corroboration;

import java.util.Objects;
import org.sayso.event.Blame;
import org.sayso.event.Involvement;

/// Whom a claim names for an act, with what part in it, and how firmly.
public record Blamed(ActorRef actor, Involvement involvement, Blame blame) {
  public Blamed {
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(involvement, "involvement");
    Objects.requireNonNull(blame, "blame");
  }
}
