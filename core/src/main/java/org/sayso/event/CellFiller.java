package org.sayso.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.evidence.By;
import org.sayso.text.TextSpan;

/// Adds to an event what no rule read and what its words and the sentences around it tell all the
/// same: candidates for a cell are weighed by [CellWeights].
///
/// What the rules read stays. A row that was weighed carries its probability as confidence.
final class CellFiller {
  /// Who gives a row of the trigger's own sentence.
  static final String BESIDE = "model:event/cells@1";

  /// Who gives a row of another sentence: whoever tells that need not tell the event.
  static final String ELSEWHERE = "model:event/cells-elsewhere@1";

  private static final List<Cell> CELLS = List.of(Cell.WHO, Cell.WHOM, Cell.PLACE, Cell.DATE);

  /// The least probability of a row, for a cell that is empty.
  private static final Map<Cell, Double> LEAST =
      new EnumMap<>(
          Map.of(Cell.ACT, 0.5, Cell.WHO, 0.5, Cell.WHOM, 0.5, Cell.PLACE, 0.5, Cell.DATE, 0.5));

  private final Reading reading;
  private final CellWeights weights;
  private final CandidateFinder candidates;
  private final CellFeatures features;
  private final ActFeatures acts;
  private final ParticipantRules participants;
  private final ThingRules things;

  /// @param all whatever the document tells
  CellFiller(Reading reading, List<Draft> all, CellWeights weights) {
    this.reading = reading;
    this.weights = weights;
    this.candidates = new CandidateFinder(reading);
    this.features = new CellFeatures(reading, all);
    this.acts = new ActFeatures(reading);
    this.participants = new ParticipantRules(reading);
    this.things = new ThingRules(reading);
  }

  /// What a model may be asked about an event that the rules read.
  List<CellExample> examples(EventMention told, Happening happening) {
    Trigger trigger = happening.main().trigger();
    List<CellExample> examples = new ArrayList<>();
    examples.add(
        new CellExample(trigger.span(), Cell.ACT, trigger.span(), acts.of(told, happening)));
    for (Cell cell : CELLS) {
      for (CellCandidate candidate : open(cell, told, trigger)) {
        examples.add(
            new CellExample(
                trigger.span(),
                cell,
                candidate.phrase().span(reading.text()),
                features.of(cell, told, happening.main(), candidate)));
      }
    }
    return examples;
  }

  /// The event with what was weighed; none where its trigger tells no act.
  Optional<EventMention> fill(EventMention told, Happening happening) {
    if (weights.knows(Cell.ACT)
        && weights.probability(Cell.ACT, acts.of(told, happening)) < least(Cell.ACT)) {
      return Optional.empty();
    }
    List<Participant> cast = new ArrayList<>(told.participants());
    List<AffectedObject> objects = new ArrayList<>(told.objects());
    Draft main = happening.main();
    Trigger trigger = main.trigger();
    for (Weighed one : best(Cell.WHO, told, main)) {
      participants
          .weighed(trigger, one.view(), one.phrase(), doing(told), one.by())
          .ifPresent(cast::add);
    }
    if (told.type() != EventType.ARMED_CLASH) {
      for (Weighed one : best(Cell.WHOM, told, main)) {
        Optional<AffectedObject> thing = things.object(trigger, one.view(), one.phrase(), one.by());
        thing.ifPresent(objects::add);
        if (thing.isEmpty() && reading.isSomebody(one.phrase())) {
          participants
              .weighed(trigger, one.view(), one.phrase(), Role.TARGET, one.by())
              .ifPresent(cast::add);
        }
      }
    }
    List<PlaceRow> places = new ArrayList<>(told.places());
    best(Cell.PLACE, told, main)
        .forEach(
            one -> places.add(new PlaceRow(reading.row(one.span(), one.by()), PlaceRole.OCCURRED)));
    List<DateRow> dates = new ArrayList<>(told.dates());
    best(Cell.DATE, told, main)
        .forEach(one -> dates.add(new DateRow(reading.row(one.span(), one.by()))));
    return Optional.of(told.withCells(dates, places, cast, objects));
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

  private List<Weighed> best(Cell cell, EventMention told, Draft main) {
    if (!weights.knows(cell)) {
      return List.of();
    }
    Set<String> names = new HashSet<>();
    List<Weighed> all = new ArrayList<>();
    open(cell, told, main.trigger()).stream()
        .map(candidate -> weighed(cell, told, main, candidate))
        .filter(one -> one.by().confidence() >= least(cell))
        .sorted((one, other) -> Double.compare(other.by().confidence(), one.by().confidence()))
        .filter(one -> names.add(reading.text().words(one.span()).toLowerCase(Locale.ROOT)))
        .forEach(all::add);
    return all;
  }

  private Weighed weighed(Cell cell, EventMention told, Draft main, CellCandidate candidate) {
    double likely = weights.probability(cell, features.of(cell, told, main, candidate));
    String by = candidate.apart() == 0 ? BESIDE : ELSEWHERE;
    return new Weighed(
        candidate.view(),
        candidate.phrase(),
        candidate.phrase().span(reading.text()),
        new By(by, Math.round(likely * 100) / 100.0));
  }

  private static double least(Cell cell) {
    return LEAST.getOrDefault(cell, 1.0);
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
      case ACT -> {}
    }
    return taken;
  }
}
