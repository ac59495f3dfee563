package org.sayso.store.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sayso.document.DocumentId;
import org.sayso.store.ActorFilter;
import org.sayso.store.ActorRepository;
import org.sayso.store.EventFacts;
import org.sayso.store.Page;
import org.sayso.store.PageRequest;
import org.sayso.store.StoredActor;
import org.sayso.store.decision.ActorLinks;
import org.sayso.store.decision.Redaction;
import org.sayso.store.json.Sayso1;

/// Actors in memory.
final class MemoryActors implements ActorRepository {
  private final Memory memory;

  MemoryActors(Memory memory) {
    this.memory = memory;
  }

  /// Every actor by its own id, as the first document that names it describes it.
  private Map<String, Sayso1.Actor> known() {
    Map<String, Sayso1.Actor> actors = new TreeMap<>();
    memory.documents.values().stream()
        .flatMap(kept -> memory.present(kept).reading().actors().stream())
        .forEach(actor -> actors.putIfAbsent(actor.id(), actor));
    return actors;
  }

  @Override
  public Stream<StoredActor> stream(ActorFilter filter) {
    return memory.with(() -> {
      ActorLinks links = memory.links();
      return known().values().stream()
          .filter(actor -> links.canonical(actor.id()).equals(actor.id()))
          .filter(actor -> matches(filter, actor))
          .map(actor -> stored(links, actor))
          .toList()
          .stream();
    });
  }

  private static boolean matches(ActorFilter filter, Sayso1.Actor actor) {
    List<String> names = new ArrayList<>(List.of(actor.name()));
    names.addAll(actor.aliases());
    return filter
            .name()
            .map(EventFacts::key)
            .map(words -> names.stream().anyMatch(name -> EventFacts.key(name).contains(words)))
            .orElse(true)
        && MemoryClaims.isIn(filter.kinds(), actor.kind())
        && filter.country().map(code -> code.equals(actor.country())).orElse(true);
  }

  private StoredActor stored(ActorLinks links, Sayso1.Actor actor) {
    Sayso1.Actor present = links.apply(actor);
    List<String> family = links.family(actor.id());
    boolean masked = links.isMasked(present);
    return new StoredActor(
        masked ? mask(present) : present,
        mentioning(family).count(),
        family.subList(1, family.size()),
        masked);
  }

  private static Sayso1.Actor mask(Sayso1.Actor actor) {
    String name = Redaction.of(List.of(actor.name())).apply(actor.name());
    return new Sayso1.Actor(
        actor.id(), name, actor.kind(), actor.country(), List.of(), actor.protection());
  }

  private Stream<Memory.Kept> mentioning(List<String> family) {
    return memory.documents.values().stream()
        .filter(kept ->
            memory.present(kept).reading().actors().stream()
                .map(Sayso1.Actor::id)
                .anyMatch(family::contains))
        .sorted(Comparator.comparingLong(kept -> kept.number));
  }

  @Override
  public Optional<StoredActor> find(String id) {
    return memory.with(() -> {
      ActorLinks links = memory.links();
      return Optional.ofNullable(known().get(links.canonical(id)))
          .map(actor -> stored(links, actor));
    });
  }

  @Override
  public Page<StoredActor> list(ActorFilter filter, PageRequest page) {
    return Memory.page(stream(filter), page, actor -> actor.actor().id());
  }

  @Override
  public long count(ActorFilter filter) {
    return stream(filter).count();
  }

  @Override
  public Stream<DocumentId> documents(String id) {
    return memory.with(
        () -> mentioning(memory.links().family(id)).map(kept -> kept.id).toList().stream());
  }
}
