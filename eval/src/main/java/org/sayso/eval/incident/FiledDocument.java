package org.sayso.eval.incident;

import java.util.Objects;
import org.sayso.document.DocumentId;

/// A document with the incident that people filed it under.
///
/// @param incident the answer; never looked at while joining
/// @param where a part of the collection in which people tell incidents from one another: a state
///   and month, a topic
/// @param open whether it is of those on which rules may be looked at
public record FiledDocument(DocumentId id, String incident, String where, boolean open) {
  public FiledDocument {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(incident, "incident");
    Objects.requireNonNull(where, "where");
  }
}
