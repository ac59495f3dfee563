package org.sayso.resolution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sayso.resolution.Resolution.Candidate;

/// Where the names of a document play, taken together: for each country and first division the part
/// of the names that may lie there.
///
/// Each different name counts once, divided among its bearers by their scores so far; a name that
/// only one place bears counts whole. Names of countries speak for no division, but count among the
/// names: a text about many countries does not play in the one province that it names.
final class PlaceEvidence {
  /// How much likelier a bearer is with a point more.
  private static final double SHARPNESS = 1;

  private static final int MOST_BEARERS = 12;

  private final Map<String, Map<String, Double>> divisions = new HashMap<>();
  private final Map<String, Map<String, Double>> countries = new HashMap<>();
  private final Map<String, Double> divisionSums = new HashMap<>();
  private final Map<String, Double> countrySums = new HashMap<>();
  private final Map<String, Set<String>> provinces = new HashMap<>();
  private final Set<String> nationNames = new HashSet<>();
  private int nations;
  private int all;

  /// @param texts the names
  /// @param ranked the bearers of each, best first
  PlaceEvidence(List<String> texts, List<List<Candidate<Place>>> ranked) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < ranked.size(); i++) {
      if (seen.add(texts.get(i)) && !ranked.get(i).isEmpty()) {
        add(texts.get(i), ranked.get(i));
      }
    }
  }

  private void add(String text, List<Candidate<Place>> bearers) {
    all++;
    Place first = bearers.getFirst().value();
    if (first.kind() == PlaceKind.COUNTRY) {
      nations++;
      nationNames.add(text);
      return;
    }
    if (first.kind() == PlaceKind.ADMIN1) {
      first
          .countryCode()
          .ifPresent(code -> provinces.computeIfAbsent(code, any -> new HashSet<>()).add(text));
    }
    List<Candidate<Place>> best = bearers.subList(0, Math.min(MOST_BEARERS, bearers.size()));
    double top = best.getFirst().score();
    double sum = best.stream().mapToDouble(one -> Math.exp(SHARPNESS * (one.score() - top))).sum();
    Map<String, Double> own = divisions.computeIfAbsent(text, any -> new HashMap<>());
    Map<String, Double> ownCountries = countries.computeIfAbsent(text, any -> new HashMap<>());
    for (Candidate<Place> one : best) {
      double part = Math.exp(SHARPNESS * (one.score() - top)) / sum;
      one.value().admin1().ifPresent(area -> own.merge(area.code(), part, Double::sum));
      one.value().countryCode().ifPresent(code -> ownCountries.merge(code, part, Double::sum));
    }
    own.forEach((code, part) -> divisionSums.merge(code, part, Double::sum));
    ownCountries.forEach((code, part) -> countrySums.merge(code, part, Double::sum));
  }

  /// The part of the other names that may lie in the first division of `place`, 0 to 1.
  double division(String text, Place place) {
    return place
        .admin1()
        .map(Place.Area::code)
        .map(code -> others(text, code, divisions, divisionSums))
        .orElse(0.0);
  }

  /// The part of the other names that may lie in the country of `place`, 0 to 1.
  double country(String text, Place place) {
    return place.countryCode().map(code -> others(text, code, countries, countrySums)).orElse(0.0);
  }

  /// The part of the other names that are of the kind of `place`, if it is a country, or a first
  /// division and they of its country, 0 to 1.
  double alike(String text, Place place) {
    if (all < 2) {
      return 0;
    }
    return switch (place.kind()) {
      case COUNTRY -> (double) (nations - (nationNames.contains(text) ? 1 : 0)) / (all - 1);
      case ADMIN1 -> {
        Set<String> same =
            place
                .countryCode()
                .map(code -> provinces.getOrDefault(code, Set.of()))
                .orElse(Set.of());
        yield (double) (same.size() - (same.contains(text) ? 1 : 0)) / (all - 1);
      }
      case ADMIN2, SETTLEMENT, SITE, REGION, WATER -> 0;
    };
  }

  private double others(
      String text, String code, Map<String, Map<String, Double>> parts, Map<String, Double> sums) {
    int others = all - (parts.containsKey(text) || nationNames.contains(text) ? 1 : 0);
    double own = parts.getOrDefault(text, Map.of()).getOrDefault(code, 0.0);
    return others == 0 ? 0 : Math.clamp((sums.getOrDefault(code, 0.0) - own) / others, 0, 1);
  }
}
