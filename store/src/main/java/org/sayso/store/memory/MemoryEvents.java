package org.sayso.store.memory;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sayso.store.EventFacts;
import org.sayso.store.EventFilter;
import org.sayso.store.EventRepository;
import org.sayso.store.Page;
import org.sayso.store.PageRequest;
import org.sayso.store.StoredEvent;
import org.sayso.store.Tally;
import org.sayso.store.decision.ActorLinks;
import org.sayso.store.json.Sayso1;

/// Events in memory.
final class MemoryEvents implements EventRepository {
  private final Memory memory;

  MemoryEvents(Memory memory) {
    this.memory = memory;
  }

  @Override
  public Stream<StoredEvent> stream(EventFilter filter) {
    return memory.with(() -> {
      ActorLinks links = memory.links();
      return memory.documents.values().stream()
          .map(memory::view)
          .flatMap(reading ->
              reading.events().stream()
                  .map(e -> new StoredEvent(MemoryDocuments.ref(reading.document()), e)))
          .filter(event -> matches(filter, event, links))
          .toList()
          .stream();
    });
  }

  private static boolean matches(EventFilter filter, StoredEvent stored, ActorLinks links) {
    Sayso1.Event event = stored.event();
    EventFacts facts = EventFacts.of(event);
    return filter.document().map(stored.document().id()::equals).orElse(true)
        && MemoryClaims.isIn(filter.types(), event.type())
        && MemoryClaims.isIn(filter.reviews(), event.review())
        && happened(filter, facts)
        && filter.place().map(EventFacts::key).map(facts.placeKeys()::contains).orElse(true)
        && filter.actor().map(links::canonical).map(facts.actors()::contains).orElse(true)
        && MemoryDocuments.isNamed(filter.publisher(), stored.document().publisher().orElse(null))
        && (!filter.countsOnly() || event.counts());
  }

  private static boolean happened(EventFilter filter, EventFacts facts) {
    if (filter.happened().isAll()) {
      return true;
    }
    return facts.earliest().isPresent()
        && facts.latest().isPresent()
        && filter.happened().overlaps(facts.earliest().get(), facts.latest().get());
  }

  @Override
  public Optional<StoredEvent> find(String id) {
    return stream(EventFilter.ALL).filter(event -> event.event().id().equals(id)).findFirst();
  }

  @Override
  public List<StoredEvent> findAll(List<String> ids) {
    return ids.stream().map(this::find).flatMap(Optional::stream).toList();
  }

  @Override
  public Page<StoredEvent> list(EventFilter filter, PageRequest page) {
    return Memory.page(
        stream(filter), page, event -> event.document().id() + "." + event.event().id());
  }

  @Override
  public long count(EventFilter filter) {
    return stream(filter).count();
  }

  @Override
  public List<Tally> types(EventFilter filter) {
    return Memory.tallies(stream(filter).map(event -> event.event().type()));
  }
}
