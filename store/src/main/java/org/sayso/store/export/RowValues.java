package org.sayso.store.export;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sayso.store.json.Sayso1;

/// What a row says, in one line: `KILLED AT_LEAST 7 PERSONS`.
final class RowValues {
  private RowValues() {}

  static String value(Sayso1.Row row) {
    return switch (row) {
      case Sayso1.DateRow date -> date.edtf();
      case Sayso1.PlaceRow place -> place.name() + " (" + place.role() + ")";
      case Sayso1.Participant who ->
          "%s (%s, %s, %s)".formatted(who.name(), who.role(), who.involvement(), who.blame());
      case Sayso1.Instrument instrument -> instrument.kind();
      case Sayso1.AffectedObject object ->
          line(object.kind(), object.effect(), number(object.number()));
      case Sayso1.Harm harm ->
          line(harm.effect(), number(harm.number()), harm.unit(), harm.of(), whole(harm.partOf()));
    };
  }

  private static @Nullable String whole(@Nullable Integer partOf) {
    return partOf == null ? null : "(part of row " + (partOf + 1) + ")";
  }

  private static String number(Sayso1.NewsNumber number) {
    String bounds =
        Stream.of(number.low(), number.high())
            .flatMap(bound -> bound == null ? Stream.empty() : Stream.of(bound.toString()))
            .distinct()
            .collect(Collectors.joining("-"));
    return line(number.qualifier(), bounds.isEmpty() ? number.text() : bounds);
  }

  private static String line(@Nullable String... parts) {
    return Stream.of(parts)
        .flatMap(part -> part == null || part.isBlank() ? Stream.empty() : Stream.of(part))
        .collect(Collectors.joining(" "));
  }
}
