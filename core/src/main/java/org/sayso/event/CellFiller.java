package org.sayso.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import org.sayso.evidence.By;
import org.sayso.evidence.Row;
import org.sayso.text.TextSpan;

/// Adds to an event what no rule read and what its words and the sentences around it tell all the
/// same: candidates for a cell are asked of the model ([EventTagger]).
///
/// What the rules read stays. A row of the model carries its probability as confidence.
final class CellFiller {
  /// Who gives a row of the trigger's own sentence.
  static final String BESIDE = "model:event/reader@1";

  /// Who gives a row of another sentence: whoever tells that need not tell the event.
  static final String ELSEWHERE = "model:event/reader-elsewhere@1";

  /// The least probability of a row of the trigger's own sentence: from there on four of five are
  /// right.
  private static final double LEAST = 0.5;

  /// The least probability of a place of another sentence, for an event that has none. Of who, whom
  /// and when, what stands elsewhere is wrong too often, however likely.
  private static final double LEAST_ELSEWHERE = 0.6;

  /// Below this probability a place or day that a rule took is another act's.
  private static final double UNLIKELY = 0.1;

  private static final double NEVER = 2;

  /// Below this probability a word that the rules take for a trigger tells no act.
  private static final double NO_ACT = 0.02;

  private final Reading reading;
  private final CandidateFinder candidates;
  private final ParticipantRules participants;
  private final ThingRules things;

  CellFiller(Reading reading) {
    this.reading = reading;
    this.candidates = new CandidateFinder(reading);
    this.participants = new ParticipantRules(reading);
    this.things = new ThingRules(reading);
  }

  /// The event with what the model adds; none where its triggers tell no act.
  Optional<EventMention> fill(EventMention told, Happening happening) {
    if (happening.drafts().stream().allMatch(this::tellsNoAct)) {
      return Optional.empty();
    }
    List<Participant> cast = new ArrayList<>(told.participants());
    List<AffectedObject> objects = new ArrayList<>(told.objects());
    Trigger trigger = happening.main().trigger();
    for (Weighed one : best(Cell.WHO, told, trigger)) {
      participants
          .weighed(trigger, one.view(), one.phrase(), doing(told), one.by())
          .ifPresent(cast::add);
    }
    if (told.type() != EventType.ARMED_CLASH) {
      for (Weighed one : best(Cell.WHOM, told, trigger)) {
        Optional<AffectedObject> thing = things.object(trigger, one.view(), one.phrase(), one.by());
        thing.ifPresent(objects::add);
        if (thing.isEmpty() && reading.isSomebody(one.phrase())) {
          participants
              .weighed(trigger, one.view(), one.phrase(), Role.TARGET, one.by())
              .ifPresent(cast::add);
        }
      }
    }
    List<PlaceRow> places =
        new ArrayList<>(likely(Cell.PLACE, trigger, told.places(), PlaceRow::row));
    best(Cell.PLACE, told, trigger)
        .forEach(
            one -> places.add(new PlaceRow(reading.row(one.span(), one.by()), PlaceRole.OCCURRED)));
    List<Instrument> means = new ArrayList<>(told.instruments());
    best(Cell.MEANS, told, trigger)
        .forEach(one -> things.instrument(one.phrase(), one.by()).ifPresent(means::add));
    List<DateRow> dates = new ArrayList<>(likely(Cell.DATE, trigger, told.dates(), DateRow::row));
    best(Cell.DATE, told, trigger)
        .forEach(one -> dates.add(new DateRow(reading.row(one.span(), one.by()))));
    return Optional.of(told.withCells(dates, places, cast, means, objects));
  }

  private boolean tellsNoAct(Draft draft) {
    TextSpan words = draft.trigger().span();
    OptionalDouble chance = reading.tagged().chance(Cell.ACT, words, words);
    return chance.isPresent() && chance.getAsDouble() < NO_ACT;
  }

  private <T> List<T> likely(Cell cell, Trigger trigger, List<T> rows, Function<T, Row> row) {
    return rows.stream()
        .filter(one ->
            reading.tagged().chance(cell, trigger.span(), row.apply(one).words().span()).orElse(1)
                >= UNLIKELY)
        .toList();
  }

  private static Role doing(EventMention told) {
    return told.type() != EventType.ARMED_CLASH
        ? Role.INITIATOR
        : told.participants().stream().anyMatch(one -> one.role() == Role.SIDE_A)
            ? Role.SIDE_B
            : Role.SIDE_A;
  }

  /// A candidate that is likely enough.
  private record Weighed(SentenceView view, Phrase phrase, TextSpan span, By by) {}

  private List<Weighed> best(Cell cell, EventMention told, Trigger trigger) {
    Set<String> names = new HashSet<>();
    List<Weighed> all = new ArrayList<>();
    open(cell, told, trigger).stream()
        .map(candidate -> weighed(cell, trigger, candidate))
        .flatMap(Optional::stream)
        .filter(one -> one.by().confidence() >= least(cell, one, told))
        .sorted((one, other) -> Double.compare(other.by().confidence(), one.by().confidence()))
        .filter(one -> names.add(reading.text().words(one.span()).toLowerCase(Locale.ROOT)))
        .forEach(all::add);
    return all;
  }

  private static double least(Cell cell, Weighed one, EventMention told) {
    boolean empty = cell == Cell.PLACE && told.places().isEmpty();
    return one.by().name().equals(BESIDE) ? LEAST : empty ? LEAST_ELSEWHERE : NEVER;
  }

  private Optional<Weighed> weighed(Cell cell, Trigger trigger, CellCandidate candidate) {
    TextSpan span = candidate.phrase().span(reading.text());
    OptionalDouble likely = reading.tagged().chance(cell, trigger.span(), span);
    String by = candidate.apart() == 0 ? BESIDE : ELSEWHERE;
    return likely.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Weighed(
                candidate.view(),
                candidate.phrase(),
                span,
                new By(by, Math.round(likely.getAsDouble() * 100) / 100.0)));
  }

  /// The candidates that no row of the cell covers.
  private List<CellCandidate> open(Cell cell, EventMention told, Trigger trigger) {
    List<TextSpan> taken = taken(cell, told);
    return candidates.of(cell, trigger).stream()
        .filter(candidate -> {
          TextSpan span = candidate.phrase().span(reading.text());
          return taken.stream().noneMatch(span::overlaps);
        })
        .toList();
  }

  private static List<TextSpan> taken(Cell cell, EventMention told) {
    List<TextSpan> taken = new ArrayList<>();
    switch (cell) {
      case WHO ->
          told.participants().stream()
              .filter(one -> one.role() != Role.TARGET)
              .forEach(one -> taken.add(one.row().words().span()));
      case WHOM -> {
        told.participants().stream()
            .filter(one -> one.role() == Role.TARGET)
            .forEach(one -> taken.add(one.row().words().span()));
        told.objects().forEach(one -> taken.add(one.row().words().span()));
      }
      case PLACE -> told.places().forEach(one -> taken.add(one.row().words().span()));
      case DATE -> told.dates().forEach(one -> taken.add(one.row().words().span()));
      case MEANS -> told.instruments().forEach(one -> taken.add(one.row().words().span()));
      case ACT -> {}
    }
    return taken;
  }
}
