package org.sayso.store;

import java.util.List;
import java.util.Objects;
import org.sayso.store.json.Sayso1;

/// An actor with where it occurs. No field says what is said of it.
///
/// @param actor as the first document that names it describes it
/// @param documents number of documents that mention it or those merged into it
/// @param merged ids of the actors that a person merged into it
/// @param masked whether a person decided that the name is shown nowhere
public record StoredActor(Sayso1.Actor actor, long documents, List<String> merged, boolean masked) {
  public StoredActor {
    Objects.requireNonNull(actor, "actor");
    merged = List.copyOf(merged);
  }
}
