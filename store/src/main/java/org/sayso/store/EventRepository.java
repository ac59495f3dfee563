package org.sayso.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The events in their present state, by document in the order of arrival, then as they stand in
/// the text.
public interface EventRepository {
  Optional<StoredEvent> find(String id);

  /// Those of `ids` that exist, in the order of `ids`.
  List<StoredEvent> findAll(List<String> ids);

  Page<StoredEvent> list(EventFilter filter, PageRequest page);

  Stream<StoredEvent> stream(EventFilter filter);

  long count(EventFilter filter);

  /// Types with the number of their events under the filter, most first, then by name.
  List<Tally> types(EventFilter filter);
}
