package org.sayso.store.jdbc;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.sayso.store.EventFacts;
import org.sayso.store.decision.Cell;
import org.sayso.store.json.Sayso1;

/// Writes the rows of a document's events, and where their places lie.
final class EventCells {
  private final long document;
  private final BatchRows rows;
  private final BatchRows places;

  EventCells(Handle handle, long document) {
    this.document = document;
    rows =
        new BatchRows(
            handle,
            """
            INSERT INTO event_rows (document, event, cell, ordinal, begins, ends, words, claim,
              detail, value, actor)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """);
    places =
        new BatchRows(
            handle, "INSERT INTO event_places (place_key, document, event) VALUES (?, ?, ?)");
  }

  void write(List<Sayso1.Event> events) {
    int number = 0;
    for (Sayso1.Event event : events) {
      int ordinal = number++;
      for (Cell cell : Cell.values()) {
        add(ordinal, cell, cell.rows(event));
      }
      EventFacts.of(event).placeKeys().forEach(key -> places.add(key, document, ordinal));
    }
    rows.execute();
    places.execute();
  }

  private void add(int event, Cell cell, List<? extends Sayso1.Row> all) {
    int ordinal = 0;
    for (Sayso1.Row row : all) {
      rows.add(
          document,
          event,
          cell.name(),
          ordinal++,
          row.begin(),
          row.end(),
          row.text(),
          row.claim(),
          Cell.detail(row),
          value(row),
          actor(row));
    }
  }

  private static @Nullable String value(Sayso1.Row row) {
    return switch (row) {
      case Sayso1.DateRow _, Sayso1.Instrument _ -> null;
      case Sayso1.PlaceRow place -> place.name();
      case Sayso1.Participant participant -> participant.name();
      case Sayso1.AffectedObject object -> number(object.number());
      case Sayso1.Harm harm -> number(harm.number());
    };
  }

  private static String number(Sayso1.NewsNumber number) {
    return number.qualifier()
        + (number.low() == null ? "" : " " + number.low())
        + (number.high() == null ? "" : ".." + number.high());
  }

  private static @Nullable String actor(Sayso1.Row row) {
    return switch (row) {
      case Sayso1.Participant participant -> participant.actor();
      case Sayso1.Harm harm -> harm.actor();
      case Sayso1.DateRow _, Sayso1.PlaceRow _, Sayso1.Instrument _, Sayso1.AffectedObject _ ->
          null;
    };
  }
}
