package org.sayso.eval.incidents;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sayso.event.PlaceRow;
import org.sayso.pipeline.DocumentRecord;
import org.sayso.resolution.Place;

/// Places in the key's form, `COUNTRY: AREA (DEPARTMENT): TOWN (CITY)`.
final class MucPlaces {
  private MucPlaces() {}

  /// The first place that is known, else that of the dateline.
  static Optional<String> of(DocumentRecord record, List<PlaceRow> rows) {
    return rows.stream()
        .flatMap(row -> record.resolutions().place(row.row().words().span()).stream())
        .flatMap(found -> found.value().stream())
        .findFirst()
        .or(() -> dateline(record))
        .map(MucPlaces::form);
  }

  private static Optional<Place> dateline(DocumentRecord record) {
    return record
        .article()
        .dateline()
        .flatMap(line -> line.place())
        .flatMap(span -> record.resolutions().place(span))
        .flatMap(found -> found.value());
  }

  static String form(Place place) {
    String country = place.country().map(Place.Area::name).orElse(place.name());
    String upper = country.toUpperCase(Locale.ROOT);
    String name = place.name().toUpperCase(Locale.ROOT);
    return switch (place.kind()) {
      case COUNTRY -> upper;
      case ADMIN1, ADMIN2 -> upper + ": " + name + " (DEPARTMENT)";
      case SETTLEMENT -> upper + ": " + name + " (CITY)";
      case SITE, REGION, WATER -> upper + ": " + name;
    };
  }
}
