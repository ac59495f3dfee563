package org.sayso.resolution;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Places by name.
///
/// Names are compared by [PlaceNames#key(String)]. An implementation is immutable and may be used
/// by many threads.
public interface Gazetteer {
  /// The credit that the licence of the bundled data asks for, as one sentence with its source, its
  /// licence and what was changed; the page about Sayso and every export show it.
  String ATTRIBUTION =
      "Place names and coordinates: GeoNames (https://www.geonames.org), CC BY 4.0"
          + " (https://creativecommons.org/licenses/by/4.0/), changed: selected, merged and packed;"
          + " further names and points of provinces: Natural Earth"
          + " (https://www.naturalearthdata.com), public domain";

  /// The credits of all places of this gazetteer, one line each.
  default String attribution() {
    return ATTRIBUTION;
  }

  /// All places that bear `name`, in a fixed order; empty when none does.
  List<Hit> hits(String name);

  /// How much a name says "this is a place" without any context.
  Prominence prominence(String name);

  /// Whether some longer name begins with the words of `key` (see [PlaceNames#key(String)]).
  boolean isPrefix(String key);

  /// The place with this [Place#id()].
  Optional<Place> byId(String id);

  /// The places that bear `name`, in a fixed order.
  default List<Place> lookup(String name) {
    return hits(name).stream().map(Hit::place).toList();
  }

  /// A place that bears a name.
  ///
  /// @param otherName whether the name is another name of the place, not its usual one
  /// @param weight people that live there or in it, as far as known, at least 0: how likely it is
  ///   meant when nothing else tells
  record Hit(Place place, boolean otherName, long weight) {
    public Hit {
      Objects.requireNonNull(place, "place");
      if (weight < 0) {
        throw new IllegalArgumentException("a weight below 0: " + weight);
      }
    }
  }

  /// How well known the best-known bearer of a name is.
  enum Prominence {
    UNKNOWN,
    /// Small places only: a surname or a common word is likelier, unless the text says otherwise.
    SMALL,
    /// A country, a province, a seat of government or a larger town.
    NOTABLE,
    /// A place that somebody chose to list: in the user's file, or in the list of regions.
    LISTED;

    /// The higher of two.
    Prominence or(Prominence other) {
      return compareTo(other) >= 0 ? this : other;
    }
  }
}
