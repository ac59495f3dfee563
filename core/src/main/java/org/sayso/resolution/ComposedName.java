package org.sayso.resolution;

import java.util.List;
import java.util.OptionalInt;
import org.sayso.mention.ActorKind;

/// A name built from the words for a state and a role noun.
///
/// @param actors what it may stand for: one, or several where the demonym is shared ("Congolese
///   army"); sorted
/// @param end index after its last piece
/// @param kind kind of all `actors`
/// @param personFrom for an office with a person's name after it ("US President …"): index of the
///   name's first piece
record ComposedName(List<Actor> actors, int end, ActorKind kind, OptionalInt personFrom) {
  ComposedName {
    actors = actors.stream().distinct().sorted().toList();
    if (actors.isEmpty()) {
      throw new IllegalArgumentException("a composed name of nobody");
    }
  }
}
