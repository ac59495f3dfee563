package org.sayso.resolution;

import java.util.List;
import java.util.OptionalDouble;
import org.sayso.mention.NearPhrases.Said;
import org.sayso.resolution.Gazetteer.Hit;
import org.sayso.resolution.PlacePhrases.Tie;
import org.sayso.resolution.PlaceResolver.NamedPlace;

/// What the phrases between the names of a document say of their bearers. A phrase about one
/// mention of a name holds for its other mentions in the text too.
final class PlaceTies {
  private final List<NamedPlace> names;
  private final List<List<Hit>> hits;
  private final List<Tie> ties;

  /// @param hits the bearers of each name
  PlaceTies(String text, List<NamedPlace> names, List<List<Hit>> hits) {
    this.names = names;
    this.hits = hits;
    this.ties = PlacePhrases.ties(text, names);
  }

  /// What the text puts the name at `index` into.
  List<Tie> holders(int index) {
    return ties.stream().filter(tie -> tie.inner() == index && tie.holds()).toList();
  }

  /// What the text puts the name at `index` near to, by any mention of it.
  List<Tie> neighbours(int index) {
    String text = names.get(index).text();
    return ties.stream()
        .filter(tie -> tie.said().isPresent() && names.get(tie.inner()).text().equals(text))
        .toList();
  }

  /// Whether a distance that the text tells rules out that `place` bears the name at `index`.
  boolean isTooFar(int index, Place place) {
    return neighbours(index).stream()
        .anyMatch(tie -> !hits.get(tie.outer()).isEmpty() && isElsewhere(tie, place));
  }

  private boolean isElsewhere(Tie tie, Place place) {
    OptionalDouble told = tie.said().map(Said::km).orElse(OptionalDouble.empty());
    return told.isPresent()
        && hits.get(tie.outer()).stream()
            .noneMatch(outer -> NearRules.mayLie(place, told.getAsDouble(), outer.place()));
  }

  /// What they say of `place` for the name at `index`, in points.
  double score(int index, Place place) {
    double score = 0;
    String text = names.get(index).text();
    for (Tie tie : ties) {
      if (names.get(tie.inner()).text().equals(text)) {
        score +=
            Math.clamp(
                tie(tie, place, index == tie.inner()), PlaceScores.NOT_HELD, PlaceScores.HELD);
      } else if (tie.holds()
          && place.kind().isArea()
          && names.get(tie.outer()).text().equals(text)) {
        score +=
            hits.get(tie.inner()).stream().anyMatch(hit -> hit.place().isIn(place))
                ? PlaceScores.HOLDS_OTHER
                : 0;
      }
    }
    return Math.clamp(score, PlaceScores.NOT_HELD, PlaceScores.HELD);
  }

  private double tie(Tie tie, Place place, boolean here) {
    List<Hit> outers = hits.get(tie.outer());
    if (outers.isEmpty()) {
      return 0;
    }
    if (tie.holds()) {
      boolean anyHeld = hits.get(tie.inner()).stream().anyMatch(h -> isHeld(h.place(), outers));
      if (isHeld(place, outers)) {
        return PlaceScores.HELD;
      }
      return anyHeld && here ? PlaceScores.NOT_HELD : 0;
    }
    if (tie.said().filter(said -> said.km().isPresent()).isPresent()) {
      return isElsewhere(tie, place) ? PlaceScores.NOT_HELD : PlaceScores.HELD;
    }
    boolean near =
        outers.stream()
            .anyMatch(o -> o.place().point().kilometresTo(place.point()) <= PlaceScores.NEAR_KM);
    return near ? PlaceScores.NEAR : 0;
  }

  private static boolean isHeld(Place place, List<Hit> outers) {
    return outers.stream()
        .map(Hit::place)
        .anyMatch(outer ->
            !outer.id().equals(place.id())
                && (outer.kind().isArea()
                    ? place.isIn(outer)
                    : place.point().kilometresTo(outer.point()) <= PlaceScores.LOCALITY_KM));
  }
}
