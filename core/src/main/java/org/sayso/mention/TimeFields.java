package org.sayso.mention;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.sayso.mention.DateExpression.Direction;
import org.sayso.mention.DateExpression.Part;
import org.sayso.mention.DateExpression.Unit;

/// What the grammar found, as values.
///
/// @param values by the name of the field in `times.txt`
record TimeFields(Map<String, String> values) {
  /// The fields whose names begin with `prefix` and a point, without them.
  TimeFields below(String prefix) {
    Map<String, String> inner = new LinkedHashMap<>();
    values.forEach((name, value) -> {
      if (name.startsWith(prefix + ".")) {
        inner.put(name.substring(prefix.length() + 1), value);
      }
    });
    return new TimeFields(inner);
  }

  Optional<String> get(String name) {
    return Optional.ofNullable(values.get(name));
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  String text(String name) {
    return values.getOrDefault(name, "");
  }

  /// The number that the field begins with: 2 of "2nd".
  OptionalInt number(String name) {
    return TimeNumber.leading(text(name));
  }

  /// "two", "25", "twenty-five", "10,000", the 2 of "2.5"; empty for "several" and "two or three".
  OptionalInt count() {
    if (!saysCount() || has("vague")) {
      return OptionalInt.empty();
    }
    if (has("grouped")) {
      return TimeNumber.leading(text("grouped").replace(",", ""));
    }
    if (has("decimal")) {
      return number("decimal");
    }
    if (has("digits")) {
      return number("digits");
    }
    if (has("tens")) {
      return OptionalInt.of(number("tens").orElse(0) + number("count").orElse(0));
    }
    return number("count");
  }

  /// Whether the words give a number of units, be it "several".
  boolean saysCount() {
    return Stream.of("count", "digits", "tens", "grouped", "decimal", "vague").anyMatch(this::has);
  }

  /// The year in four digits, or the two that are printed.
  OptionalInt year() {
    return has("year") ? number("year") : number("shortyear");
  }

  OptionalInt month() {
    return has("month") ? number("month") : number("monthnumber");
  }

  Unit unit() {
    return Unit.valueOf(text("unit").toUpperCase(java.util.Locale.ROOT));
  }

  Part part() {
    return switch (text("part")) {
      case "early" -> Part.EARLY;
      case "middle" -> Part.MIDDLE;
      case "late" -> Part.LATE;
      default -> Part.WHOLE;
    };
  }

  Direction direction() {
    return direction("dir");
  }

  /// The side of the year beside a part of it: "the first half of last year".
  Direction yearDirection() {
    return direction("yeardir");
  }

  private Direction direction(String name) {
    return switch (text(name)) {
      case "last", "previous" -> Direction.LAST;
      case "this" -> Direction.THIS;
      case "next", "following" -> Direction.NEXT;
      default -> Direction.NONE;
    };
  }

  /// `morning`, `afternoon`, `evening`, `night` or `HH:mm`.
  Optional<String> timeOfDay() {
    Optional<String> clock =
        get("clock").or(() -> get("time")).or(() -> get("hour")).or(() -> get("military"));
    return clock.isPresent() ? clock.flatMap(this::clockTime) : get("tod");
  }

  private Optional<String> clockTime(String printed) {
    if (has("military")) {
      return Optional.of(printed.substring(0, 2) + ":" + printed.substring(2));
    }
    int hour = TimeNumber.leading(printed).orElse(0);
    int mark = Math.max(printed.indexOf(':'), printed.indexOf('.'));
    int minute = mark < 0 ? 0 : TimeNumber.leading(printed.substring(mark + 1)).orElse(0);
    if (has("half")) {
      hour = hour % 12 + (text("half").equals("p") ? 12 : 0);
    }
    return hour < 24 ? Optional.of("%02d:%02d".formatted(hour, minute)) : Optional.empty();
  }
}
