package org.sayso.store;

import java.util.Optional;
import java.util.stream.Stream;
import org.sayso.document.DocumentId;

/// The actors that any document names, by id; those merged into another are found under it.
public interface ActorRepository {
  /// The actor with this id, or the one that it was merged into.
  Optional<StoredActor> find(String id);

  Page<StoredActor> list(ActorFilter filter, PageRequest page);

  Stream<StoredActor> stream(ActorFilter filter);

  long count(ActorFilter filter);

  /// The documents that mention the actor or those merged into it, in the order of arrival.
  Stream<DocumentId> documents(String id);
}
