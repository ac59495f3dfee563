package org.sayso.store.decision;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.sayso.store.json.Sayso1;

/// The cells of an event; each is a list of rows.
public enum Cell {
  DATES,
  PLACES,
  PARTICIPANTS,
  INSTRUMENTS,
  OBJECTS,
  HARM;

  /// The cell's name in `sayso/1`.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The cell with this name in `sayso/1`.
  public static Optional<Cell> byKey(String key) {
    for (Cell cell : values()) {
      if (cell.key().equals(key)) {
        return Optional.of(cell);
      }
    }
    return Optional.empty();
  }

  /// The rows of this cell.
  public List<? extends Sayso1.Row> rows(Sayso1.Event event) {
    return switch (this) {
      case DATES -> event.dates();
      case PLACES -> event.places();
      case PARTICIPANTS -> event.participants();
      case INSTRUMENTS -> event.instruments();
      case OBJECTS -> event.objects();
      case HARM -> event.harm();
    };
  }

  /// What tells apart two rows on the same words: the role, effect or kind.
  public static String detail(Sayso1.Row row) {
    return switch (row) {
      case Sayso1.DateRow date -> date.edtf();
      case Sayso1.PlaceRow place -> place.role();
      case Sayso1.Participant participant -> participant.role();
      case Sayso1.Instrument instrument -> instrument.kind();
      case Sayso1.AffectedObject object ->
          Objects.requireNonNullElse(object.effect(), object.kind());
      case Sayso1.Harm harm -> harm.effect();
    };
  }
}
