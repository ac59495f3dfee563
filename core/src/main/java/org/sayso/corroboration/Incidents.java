package org.sayso.corroboration;

import java.util.Collection;
import java.util.List;
import org.sayso.corroboration.event.Incident;

/// Knows which events of different documents are one happening.
@FunctionalInterface
public interface Incidents {
  /// No event is told in two documents.
  Incidents NONE = events -> List.of();

  /// The happenings of these events, each once.
  List<Incident> ofEvents(Collection<String> events);
}
