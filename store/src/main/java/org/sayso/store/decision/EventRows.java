package org.sayso.store.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.sayso.store.json.Sayso1;

/// The six cells of an event.
record EventRows(
    List<Sayso1.DateRow> dates,
    List<Sayso1.PlaceRow> places,
    List<Sayso1.Participant> participants,
    List<Sayso1.Instrument> instruments,
    List<Sayso1.AffectedObject> objects,
    List<Sayso1.Harm> harm) {

  static EventRows of(Sayso1.Event event) {
    return new EventRows(
        event.dates(),
        event.places(),
        event.participants(),
        event.instruments(),
        event.objects(),
        event.harm());
  }

  /// These rows and then those of `other`; a part of a number still points at its whole.
  EventRows plus(EventRows other) {
    int shift = harm.size();
    return new EventRows(
        join(dates, other.dates),
        join(places, other.places),
        join(participants, other.participants),
        join(instruments, other.instruments),
        join(objects, other.objects),
        join(harm, other.harm.stream().map(row -> partOf(row, shifted(row, shift))).toList()));
  }

  /// The rows that a change keeps; `change` gives the row, another one in its place, or nothing.
  EventRows map(RowChange change) {
    return new EventRows(
        map(Cell.DATES, dates, Sayso1.DateRow.class, change),
        map(Cell.PLACES, places, Sayso1.PlaceRow.class, change),
        map(Cell.PARTICIPANTS, participants, Sayso1.Participant.class, change),
        map(Cell.INSTRUMENTS, instruments, Sayso1.Instrument.class, change),
        map(Cell.OBJECTS, objects, Sayso1.AffectedObject.class, change),
        keepParts(change));
  }

  /// What happens to a row.
  interface RowChange {
    Stream<Sayso1.Row> of(Cell cell, Sayso1.Row row);
  }

  private static <R extends Sayso1.Row> List<R> map(
      Cell cell, List<R> rows, Class<R> type, RowChange change) {
    return rows.stream().flatMap(row -> change.of(cell, row).map(type::cast)).toList();
  }

  /// Harm rows name their whole by its place in the list, which moves when a row goes.
  private List<Sayso1.Harm> keepParts(RowChange change) {
    List<Sayso1.Harm> kept = new ArrayList<>();
    int[] place = new int[harm.size()];
    for (int i = 0; i < place.length; i++) {
      place[i] = kept.size();
      int before = kept.size();
      change.of(Cell.HARM, harm.get(i)).map(Sayso1.Harm.class::cast).forEach(kept::add);
      if (kept.size() == before) {
        place[i] = -1;
      }
    }
    UnaryOperator<Sayso1.Harm> moved =
        row -> {
          Integer whole = row.partOf();
          if (whole == null || whole < 0 || whole >= place.length) {
            return row;
          }
          return partOf(row, place[whole] < 0 ? -1 : place[whole]);
        };
    return kept.stream().map(moved).toList();
  }

  private static int shifted(Sayso1.Harm row, int shift) {
    Integer whole = row.partOf();
    return whole == null ? -1 : whole + shift;
  }

  private static Sayso1.Harm partOf(Sayso1.Harm row, int whole) {
    return new Sayso1.Harm(
        row.text(),
        row.begin(),
        row.end(),
        row.claim(),
        row.by(),
        row.confidence(),
        row.effect(),
        row.unit(),
        row.number(),
        row.of(),
        row.actor(),
        whole < 0 ? null : whole,
        row.includesAttacker(),
        row.civilianStatus(),
        row.side(),
        row.sex(),
        row.ageGroup(),
        row.asOf());
  }

  private static <R> List<R> join(List<R> first, List<R> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
