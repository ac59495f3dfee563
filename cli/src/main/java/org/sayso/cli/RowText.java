package org.sayso.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sayso.store.json.Sayso1;

/// What a row of an event says, in one line.
final class RowText {
  private RowText() {}

  static String value(Sayso1.Row row) {
    return switch (row) {
      case Sayso1.DateRow date -> date.edtf();
      case Sayso1.PlaceRow place ->
          place.role()
              + " "
              + (place.path().isEmpty() ? place.name() : path(place))
              + derived(place.derived());
      case Sayso1.Participant who ->
          who.name()
              + " as "
              + who.role()
              + size(who.number())
              + (who.tellsPart() ? ", " + who.involvement() : "")
              + (who.tellsBlame() ? ", " + who.blame() : "");
      case Sayso1.Instrument with -> with.kind();
      case Sayso1.AffectedObject what ->
          what.kind() + (what.effect() == null ? "" : " " + what.effect());
      case Sayso1.Harm harm ->
          "%s %s %s".formatted(harm.effect(), number(harm.number()), harm.unit());
    };
  }

  private static String size(Sayso1.@Nullable NewsNumber number) {
    return number == null ? "" : ", " + number(number);
  }

  /// `AT_LEAST 7`, `RANGE 3–5`, `PLURAL`.
  static String number(Sayso1.NewsNumber number) {
    List<String> ends = new ArrayList<>();
    if (number.low() != null) {
      ends.add(number.low().toString());
    }
    if (number.high() != null && !number.high().equals(number.low())) {
      ends.add(number.high().toString());
    }
    return number.qualifier() + (ends.isEmpty() ? "" : " " + String.join("–", ends));
  }

  private static String derived(Sayso1.@Nullable DerivedPoint derived) {
    return derived == null ? "" : " (" + derived.because() + ")";
  }

  private static String path(Sayso1.PlaceRow place) {
    return String.join(" › ", place.path());
  }
}
