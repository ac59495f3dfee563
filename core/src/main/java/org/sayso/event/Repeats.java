package org.sayso.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.sayso.evidence.ClaimId;
import org.sayso.evidence.Row;

/// What one claim says of an event twice stands once: the same day, place, person or number in the
/// same words.
final class Repeats {
  /// Words behind a name that only say what kind of place it is.
  private static final Set<String> PLACE_KINDS = Words.of("place-kinds");

  private Repeats() {}

  static EventMention without(EventMention event) {
    return new EventMention(
        event.id(),
        event.type(),
        event.mode(),
        event.happened(),
        event.aggregation(),
        event.incidents(),
        event.partOf(),
        once(event.dates(), date -> List.of(words(date.row()), date.row().claim())),
        places(event.places()),
        people(event.participants()),
        once(event.instruments(), row -> List.of(words(row.row()), row.row().claim())),
        once(event.objects(), row -> List.of(words(row.row()), row.row().claim())),
        harm(event.harm()),
        event.evidence(),
        event.by());
  }

  private static String words(Row row) {
    return row.words().text().toLowerCase(Locale.ROOT);
  }

  private static <T> List<T> once(List<T> rows, Function<T, Object> key) {
    Map<Object, T> kept = new LinkedHashMap<>();
    rows.forEach(row -> kept.putIfAbsent(key.apply(row), row));
    return List.copyOf(kept.values());
  }

  private record Spot(String name, PlaceRole role, ClaimId claim) {}

  /// "Karst" and "Karst Province" are one row, the one told first.
  private static List<PlaceRow> places(List<PlaceRow> rows) {
    return once(rows, row -> new Spot(bareName(words(row.row())), row.role(), row.row().claim()));
  }

  private static String bareName(String name) {
    int space = name.lastIndexOf(' ');
    return space > 0 && PLACE_KINDS.contains(name.substring(space + 1))
        ? name.substring(0, space)
        : name;
  }

  private static List<Harm> harm(List<Harm> rows) {
    List<Harm> kept = new ArrayList<>();
    List<Integer> moved = new ArrayList<>();
    for (Harm row : rows) {
      OptionalInt whole =
          row.partOf().isPresent() && row.partOf().getAsInt() < moved.size()
              ? OptionalInt.of(moved.get(row.partOf().getAsInt()))
              : OptionalInt.empty();
      int same = 0;
      while (same < kept.size() && !isSame(kept.get(same), row)) {
        same++;
      }
      moved.add(same);
      if (same == kept.size()) {
        kept.add(row.within(whole));
      } else if (SamePeople.isFuller(row.of(), kept.get(same).of())) {
        kept.set(same, row.within(kept.get(same).partOf()));
      }
    }
    return kept;
  }

  private static boolean isSame(Harm one, Harm other) {
    boolean number =
        one.number().qualifier() == other.number().qualifier()
            && one.number().low().equals(other.number().low())
            && one.number().high().equals(other.number().high());
    return one.effect() == other.effect()
        && one.unit() == other.unit()
        && number
        && one.row().claim().equals(other.row().claim())
        && SamePeople.isOne(one.of(), other.of());
  }

  /// "Robert Ferrel" and "Ferrel", "a woman" and "the woman": one row, under the fuller name.
  private static List<Participant> people(List<Participant> rows) {
    List<Participant> kept = new ArrayList<>();
    for (Participant row : rows) {
      int same = 0;
      while (same < kept.size() && !isSame(kept.get(same), row)) {
        same++;
      }
      if (same == kept.size()) {
        kept.add(row);
      } else if (SamePeople.isFuller(row.name(), kept.get(same).name())) {
        kept.set(same, row);
      }
    }
    return kept;
  }

  private static boolean isSame(Participant one, Participant other) {
    return one.role() == other.role()
        && one.involvement() == other.involvement()
        && one.blame() == other.blame()
        && one.row().claim().equals(other.row().claim())
        && SamePeople.isOne(one.name(), other.name());
  }
}
