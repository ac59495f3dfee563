package org.sayso.corroboration;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.sayso.claim.RelationKind;

/// A question read into who, which link, where, and words.
///
/// @param text as asked
/// @param actors who it asks about, in order
/// @param relations the standing links it asks about; empty when it asks about none
/// @param places names of places in it
/// @param words the other words that carry meaning, in dictionary form
public record Question(
    String text,
    List<ActorRef> actors,
    Set<RelationKind> relations,
    List<String> places,
    List<String> words) {
  public Question {
    Objects.requireNonNull(text, "text");
    actors = List.copyOf(actors);
    relations = relations.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(relations));
    places = List.copyOf(places);
    words = List.copyOf(words);
  }

  /// Whether there is anything to look for.
  public boolean isReadable() {
    return !actors.isEmpty() || !words.isEmpty() || !places.isEmpty();
  }
}
