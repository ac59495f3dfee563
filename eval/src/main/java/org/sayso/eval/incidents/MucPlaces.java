package org.sayso.eval.incidents;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sayso.event.PlaceRow;
import org.sayso.pipeline.DocumentRecord;
import org.sayso.resolution.Place;

/// Places in the key's form, `COUNTRY: AREA (DEPARTMENT): TOWN (CITY)`.
final class MucPlaces {
  private MucPlaces() {}

  /// The countries whose incidents the task asks for.
  private static final Set<String> ASKED =
      Set.of(
          "EL SALVADOR",
          "GUATEMALA",
          "HONDURAS",
          "ARGENTINA",
          "BOLIVIA",
          "CHILE",
          "COLOMBIA",
          "ECUADOR",
          "PERU");

  /// The first place that is known in a country that the task asks for, else the country of the
  /// dateline, else the first place.
  static Optional<String> of(DocumentRecord record, List<PlaceRow> rows) {
    List<String> forms = forms(record, rows);
    return forms.stream()
        .filter(MucPlaces::isAsked)
        .findFirst()
        .or(() -> dateline(record).map(MucPlaces::form).map(Gazette::countryOf))
        .or(() -> forms.stream().findFirst());
  }

  private static List<String> forms(DocumentRecord record, List<PlaceRow> rows) {
    return rows.stream()
        .flatMap(row -> record.resolutions().place(row.row().words().span()).stream())
        .flatMap(found -> found.value().stream())
        .map(MucPlaces::form)
        .toList();
  }

  private static boolean isAsked(String form) {
    return ASKED.contains(Gazette.countryOf(form));
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
    String upper = plain(country);
    String name = plain(place.name());
    return switch (place.kind()) {
      case COUNTRY -> upper;
      case ADMIN1, ADMIN2 ->
          upper + ": " + name.replaceAll(" (DEPARTMENT|PROVINCE|REGION)$", "") + " (DEPARTMENT)";
      case SETTLEMENT -> upper + ": " + name + " (CITY)";
      case SITE, REGION, WATER -> upper + ": " + name;
    };
  }

  /// Capitals without accents, which keys do not have.
  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toUpperCase(Locale.ROOT);
  }
}
