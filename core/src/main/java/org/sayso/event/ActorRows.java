package org.sayso.event;

import java.util.Set;
import org.sayso.mention.ActorKind;

/// What kinds of actors mean for rows.
final class ActorRows {
  /// Kinds that are persons, not bodies.
  static final Set<ActorKind> PERSONS =
      Set.of(ActorKind.PERSON, ActorKind.POPULATION_GROUP, ActorKind.UNIDENTIFIED_GROUP);

  private ActorRows() {}
}
