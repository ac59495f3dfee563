package org.sayso.store.search;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sayso.document.DocumentId;

/// A record that fits.
///
/// @param id of the document, claim, event or actor
/// @param document where it stands; empty for actors
/// @param heading the document's title, or the actor's name
/// @param published ISO 8601 day
/// @param passages where the words stand; the beginning when only the filter was met
public record SearchHit(
    RecordKind kind,
    String id,
    Optional<DocumentId> document,
    Optional<String> heading,
    Optional<String> publisher,
    Optional<String> published,
    List<Passage> passages) {
  public SearchHit {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(heading, "heading");
    Objects.requireNonNull(publisher, "publisher");
    Objects.requireNonNull(published, "published");
    passages = List.copyOf(passages);
  }
}
