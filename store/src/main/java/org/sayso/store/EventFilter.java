package org.sayso.store;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.sayso.document.DocumentId;
import org.sayso.event.EventType;
import org.sayso.evidence.Review;

/// Which events; [#ALL] and its `with…` methods build one. An empty set means any.
///
/// @param happened days that one of the event's dates touches; events without a day never match a
///   bounded range
/// @param place id of a place of the event, or of one that holds it (an element of `path`), or its
///   name without regard to case
/// @param actor id of an actor in a participant or harm row; actors merged into it count too
/// @param countsOnly only what counts as an event (`model.md`, 2: happened and aggregation)
public record EventFilter(
    Optional<DocumentId> document,
    Set<EventType> types,
    Set<Review> reviews,
    DateRange happened,
    Optional<String> place,
    Optional<String> actor,
    Optional<String> publisher,
    boolean countsOnly) {
  /// Every event, those that never count included.
  public static final EventFilter ALL =
      new EventFilter(
          Optional.empty(),
          Set.of(),
          Set.of(),
          DateRange.ALL,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false);

  /// What counts as an event.
  public static final EventFilter COUNTED = ALL.withCountsOnly(true);

  public EventFilter {
    Objects.requireNonNull(document, "document");
    types = Set.copyOf(types);
    reviews = Set.copyOf(reviews);
    Objects.requireNonNull(happened, "happened");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(publisher, "publisher");
  }

  public EventFilter withDocument(DocumentId value) {
    return new EventFilter(
        Optional.of(value), types, reviews, happened, place, actor, publisher, countsOnly);
  }

  public EventFilter withTypes(Set<EventType> value) {
    return new EventFilter(document, value, reviews, happened, place, actor, publisher, countsOnly);
  }

  public EventFilter withReviews(Set<Review> value) {
    return new EventFilter(document, types, value, happened, place, actor, publisher, countsOnly);
  }

  public EventFilter withHappened(DateRange value) {
    return new EventFilter(document, types, reviews, value, place, actor, publisher, countsOnly);
  }

  public EventFilter withPlace(String value) {
    return new EventFilter(
        document, types, reviews, happened, Optional.of(value), actor, publisher, countsOnly);
  }

  public EventFilter withActor(String value) {
    return new EventFilter(
        document, types, reviews, happened, place, Optional.of(value), publisher, countsOnly);
  }

  public EventFilter withPublisher(String value) {
    return new EventFilter(
        document, types, reviews, happened, place, actor, Optional.of(value), countsOnly);
  }

  public EventFilter withCountsOnly(boolean value) {
    return new EventFilter(document, types, reviews, happened, place, actor, publisher, value);
  }
}
