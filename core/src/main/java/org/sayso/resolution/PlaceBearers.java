package org.sayso.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sayso.resolution.Gazetteer.Hit;

/// Who may bear a name as a text has it: what the gazetteer has by that name, the country of a
/// people, the state of a short form; for a name that no one bears, those of the place in it.
final class PlaceBearers {
  /// Candidates looked at; the rest are the smallest bearers of very common names.
  private static final int MOST = 60;

  private final Gazetteer gazetteer;
  private final Countries countries = Countries.bundled();

  PlaceBearers(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /// The bearers of a name.
  ///
  /// @param within whether they are only where the named thing is: "North Selm"
  record Bearers(List<Hit> hits, boolean within) {
    Bearers {
      hits = List.copyOf(hits);
    }
  }

  /// The likeliest bearers of `name`.
  Bearers of(String name) {
    List<Hit> all = withPeoples(name, gazetteer.hits(name));
    return all.isEmpty() ? inParts(name) : new Bearers(likeliest(all), false);
  }

  private static List<Hit> likeliest(List<Hit> all) {
    return all.size() <= MOST
        ? all
        : all.stream()
            .sorted(Comparator.comparingDouble(PlaceScores::prior).reversed())
            .limit(MOST)
            .toList();
  }

  private Bearers inParts(String name) {
    for (PlaceParts.Part part : PlaceParts.of(name)) {
      List<Hit> all = likeliest(gazetteer.hits(part.name()));
      List<Hit> ofKind =
          all.stream().filter(hit -> part.kind().equals(Optional.of(hit.place().kind()))).toList();
      if (!all.isEmpty()) {
        return new Bearers(ofKind.isEmpty() ? all : ofKind, part.within());
      }
    }
    return new Bearers(List.of(), false);
  }

  /// A word for a people points to its country or area, a short form to its state.
  private List<Hit> withPeoples(String name, List<Hit> hits) {
    List<Hit> all = new ArrayList<>(hits);
    for (Country country : countries.byDemonym(name)) {
      add(gazetteer.byId("country:" + country.iso2()), true, all);
    }
    add(AreaPeoples.bundled().area(name).flatMap(gazetteer::byId), true, all);
    add(
        StateAbbreviations.code(name).flatMap(code -> gazetteer.byId("admin1:" + code)),
        false,
        all);
    return all;
  }

  private static void add(Optional<Place> found, boolean otherName, List<Hit> all) {
    found
        .filter(place -> all.stream().noneMatch(hit -> hit.place().equals(place)))
        .ifPresent(place -> all.add(new Hit(place, otherName, 0)));
  }
}
