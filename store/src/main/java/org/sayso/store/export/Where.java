package org.sayso.store.export;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sayso.event.PlaceRole;
import org.sayso.mention.NearKind;
import org.sayso.resolution.Countries;
import org.sayso.resolution.Country;
import org.sayso.resolution.PlacePrecision;
import org.sayso.store.json.Sayso1;

/// Where an event happened, for tables that have one place: the most precise place that the text
/// says it happened at, of those the first told. Nowhere, where no place of the event is known to
/// the gazetteer.
final class Where {
  private static final Where NOWHERE = new Where(null);
  private static final String GEONAMES = "geonames:";
  private final Sayso1.@Nullable PlaceRow place;

  private Where(Sayso1.@Nullable PlaceRow place) {
    this.place = place;
  }

  static Where of(List<Sayso1.PlaceRow> places) {
    return places.stream()
        .filter(row -> row.precision() != null && row.lat() != null && row.lon() != null)
        .min(
            Comparator.<Sayso1.PlaceRow>comparingInt(
                    row -> PlaceRole.valueOf(row.role()) == PlaceRole.ROUTE ? 1 : 0)
                .thenComparingInt(
                    row -> PlaceRole.valueOf(row.role()) == PlaceRole.OCCURRED ? 0 : 1)
                .thenComparingInt(row -> isAtBorder(row) ? 1 : 0)
                .thenComparingInt(Where::precisionOf)
                .thenComparingInt(row -> -inside(row, places)))
        .map(Where::new)
        .orElse(NOWHERE);
  }

  private static int precisionOf(Sayso1.PlaceRow row) {
    Integer precision = row.precision();
    return precision == null ? Integer.MAX_VALUE : precision;
  }

  /// Which side of the border it was on is not told.
  private static boolean isAtBorder(Sayso1.PlaceRow row) {
    Sayso1.DerivedPoint derived = row.derived();
    return derived != null && NearKind.valueOf(derived.kind()) == NearKind.BORDER;
  }

  /// In how many of the others a place lies: a market lies in its town.
  private static int inside(Sayso1.PlaceRow row, List<Sayso1.PlaceRow> places) {
    return (int)
        places.stream()
            .map(Sayso1.PlaceRow::path)
            .distinct()
            .filter(path -> !path.isEmpty() && path.size() < row.path().size())
            .filter(path -> row.path().subList(0, path.size()).equals(path))
            .count();
  }

  @Nullable String name() {
    return place == null ? null : place.name();
  }

  @Nullable Double lat() {
    return place == null ? null : place.lat();
  }

  @Nullable Double lon() {
    return place == null ? null : place.lon();
  }

  /// How the point was derived, where it is not the place's own.
  Optional<Sayso1.DerivedPoint> derived() {
    return Optional.ofNullable(place).flatMap(row -> Optional.ofNullable(row.derived()));
  }

  Optional<PlacePrecision> precision() {
    return Optional.ofNullable(place)
        .flatMap(row -> Optional.ofNullable(row.precision()))
        .map(PlacePrecision::ofUcdp);
  }

  /// GeoNames' number, where the place is GeoNames'.
  Optional<Long> geonames() {
    return Optional.ofNullable(place)
        .flatMap(row -> Optional.ofNullable(row.place()))
        .filter(id -> id.startsWith(GEONAMES))
        .map(id -> Long.valueOf(id.substring(GEONAMES.length())));
  }

  /// The point as well-known text.
  @Nullable String wkt() {
    Double lat = lat();
    Double lon = lon();
    return lat == null || lon == null ? null : "POINT (" + lon + " " + lat + ")";
  }

  /// Name of the country; none for what was at a border, on a side that nobody tells.
  Optional<String> country() {
    List<String> path = path();
    boolean inside =
        path.size() > 1 || precision().filter(PlacePrecision.COUNTRY::equals).isPresent();
    boolean told = place != null && !isAtBorder(place);
    return inside && told ? Optional.of(path.getFirst()) : Optional.empty();
  }

  /// The country's entry, where it has one.
  Optional<Country> state() {
    return country().flatMap(Countries.bundled()::byName);
  }

  OptionalInt gleditschWard() {
    return state().map(Country::gleditschWard).orElse(OptionalInt.empty());
  }

  /// First division, where the place lies in one or is one.
  Optional<String> adm1() {
    boolean area = precision().filter(PlacePrecision.ADMIN1::equals).isPresent();
    return at(1, area ? 2 : 3);
  }

  /// Second division, where the place lies in one or is one.
  Optional<String> adm2() {
    boolean area = precision().filter(PlacePrecision.ADMIN2::equals).isPresent();
    return at(2, area ? 3 : 4);
  }

  /// The divisions and the place, the larger first, without the country.
  List<String> local() {
    List<String> path = path();
    return path.size() < 2
        ? List.of()
        : Stream.concat(path.stream().skip(1), Stream.ofNullable(name())).distinct().toList();
  }

  private Optional<String> at(int index, int least) {
    List<String> path = path();
    return path.size() >= least ? Optional.of(path.get(index)) : Optional.empty();
  }

  private List<String> path() {
    return place == null ? List.of() : place.path();
  }
}
