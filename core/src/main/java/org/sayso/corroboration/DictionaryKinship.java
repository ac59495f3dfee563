package org.sayso.corroboration;

import java.util.List;
import java.util.Optional;
import org.sayso.resolution.Actor;
import org.sayso.resolution.ActorDictionary;
import org.sayso.resolution.DictionaryEntry;

/// What a dictionary says is a part of what.
record DictionaryKinship(ActorDictionary dictionary) implements Kinship {
  @Override
  public Optional<ActorRef> above(String actorId) {
    return dictionary.entry(actorId).flatMap(dictionary::parentOf).map(this::ref);
  }

  @Override
  public List<ActorRef> bearing(String name) {
    return dictionary.named(name).stream().map(this::ref).toList();
  }

  @Override
  public List<ActorRef> wires(String outletId) {
    return dictionary.entry(outletId).map(dictionary::carriedBy).orElse(List.of()).stream()
        .map(this::ref)
        .toList();
  }

  @Override
  public Optional<String> roleOf(String actorId) {
    return dictionary.entry(actorId).flatMap(DictionaryEntry::role);
  }

  private ActorRef ref(DictionaryEntry entry) {
    Actor actor = entry.actor();
    return new ActorRef(
        Optional.of(actor.id()),
        actor.name(),
        actor.kind(),
        actor.country(),
        dictionary.parentOf(entry).map(above -> above.actor().id()));
  }
}
