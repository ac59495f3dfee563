package org.sayso.store;

import java.util.Objects;
import java.util.Optional;
import org.sayso.document.Retrieval;
import org.sayso.document.SourceDocument;

/// A document on its way into the store.
///
/// @param key tells this item apart from every other one of its job, the same after a restart
/// @param versionKey what stays the same when the document is changed (`Incoming.Received`)
public record Arrival(
    String key, SourceDocument document, Retrieval retrieval, Optional<String> versionKey) {
  public Arrival {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(retrieval, "retrieval");
    Objects.requireNonNull(versionKey, "versionKey");
  }
}
