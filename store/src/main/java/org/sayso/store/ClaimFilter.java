package org.sayso.store;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.sayso.claim.Form;
import org.sayso.claim.Stance;
import org.sayso.document.DocumentId;
import org.sayso.evidence.Review;
import org.sayso.text.BlockKind;

/// Which claims; [#ALL] and its `with…` methods build one. An empty set means any.
///
/// @param speaker the speaker's name, without regard to case
/// @param actor the speaker's actor id; actors merged into it count too
/// @param words a stretch of the content, without regard to case (words and phrases are the search
///   index's)
/// @param includeNarrated whether the outlet's own narration is wanted too
public record ClaimFilter(
    Optional<DocumentId> document,
    Set<Stance> stances,
    Set<Form> forms,
    Set<BlockKind> blocks,
    Set<Review> reviews,
    Optional<String> speaker,
    Optional<String> actor,
    Optional<String> publisher,
    DateRange published,
    Optional<String> words,
    boolean includeNarrated) {
  /// Every claim, narration included.
  public static final ClaimFilter ALL =
      new ClaimFilter(
          Optional.empty(),
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          DateRange.ALL,
          Optional.empty(),
          true);

  /// Every claim that is not narration.
  public static final ClaimFilter STATEMENTS = ALL.withNarrated(false);

  public ClaimFilter {
    Objects.requireNonNull(document, "document");
    stances = Set.copyOf(stances);
    forms = Set.copyOf(forms);
    blocks = Set.copyOf(blocks);
    reviews = Set.copyOf(reviews);
    Objects.requireNonNull(speaker, "speaker");
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(publisher, "publisher");
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(words, "words");
  }

  public ClaimFilter withDocument(DocumentId value) {
    return new ClaimFilter(
        Optional.of(value),
        stances,
        forms,
        blocks,
        reviews,
        speaker,
        actor,
        publisher,
        published,
        words,
        includeNarrated);
  }

  public ClaimFilter withStances(Set<Stance> value) {
    return new ClaimFilter(
        document,
        value,
        forms,
        blocks,
        reviews,
        speaker,
        actor,
        publisher,
        published,
        words,
        includeNarrated);
  }

  public ClaimFilter withForms(Set<Form> value) {
    return new ClaimFilter(
        document,
        stances,
        value,
        blocks,
        reviews,
        speaker,
        actor,
        publisher,
        published,
        words,
        includeNarrated);
  }

  public ClaimFilter withBlocks(Set<BlockKind> value) {
    return new ClaimFilter(
        document,
        stances,
        forms,
        value,
        reviews,
        speaker,
        actor,
        publisher,
        published,
        words,
        includeNarrated);
  }

  public ClaimFilter withReviews(Set<Review> value) {
    return new ClaimFilter(
        document,
        stances,
        forms,
        blocks,
        value,
        speaker,
        actor,
        publisher,
        published,
        words,
        includeNarrated);
  }

  public ClaimFilter withSpeaker(String value) {
    return new ClaimFilter(
        document,
        stances,
        forms,
        blocks,
        reviews,
        Optional.of(value),
        actor,
        publisher,
        published,
        words,
        includeNarrated);
  }

  public ClaimFilter withActor(String value) {
    return new ClaimFilter(
        document,
        stances,
        forms,
        blocks,
        reviews,
        speaker,
        Optional.of(value),
        publisher,
        published,
        words,
        includeNarrated);
  }

  public ClaimFilter withPublisher(String value) {
    return new ClaimFilter(
        document,
        stances,
        forms,
        blocks,
        reviews,
        speaker,
        actor,
        Optional.of(value),
        published,
        words,
        includeNarrated);
  }

  public ClaimFilter withPublished(DateRange value) {
    return new ClaimFilter(
        document,
        stances,
        forms,
        blocks,
        reviews,
        speaker,
        actor,
        publisher,
        value,
        words,
        includeNarrated);
  }

  public ClaimFilter withWords(String value) {
    return new ClaimFilter(
        document,
        stances,
        forms,
        blocks,
        reviews,
        speaker,
        actor,
        publisher,
        published,
        Optional.of(value),
        includeNarrated);
  }

  public ClaimFilter withNarrated(boolean value) {
    return new ClaimFilter(
        document, stances, forms, blocks, reviews, speaker, actor, publisher, published, words,
        value);
  }
}
