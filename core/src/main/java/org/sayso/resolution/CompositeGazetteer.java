package org.sayso.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Several gazetteers as one. The earlier ones win: a place of a later one that is the same place
/// is not returned.
///
/// Two are the same when they bear the looked-up name, are of the same kind, and lie within
/// [#SAME_PLACE_KM] of each other, or are the same area of the same country.
public final class CompositeGazetteer implements Gazetteer {
  /// Bearers of one name that are nearer than this are one place.
  public static final double SAME_PLACE_KM = 10;

  private final List<Gazetteer> parts;

  /// @param parts the first has precedence
  public CompositeGazetteer(List<? extends Gazetteer> parts) {
    this.parts = List.copyOf(parts);
  }

  /// What comes with the product: the list of regions, GeoNames, further names of areas.
  public static CompositeGazetteer bundled() {
    return Bundled.GAZETTEER;
  }

  /// What comes with the product, with the places of a user before it.
  public static CompositeGazetteer bundledWith(UserGazetteer user) {
    return new CompositeGazetteer(List.of(user, bundled()));
  }

  @Override
  public String attribution() {
    return parts.stream().map(Gazetteer::attribution).distinct().collect(Collectors.joining("\n"));
  }

  @Override
  public List<Hit> hits(String name) {
    var hits = new ArrayList<Hit>();
    for (Gazetteer part : parts) {
      int earlier = hits.size();
      for (Hit hit : part.hits(name)) {
        if (hits.subList(0, earlier).stream().noneMatch(h -> isSame(h.place(), hit.place()))) {
          hits.add(hit);
        }
      }
    }
    return hits;
  }

  /// Whether two bearers of one name are the same place.
  static boolean isSame(Place a, Place b) {
    if (a.id().equals(b.id())) {
      return true;
    }
    return a.kind() == b.kind()
        && (a.point().kilometresTo(b.point()) <= SAME_PLACE_KM
            || (a.kind() == PlaceKind.COUNTRY && a.countryCode().equals(b.countryCode())));
  }

  @Override
  public Prominence prominence(String name) {
    Prominence highest = Prominence.UNKNOWN;
    for (Gazetteer part : parts) {
      highest = highest.or(part.prominence(name));
    }
    return highest;
  }

  @Override
  public boolean isPrefix(String key) {
    return parts.stream().anyMatch(part -> part.isPrefix(key));
  }

  @Override
  public Optional<Place> byId(String id) {
    return parts.stream().flatMap(part -> part.byId(id).stream()).findFirst();
  }

  private static final class Bundled {
    static final CompositeGazetteer GAZETTEER = load();

    private static CompositeGazetteer load() {
      GeoNamesGazetteer geoNames = GeoNamesGazetteer.bundled();
      Gazetteer regions =
          new Regions(geoNames, Countries.bundled()).read(Countries.resource("regions.txt"));
      Gazetteer areas = new AreaNames(geoNames, Countries.bundled()).read(AreaTable.bundled());
      return new CompositeGazetteer(List.of(regions, geoNames, areas));
    }
  }
}
