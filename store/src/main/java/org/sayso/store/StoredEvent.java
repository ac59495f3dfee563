package org.sayso.store;

import java.util.Objects;
import org.sayso.store.json.Sayso1;

/// An event in its present state, with its document.
public record StoredEvent(DocumentRef document, Sayso1.Event event) {
  public StoredEvent {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(event, "event");
  }
}
