package org.sayso.store.search;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.sayso.claim.Stance;
import org.sayso.document.DocumentId;
import org.sayso.event.EventType;
import org.sayso.evidence.Review;
import org.sayso.store.DateRange;

/// Which records; [#ALL] and its `with…` methods build one. An empty set means any, and a condition
/// that a kind of record cannot meet leaves that kind out.
///
/// @param stances of claims
/// @param types of events
/// @param reviews of claims and events
/// @param speaker name of a claim's speaker, without regard to case
/// @param actor id of an actor that speaks or is spoken of, takes part or is harmed
/// @param outlet by its name, without regard to case
/// @param language BCP 47 tag of a document
/// @param published days of publication
/// @param happened days that one of an event's dates touches
/// @param includeNarrated whether claims that are the outlet's own narration are wanted too
public record SearchFilter(
    Set<RecordKind> kinds,
    Set<Stance> stances,
    Set<EventType> types,
    Set<Review> reviews,
    Optional<String> speaker,
    Optional<String> actor,
    Optional<String> outlet,
    Optional<DocumentId> document,
    Optional<String> language,
    DateRange published,
    DateRange happened,
    boolean includeNarrated) {
  /// Every record, narration included.
  public static final SearchFilter ALL =
      new SearchFilter(
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          DateRange.ALL,
          DateRange.ALL,
          true);

  public SearchFilter {
    kinds = Set.copyOf(kinds);
    stances = Set.copyOf(stances);
    types = Set.copyOf(types);
    reviews = Set.copyOf(reviews);
    Objects.requireNonNull(speaker, "speaker");
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(outlet, "outlet");
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(happened, "happened");
  }

  public SearchFilter withKinds(Set<RecordKind> value) {
    return new SearchFilter(
        value,
        stances,
        types,
        reviews,
        speaker,
        actor,
        outlet,
        document,
        language,
        published,
        happened,
        includeNarrated);
  }

  public SearchFilter withStances(Set<Stance> value) {
    return new SearchFilter(
        kinds,
        value,
        types,
        reviews,
        speaker,
        actor,
        outlet,
        document,
        language,
        published,
        happened,
        includeNarrated);
  }

  public SearchFilter withTypes(Set<EventType> value) {
    return new SearchFilter(
        kinds,
        stances,
        value,
        reviews,
        speaker,
        actor,
        outlet,
        document,
        language,
        published,
        happened,
        includeNarrated);
  }

  public SearchFilter withReviews(Set<Review> value) {
    return new SearchFilter(
        kinds,
        stances,
        types,
        value,
        speaker,
        actor,
        outlet,
        document,
        language,
        published,
        happened,
        includeNarrated);
  }

  public SearchFilter withSpeaker(String value) {
    return new SearchFilter(
        kinds,
        stances,
        types,
        reviews,
        Optional.of(value),
        actor,
        outlet,
        document,
        language,
        published,
        happened,
        includeNarrated);
  }

  public SearchFilter withActor(String value) {
    return new SearchFilter(
        kinds,
        stances,
        types,
        reviews,
        speaker,
        Optional.of(value),
        outlet,
        document,
        language,
        published,
        happened,
        includeNarrated);
  }

  public SearchFilter withOutlet(String value) {
    return new SearchFilter(
        kinds,
        stances,
        types,
        reviews,
        speaker,
        actor,
        Optional.of(value),
        document,
        language,
        published,
        happened,
        includeNarrated);
  }

  public SearchFilter withDocument(DocumentId value) {
    return new SearchFilter(
        kinds,
        stances,
        types,
        reviews,
        speaker,
        actor,
        outlet,
        Optional.of(value),
        language,
        published,
        happened,
        includeNarrated);
  }

  public SearchFilter withLanguage(String value) {
    return new SearchFilter(
        kinds,
        stances,
        types,
        reviews,
        speaker,
        actor,
        outlet,
        document,
        Optional.of(value),
        published,
        happened,
        includeNarrated);
  }

  public SearchFilter withPublished(DateRange value) {
    return new SearchFilter(
        kinds,
        stances,
        types,
        reviews,
        speaker,
        actor,
        outlet,
        document,
        language,
        value,
        happened,
        includeNarrated);
  }

  public SearchFilter withHappened(DateRange value) {
    return new SearchFilter(
        kinds,
        stances,
        types,
        reviews,
        speaker,
        actor,
        outlet,
        document,
        language,
        published,
        value,
        includeNarrated);
  }

  public SearchFilter withNarrated(boolean value) {
    return new SearchFilter(
        kinds, stances, types, reviews, speaker, actor, outlet, document, language, published,
        happened, value);
  }
}
