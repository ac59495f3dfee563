package org.sayso.resolution;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sayso.resolution.Gazetteer.Hit;

/// How well a bearer of a name fits, in points; a difference of one point is a factor of e in
/// likelihood.
///
/// The weights were estimated on invented cases and then set by steps on one half of LGL and of
/// GeoVirus (`docs/quality/places.md`).
final class PlaceScores {
  static final double HELD = 4;
  static final double NOT_HELD = -3;
  static final double HOLDS_OTHER = 1;
  static final double NEAR = 1.5;
  static final double NEAR_KM = 150;

  /// Bearers of one name that are nearer to each other than this are one locality.
  static final double LOCALITY_KM = 25;

  private static final double OTHER_NAME = -0.5;
  private static final double CAPITAL = 1.5;
  private static final double COUNTRY_IN_TEXT = 1.2;
  private static final double DATELINE_COUNTRY = 0.8;
  private static final double OUTLET_COUNTRY = 1.6;
  private static final double OUTLET_TOWN = 1;
  private static final double STATED_KIND = 2;
  private static final double OTHER_KIND = -1;
  private static final double ARTICLE = 1.2;
  private static final double NAMED_AFTER_TOWN = -1.2;
  private static final double NAMED_AFTER_COUNTRY = -4;
  private static final double SAME_FIRST_LEVEL = 0.2;
  private static final double DIVISION_OF_OTHERS = 4;
  private static final double COUNTRY_OF_OTHERS = 2;
  private static final double USER = 1.5;
  private static final double COUNTRY_ALIKE = 1.5;
  private static final double DIVISION_ALIKE = 2.5;
  private static final double OTHER_NAME_OF_TOWN = -1.4;
  private static final double COUNTRY = 5;
  private static final double FIRST_DIVISION = 2.9;
  private static final double SECOND_DIVISION = 2;
  private static final double REGION = 3;
  private static final double PEOPLE = 0.5;
  private static final double CLOSE = 1;

  private PlaceScores() {}

  /// What speaks for a bearer before the text is looked at: people, being a capital, the name being
  /// its usual one.
  static double prior(Hit hit) {
    double score =
        switch (hit.place().kind()) {
          case COUNTRY -> COUNTRY;
          case ADMIN1 -> FIRST_DIVISION;
          case ADMIN2 -> Math.min(SECOND_DIVISION, people(hit));
          case REGION, WATER, SITE -> REGION;
          case SETTLEMENT -> people(hit) + (hit.place().feature().equals("PPLC") ? CAPITAL : 0);
        };
    return score
        + (hit.otherName()
            ? hit.place().kind() == PlaceKind.SETTLEMENT ? OTHER_NAME_OF_TOWN : OTHER_NAME
            : 0)
        + (hit.place().source().equals(UserGazetteer.SOURCE) ? USER : 0);
  }

  private static double people(Hit hit) {
    return PEOPLE * Math.log10((double) hit.weight() + 10);
  }

  /// What the countries of the text say.
  ///
  /// @param shares for each country of the text its share of all signs of a country, 0 to 1
  static double countryInText(Place place, Map<String, Double> shares) {
    if (shares.isEmpty() || place.countryCode().isEmpty()) {
      return 0;
    }
    double share = shares.getOrDefault(place.countryCode().get(), 0.0);
    return COUNTRY_IN_TEXT * Math.sqrt(share);
  }

  /// What the outlet says: its country; and that a town after which an outlet without a country's
  /// domain is named is likelier American than elsewhere.
  static double outlet(Place place, String name, Outlet outlet) {
    if (outlet.country().isPresent()) {
      return outlet.country().equals(place.countryCode()) ? OUTLET_COUNTRY : 0;
    }
    boolean named = outlet.town().isPresent() && outlet.town().get().equals(PlaceNames.key(name));
    return named && place.countryCode().equals(Optional.of("US")) ? OUTLET_TOWN : 0;
  }

  static double dateline(Place place, Optional<Place> dateline) {
    return dateline.isPresent()
            && place.countryCode().isPresent()
            && dateline.get().countryCode().equals(place.countryCode())
        ? DATELINE_COUNTRY
        : 0;
  }

  /// "Richmond, Ky.": the state that the text puts a name into.
  ///
  /// @param state its code, where the text does
  static double stated(Place place, @Nullable String state) {
    if (state == null) {
      return 0;
    }
    boolean inside =
        place.kind() != PlaceKind.ADMIN1
            && place.admin1().filter(area -> area.code().equals(state)).isPresent();
    return inside ? HELD : NOT_HELD;
  }

  static double statedKind(Place place, Optional<PlaceKind> stated) {
    if (stated.isEmpty()) {
      return 0;
    }
    boolean fits =
        place.kind() == stated.get()
            || (stated.get() == PlaceKind.SETTLEMENT && place.kind() == PlaceKind.SITE)
            || (stated.get() == PlaceKind.ADMIN1 && place.kind() == PlaceKind.REGION);
    return fits ? STATED_KIND : OTHER_KIND;
  }

  /// "The Sahel" is a region rather than a province of that name.
  static double article(Place place, boolean article) {
    boolean takesArticle = place.kind() == PlaceKind.REGION || place.kind() == PlaceKind.WATER;
    return article && takesArticle ? ARTICLE : 0;
  }

  /// A bare name that a town and the province around it share means the town.
  static double seat(Place place, Optional<PlaceKind> stated, List<Hit> bearers) {
    boolean division = place.kind() == PlaceKind.ADMIN1 || place.kind() == PlaceKind.ADMIN2;
    if (!division || stated.isPresent()) {
      return 0;
    }
    boolean holdsTown =
        bearers.stream()
            .filter(hit -> !hit.otherName() && hit.place().kind() == PlaceKind.SETTLEMENT)
            .anyMatch(hit -> hit.place().isIn(place));
    return holdsTown ? NAMED_AFTER_TOWN : 0;
  }

  /// A bare name that a country has, and a town in it beside its own name, means the country:
  /// "Mexico".
  static double capitalOf(Hit hit, Optional<PlaceKind> stated, List<Hit> bearers) {
    if (!hit.otherName() || hit.place().kind() != PlaceKind.SETTLEMENT || stated.isPresent()) {
      return 0;
    }
    boolean shared =
        bearers.stream()
            .filter(other -> other.place().kind() == PlaceKind.COUNTRY)
            .anyMatch(other -> hit.place().isIn(other.place()));
    return shared ? NAMED_AFTER_COUNTRY : 0;
  }

  /// What the other names of the text say, taken together.
  static double together(Place place, String text, PlaceEvidence evidence) {
    return DIVISION_OF_OTHERS * Math.sqrt(evidence.division(text, place))
        + COUNTRY_OF_OTHERS * Math.sqrt(evidence.country(text, place))
        + (place.kind() == PlaceKind.COUNTRY ? COUNTRY_ALIKE : DIVISION_ALIKE)
            * evidence.alike(text, place);
  }

  /// What the other places of the text say: the nearest of them, and whether one is in the same
  /// province.
  static double neighbours(Place place, List<Place> others) {
    double nearest = Double.MAX_VALUE;
    boolean sameFirstLevel = false;
    for (Place other : others) {
      nearest = Math.min(nearest, place.point().kilometresTo(other.point()));
      sameFirstLevel |=
          place.admin1().isPresent()
              && place.admin1().equals(other.admin1())
              && place.country().equals(other.country());
    }
    double near = nearest <= 50 ? 1 : nearest <= 200 ? 0.6 : nearest <= 500 ? 0.3 : 0;
    return CLOSE * near + (sameFirstLevel ? SAME_FIRST_LEVEL : 0);
  }
}
