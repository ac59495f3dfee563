package org.sayso.corroboration.event;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.corroboration.event.Account.When;

/// Holds the hour and the spot of two accounts of one town and day against each other: a bus
/// station in the morning, barracks in the evening. Either speaks against their being one; both
/// rule it out.
final class SpotRule {
  private static final double OTHER_HOUR = -1.5;
  private static final double OTHER_SPOT = -1.5;

  /// What is attacked or stands where something happened, by its noun.
  private static final Set<String> SPOTS =
      Stream.of(
              "airport",
              "bakery",
              "bank",
              "bar",
              "barracks",
              "bridge",
              "bus",
              "cafe",
              "camp",
              "checkpoint",
              "church",
              "clinic",
              "court",
              "customs",
              "embassy",
              "factory",
              "ferry",
              "harbour",
              "hospital",
              "hotel",
              "library",
              "market",
              "mill",
              "mosque",
              "prison",
              "quarry",
              "restaurant",
              "school",
              "shop",
              "stadium",
              "station",
              "temple",
              "theatre",
              "train",
              "university",
              "wedding")
          .map(Stems::of)
          .collect(Collectors.toUnmodifiableSet());

  private SpotRule() {}

  static void weigh(AccountFacts one, AccountFacts other, Points points) {
    boolean hours = oneDay(one, other) && isOtherHour(one, other);
    Set<String> first = spots(one);
    Set<String> second = spots(other);
    boolean spots =
        !first.isEmpty() && !second.isEmpty() && first.stream().noneMatch(second::contains);
    if (hours && spots) {
      points.forbid(() -> "told of another hour of the day and of another spot");
      return;
    }
    if (hours) {
      points.add(OTHER_HOUR, "told of another hour of the day");
    }
    if (spots) {
      points.add(OTHER_SPOT, "told of another spot");
    }
  }

  private static boolean oneDay(AccountFacts one, AccountFacts other) {
    return one.span().isPresent()
        && one.span().equals(other.span())
        && one.span().orElseThrow().oneDay();
  }

  /// Both tell an hour, and no hour of the one can be one of the other.
  private static boolean isOtherHour(AccountFacts one, AccountFacts other) {
    Set<String> first = hours(one.account());
    Set<String> second = hours(other.account());
    return !first.isEmpty()
        && !second.isEmpty()
        && first.stream().allMatch(a -> second.stream().allMatch(b -> isApart(a, b)));
  }

  private static Set<String> hours(Account account) {
    return account.dates().stream()
        .filter(When::oneDay)
        .flatMap(date -> date.timeOfDay().stream())
        .filter(
            time -> time.equals("morning") || time.equals("afternoon") || time.equals("evening"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// Late in the afternoon is early in the evening.
  private static boolean isApart(String one, String other) {
    return one.equals("morning") != other.equals("morning");
  }

  private static Set<String> spots(AccountFacts facts) {
    return facts.account().words().weights().keySet().stream()
        .filter(SPOTS::contains)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
