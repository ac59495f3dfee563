package org.sayso.corroboration;

import java.util.Objects;
import org.sayso.event.Blame;

/// Whom a claim names for an act, and how firmly.
public record Blamed(ActorRef actor, Blame blame) {
  public Blamed {
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(blame, "blame");
  }
}
