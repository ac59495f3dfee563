package org.sayso.store.decision;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.sayso.store.json.Sayso1;
import org.sayso.text.TextSpan;

/// Finds what a decision is about in a reading, by its words.
final class TargetFinder {
  /// A row and the event that holds it.
  record RowHome(EventState event, Sayso1.Row row) {}

  private final Sayso1.Reading base;
  private final Collection<EventState> events;

  TargetFinder(Sayso1.Reading base, Map<String, EventState> events) {
    this.base = base;
    this.events = events.values();
  }

  /// The claim on these words that says what it said when it was judged.
  Optional<Sayso1.Claim> claim(Target.ClaimTarget target) {
    return onWords(target).stream().filter(same(target)).findFirst();
  }

  /// The same, or the only claim on these words.
  Optional<Sayso1.Claim> claimToCorrect(Target.ClaimTarget target) {
    return claim(target).or(() -> only(onWords(target)));
  }

  private static Predicate<Sayso1.Claim> same(Target.ClaimTarget target) {
    return claim ->
        claim.form().equals(target.form())
            && claim.stance().equals(target.stance())
            && claim.speaker().name().equals(target.speaker());
  }

  private List<Sayso1.Claim> onWords(Target.ClaimTarget target) {
    return find(target.content())
        .map(span ->
            base.claims().stream().filter(claim -> startsAt(claim.content(), span)).toList())
        .orElse(List.of());
  }

  /// The event told by these words and of the type that it had when it was judged.
  Optional<EventState> event(Target.EventTarget target) {
    return onWords(target).stream()
        .filter(event -> event.base().type().equals(target.type()))
        .findFirst();
  }

  /// The same, or the only event told by these words.
  Optional<EventState> eventToCorrect(Target.EventTarget target) {
    return event(target).or(() -> only(onWords(target)));
  }

  private List<EventState> onWords(Target.EventTarget target) {
    return find(target.evidence())
        .map(span ->
            events.stream().filter(event -> startsAt(event.base().evidence(), span)).toList())
        .orElse(List.of());
  }

  Optional<RowHome> row(Target.CellTarget target) {
    Optional<TextSpan> span = find(target.words());
    if (span.isEmpty()) {
      return Optional.empty();
    }
    return eventToCorrect(target.event())
        .flatMap(event ->
            event
                .row(target.cell(), span.get().begin(), span.get().end(), target.detail())
                .map(row -> new RowHome(event, row)));
  }

  private Optional<TextSpan> find(Anchor anchor) {
    return anchor.find(base.document().text());
  }

  private static boolean startsAt(List<Sayso1.Span> spans, TextSpan span) {
    return !spans.isEmpty()
        && spans.getFirst().begin() == span.begin()
        && spans.getFirst().end() == span.end();
  }

  private static <T> Optional<T> only(List<T> found) {
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }
}
