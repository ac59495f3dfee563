package org.sayso.store;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sayso.store.json.Sayso1;

/// What the filters and sortings of events look at.
///
/// @param earliest the first day that any of its dates may be
/// @param latest the last one
/// @param placeKeys ids and lower-case names of its places and of what holds them
/// @param actors ids in participant and harm rows
public record EventFacts(
    Optional<LocalDate> earliest,
    Optional<LocalDate> latest,
    NavigableSet<String> placeKeys,
    NavigableSet<String> actors) {
  public EventFacts {
    Objects.requireNonNull(earliest, "earliest");
    Objects.requireNonNull(latest, "latest");
    Objects.requireNonNull(placeKeys, "placeKeys");
    Objects.requireNonNull(actors, "actors");
  }

  public static EventFacts of(Sayso1.Event event) {
    List<LocalDate> days =
        event.dates().stream()
            .flatMap(row ->
                Stream.of(Optional.ofNullable(row.start()), Optional.ofNullable(row.finish())))
            .flatMap(Optional::stream)
            .flatMap(bounds -> Stream.of(bounds.earliest(), bounds.latest()))
            .map(LocalDate::parse)
            .toList();
    return new EventFacts(
        days.stream().min(Comparator.naturalOrder()),
        days.stream().max(Comparator.naturalOrder()),
        placeKeys(event),
        actors(event));
  }

  /// A name as the filters compare it.
  public static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  private static NavigableSet<String> placeKeys(Sayso1.Event event) {
    NavigableSet<String> keys = new TreeSet<>();
    for (Sayso1.PlaceRow row : event.places()) {
      keys.add(key(row.name()));
      Optional.ofNullable(row.place()).map(EventFacts::key).ifPresent(keys::add);
      row.path().stream().map(EventFacts::key).forEach(keys::add);
    }
    return keys;
  }

  private static NavigableSet<String> actors(Sayso1.Event event) {
    NavigableSet<String> ids = new TreeSet<>();
    event.participants().stream()
        .map(row -> Optional.ofNullable(row.actor()))
        .flatMap(Optional::stream)
        .forEach(ids::add);
    event.harm().stream()
        .map(row -> Optional.ofNullable(row.actor()))
        .flatMap(Optional::stream)
        .forEach(ids::add);
    return ids;
  }
}
