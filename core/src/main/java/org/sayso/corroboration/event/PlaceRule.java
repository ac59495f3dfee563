package org.sayso.corroboration.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sayso.corroboration.event.Account.Where;
import org.sayso.event.PlaceRole;

/// Holds the places of two accounts against each other.
final class PlaceRule {
  private static final double ONE_SPOT_KM = 3;
  private static final Set<PlaceRole> OF_THE_HAPPENING =
      Set.of(PlaceRole.OCCURRED, PlaceRole.TAKEN_FROM, PlaceRole.LAST_SEEN, PlaceRole.FOUND);

  private final JoinRules rules;

  PlaceRule(JoinRules rules) {
    this.rules = rules;
  }

  static List<Where> places(Account account) {
    return account.places().stream()
        .filter(place -> OF_THE_HAPPENING.contains(place.role()))
        .toList();
  }

  void weigh(AccountFacts one, AccountFacts other, Points points) {
    List<Where> first = one.places();
    List<Where> second = other.places();
    if (first.isEmpty() || second.isEmpty()) {
      return;
    }
    double nearest = nearest(first, second);
    if (nearest <= Math.min(ONE_SPOT_KM, rules.km())) {
      points.placeAgrees();
      points.add(2, "the same place");
    } else if (nearest <= rules.km()) {
      points.placeAgrees();
      points.add(1, () -> "told %d km apart".formatted(Math.round(nearest)));
    } else if (sameName(first, second)) {
      points.placeAgrees();
      points.add(1, "places of one name");
    } else if (holds(first, second) || holds(second, first)) {
      points.add(0.5, "one place lies in the other");
    } else if (canBeNear(first, second)) {
      points.add(0, "which of the places of one name is meant is not sure");
    } else if (nearest < Double.POSITIVE_INFINITY) {
      points.forbid(() -> "their places lie %d km apart".formatted(Math.round(nearest)));
    } else if (areasDiffer(first, second)) {
      points.forbid(() -> "their places lie in different areas");
    }
  }

  private static double nearest(List<Where> first, List<Where> second) {
    double nearest = Double.POSITIVE_INFINITY;
    for (Where one : first) {
      for (Where other : second) {
        if (one.id().isPresent() && one.id().equals(other.id()) && one.onPoint()) {
          return 0;
        }
        if (one.onPoint() && other.onPoint()) {
          nearest =
              Math.min(
                  nearest, one.point().orElseThrow().kilometresTo(other.point().orElseThrow()));
        }
      }
    }
    return nearest;
  }

  /// Whether a place of which it is not sure where it lies may be the other's: a namesake elsewhere
  /// that was taken by default keeps nothing apart.
  private boolean canBeNear(List<Where> first, List<Where> second) {
    return first.stream()
        .anyMatch(one ->
            second.stream()
                .filter(other -> !one.certain() || !other.certain())
                .anyMatch(other -> canBeNear(one, other)));
  }

  private boolean canBeNear(Where one, Where other) {
    return one.everywhere()
        .anyMatch(
            here -> other.everywhere().anyMatch(there -> here.kilometresTo(there) <= rules.km()));
  }

  /// Places that no gazetteer knows, of the same name; areas say too little.
  private static boolean sameName(List<Where> first, List<Where> second) {
    return first.stream()
        .filter(place -> place.id().isEmpty())
        .anyMatch(place ->
            second.stream()
                .anyMatch(other ->
                    (other.id().isEmpty() || other.onPoint())
                        && other.name().equalsIgnoreCase(place.name())));
  }

  private static boolean holds(List<Where> areas, List<Where> places) {
    return areas.stream()
        .filter(area -> !area.onPoint() && area.id().isPresent() && !area.path().isEmpty())
        .anyMatch(area -> places.stream().anyMatch(place -> isIn(place, area)));
  }

  private static boolean isIn(Where place, Where area) {
    int depth = area.path().size();
    return place.path().size() >= depth
        && key(place.path().subList(0, depth)).equals(key(area.path()));
  }

  private static boolean areasDiffer(List<Where> first, List<Where> second) {
    return first.stream().allMatch(PlaceRule::isKnown)
        && second.stream().allMatch(PlaceRule::isKnown);
  }

  private static boolean isKnown(Where place) {
    return place.id().isPresent() && !place.path().isEmpty();
  }

  private static String key(List<String> path) {
    return String.join("\n", path).toLowerCase(Locale.ROOT);
  }
}
