package org.sayso.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What can be looked up for a name that no gazetteer has: the name without the noun that says its
/// kind ("Selm Prefecture"), or the place in it by which it is called ("North Selm", "Selm
/// Valley").
final class PlaceParts {
  private static final Map<String, PlaceKind> DIVISIONS =
      Map.ofEntries(
          Map.entry("province", PlaceKind.ADMIN1),
          Map.entry("state", PlaceKind.ADMIN1),
          Map.entry("prefecture", PlaceKind.ADMIN1),
          Map.entry("governorate", PlaceKind.ADMIN1),
          Map.entry("oblast", PlaceKind.ADMIN1),
          Map.entry("krai", PlaceKind.ADMIN1),
          Map.entry("region", PlaceKind.ADMIN1),
          Map.entry("republic", PlaceKind.ADMIN1),
          Map.entry("department", PlaceKind.ADMIN1),
          Map.entry("county", PlaceKind.ADMIN2),
          Map.entry("district", PlaceKind.ADMIN2),
          Map.entry("raion", PlaceKind.ADMIN2),
          Map.entry("township", PlaceKind.SETTLEMENT),
          Map.entry("twp.", PlaceKind.SETTLEMENT),
          Map.entry("twp", PlaceKind.SETTLEMENT),
          Map.entry("city", PlaceKind.SETTLEMENT),
          Map.entry("town", PlaceKind.SETTLEMENT),
          Map.entry("village", PlaceKind.SETTLEMENT),
          Map.entry("municipality", PlaceKind.SETTLEMENT));

  /// Nouns of things that are called by the place where they are.
  private static final Set<String> THINGS =
      Set.of(
          "valley",
          "station",
          "airport",
          "island",
          "islands",
          "park",
          "square",
          "bridge",
          "beach",
          "bay",
          "harbor",
          "harbour",
          "lake",
          "river",
          "hills",
          "heights",
          "peninsula",
          "plateau",
          "basin",
          "area",
          "base",
          "camp",
          "port");

  private static final Pattern DIRECTION =
      Pattern.compile(
          "(?:(?:North|South)(?:[ -]?(?:east|west|East|West))?(?:ern)?|East(?:ern)?|West(?:ern)?|[NSEW]\\."
              + "|Central|Downtown|Greater|Inner|Old|Lower|Upper|Mid|Metro)[ -](\\p{Lu}.*)");

  /// Words to look up.
  ///
  /// @param name the words
  /// @param kind what the noun left out says
  /// @param within whether they name the place where the thing is, not the thing
  record Part(String name, Optional<PlaceKind> kind, boolean within) {}

  private PlaceParts() {}

  /// What to look up for `name`, the best first.
  static List<Part> of(String name) {
    List<Part> parts = new ArrayList<>();
    int space = name.lastIndexOf(' ');
    if (space > 0) {
      String noun = name.substring(space + 1).toLowerCase(Locale.ROOT);
      String rest = name.substring(0, space);
      if (DIVISIONS.containsKey(noun)) {
        parts.add(new Part(rest, Optional.of(DIVISIONS.get(noun)), false));
      } else if (THINGS.contains(noun)) {
        parts.add(new Part(withoutInternational(rest), Optional.empty(), true));
      }
    }
    Matcher direction = DIRECTION.matcher(name);
    if (direction.matches()) {
      parts.add(new Part(direction.group(1), Optional.empty(), true));
    }
    return parts;
  }

  private static String withoutInternational(String name) {
    return name.endsWith(" International")
        ? name.substring(0, name.length() - " International".length())
        : name;
  }
}
