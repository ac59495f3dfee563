package org.sayso.corroboration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.resolution.ActorDictionary;

/// Knows the larger actor that an actor is part of, speaks for or is owned by.
@FunctionalInterface
public interface Kinship {
  /// Nobody is part of anybody.
  Kinship NONE = id -> Optional.empty();

  /// Longer chains are taken for a mistake in a dictionary.
  int DEEPEST = 8;

  /// The larger actor, when there is one.
  Optional<ActorRef> above(String actorId);

  /// All who may be meant by this name.
  default List<ActorRef> bearing(String name) {
    return List.of();
  }

  /// The one whom everybody means by this name.
  default Optional<ActorRef> named(String name) {
    List<ActorRef> bearers = bearing(name);
    return bearers.size() == 1 ? Optional.of(bearers.getFirst()) : Optional.empty();
  }

  /// The agencies whose wire the outlet carries, as far as is known.
  default List<ActorRef> wires(String outletId) {
    return List.of();
  }

  /// The public office of a person, in words.
  default Optional<String> roleOf(String actorId) {
    return Optional.empty();
  }

  /// Id of the larger actor, when there is one.
  default Optional<String> parentOf(String actorId) {
    return above(actorId).flatMap(ActorRef::id);
  }

  /// All larger actors, the nearest first.
  default List<ActorRef> line(ActorRef actor) {
    List<ActorRef> line = new ArrayList<>();
    Optional<ActorRef> next = actor.id().flatMap(this::above);
    while (next.isPresent() && line.size() < DEEPEST) {
      line.add(next.get());
      next = next.get().id().flatMap(this::above);
    }
    return line;
  }

  /// What a dictionary says is a part of what.
  static Kinship of(ActorDictionary dictionary) {
    return new DictionaryKinship(dictionary);
  }
}
