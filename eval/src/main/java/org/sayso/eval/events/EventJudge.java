package org.sayso.eval.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sayso.event.AffectedObject;
import org.sayso.event.Effect;
import org.sayso.event.EventMention;
import org.sayso.event.EventType;
import org.sayso.event.Harm;
import org.sayso.event.HarmUnit;
import org.sayso.event.Participant;
import org.sayso.event.Role;
import org.sayso.evidence.Quoted;
import org.sayso.evidence.Row;
import org.sayso.text.TextSpan;

/// Holds an event beside its label.
public final class EventJudge {
  private final PhraseMatch match;

  EventJudge(String text) {
    this.match = new PhraseMatch(text);
  }

  /// What was read of a cell.
  ///
  /// @param right labelled phrases that a row has
  /// @param missing labelled phrases that none has
  /// @param spurious rows of the passage that no label has
  /// @param isRight whether nothing is spurious and nothing missing; of what is one thing, one
  ///   telling will do
  public record Verdict(
      int right, List<List<TextSpan>> missing, List<TextSpan> spurious, boolean isRight) {}

  /// A row with the name that it stands for.
  private record Cast(TextSpan words, String name, boolean isNumber) {}

  /// The event that the label's trigger tells: the one that it names, else one of the type that its
  /// sentence tells.
  static Optional<EventMention> find(EventLabel label, List<EventMention> events) {
    Comparator<EventMention> byType =
        Comparator.comparing(event -> event.type() != label.type().orElse(label.read()));
    Optional<EventMention> named =
        events.stream()
            .filter(event -> event.evidence().getFirst().span().overlaps(label.trigger()))
            .min(byType.thenComparing(event -> event.type() != label.read()));
    return named.or(() ->
        events.stream()
            .filter(event ->
                event.type() == label.read()
                    || label.type().filter(type -> type == event.type()).isPresent())
            .filter(event ->
                event.evidence().stream()
                    .skip(1)
                    .map(Quoted::span)
                    .anyMatch(span -> span.contains(label.trigger())))
            .min(byType));
  }

  /// The verdict on each cell of an event that is one.
  ///
  /// @param event empty when it is not read any more
  Map<EventCell, Verdict> judge(EventLabel label, Optional<EventMention> event) {
    Map<EventCell, Verdict> verdicts = new EnumMap<>(EventCell.class);
    for (EventCell cell : EventCell.values()) {
      verdicts.put(cell, judge(label, cell, event));
    }
    return verdicts;
  }

  private Verdict judge(EventLabel label, EventCell cell, Optional<EventMention> event) {
    List<List<TextSpan>> phrases = label.phrases(cell);
    List<Cast> rows = event.map(told -> rows(told, cell)).orElse(List.of());
    Set<Integer> found = new HashSet<>();
    List<TextSpan> spurious = new ArrayList<>();
    for (Cast row : rows) {
      Set<Integer> hit = hits(row, phrases);
      found.addAll(hit);
      if (hit.isEmpty()
          && label.passage().contains(row.words())
          && !isElsewhere(label, cell, row)) {
        spurious.add(row.words());
      }
    }
    if (cell == EventCell.WHOM) {
      event.stream()
          .flatMap(told -> Stream.concat(harmed(told), sides(told)))
          .forEach(row -> found.addAll(hits(row, phrases)));
    }
    List<List<TextSpan>> missing = new ArrayList<>();
    for (int i = 0; i < phrases.size(); i++) {
      if (!found.contains(i)) {
        missing.add(phrases.get(i));
      }
    }
    boolean enough = missing.isEmpty() || cell.isOneThing() && !found.isEmpty();
    return new Verdict(found.size(), missing, spurious, spurious.isEmpty() && enough);
  }

  private Set<Integer> hits(Cast row, List<List<TextSpan>> phrases) {
    Set<Integer> hits = new HashSet<>();
    for (int i = 0; i < phrases.size(); i++) {
      if (match.is(row.words(), row.name(), phrases.get(i))) {
        hits.add(i);
      }
    }
    return hits;
  }

  /// A side of a clash may be labelled as the one that suffered it; who was killed, without a
  /// number, as whom it was done to.
  private boolean isElsewhere(EventLabel label, EventCell cell, Cast row) {
    boolean clash =
        cell == EventCell.WHO
            && label.type().filter(type -> type == EventType.ARMED_CLASH).isPresent();
    boolean unnumbered = (cell == EventCell.KILLED || cell == EventCell.INJURED) && !row.isNumber();
    return (clash || unnumbered) && !hits(row, label.phrases(EventCell.WHOM)).isEmpty();
  }

  private static List<Cast> rows(EventMention event, EventCell cell) {
    return switch (cell) {
      case WHO ->
          event.participants().stream()
              .filter(one -> one.role().isDoing() || one.role() == Role.SUPPORTER)
              .map(EventJudge::cast)
              .toList();
      case WHOM ->
          Stream.concat(
                  event.participants().stream()
                      .filter(one -> one.role() == Role.TARGET)
                      .map(EventJudge::cast),
                  event.objects().stream().map(AffectedObject::row).map(EventJudge::cast))
              .toList();
      case PLACE -> event.places().stream().map(one -> named(one.row())).toList();
      case DATE -> event.dates().stream().map(one -> cast(one.row())).toList();
      case KILLED -> harm(event, Effect.KILLED);
      case INJURED -> harm(event, Effect.INJURED);
    };
  }

  private static List<Cast> harm(EventMention event, Effect effect) {
    return event.harm().stream()
        .filter(row -> row.effect() == effect)
        .filter(row -> row.unit() == HarmUnit.PERSONS || row.unit() == HarmUnit.BODIES)
        .map(EventJudge::cast)
        .toList();
  }

  private static Stream<Cast> harmed(EventMention event) {
    return event.harm().stream().map(EventJudge::cast);
  }

  private static Stream<Cast> sides(EventMention event) {
    return event.participants().stream()
        .filter(one -> one.role() == Role.SIDE_A || one.role() == Role.SIDE_B)
        .map(EventJudge::cast);
  }

  private static Cast cast(Participant one) {
    return new Cast(one.row().words().span(), one.name(), false);
  }

  private static Cast cast(Harm one) {
    boolean counted = one.number().low().isPresent() && one.number().low().getAsLong() > 1;
    return new Cast(one.row().words().span(), "", counted);
  }

  /// A place that is told in the title may be read where the text names it again.
  private static Cast named(Row row) {
    return new Cast(row.words().span(), row.words().text(), false);
  }

  private static Cast cast(Row row) {
    return new Cast(row.words().span(), "", false);
  }

  /// The labelled phrases of a cell that no row has.
  static List<List<TextSpan>> missing(Map<EventCell, Verdict> verdicts, EventCell cell) {
    Verdict verdict = verdicts.get(cell);
    return verdict == null ? List.of() : verdict.missing();
  }

  /// Whether words are those of a phrase.
  boolean isOf(List<TextSpan> phrase, TextSpan words) {
    return match.is(words, "", phrase);
  }

  /// Whether words are those of a labelled phrase of a cell.
  boolean isOf(EventLabel label, EventCell cell, TextSpan words) {
    return !hits(new Cast(words, "", false), label.phrases(cell)).isEmpty();
  }
}
