package org.sayso.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// A gazetteer of a few thousand places held in memory, chosen by someone.
final class ListedPlaces implements Gazetteer {
  private final Map<String, List<Hit>> byKey = new HashMap<>();
  private final Map<String, Place> byId = new HashMap<>();
  private final TreeSet<String> keys = new TreeSet<>();
  private final String attribution;
  private final Prominence prominence;

  /// A place with all its names.
  ///
  /// @param otherNames names beside [Place#name()], as printed
  /// @param weight see [Hit#weight()]
  record Listed(Place place, List<String> otherNames, long weight) {
    Listed {
      otherNames = List.copyOf(otherNames);
    }
  }

  ListedPlaces(List<Listed> places, String attribution) {
    this(places, attribution, Prominence.LISTED);
  }

  /// @param prominence how much each name says "this is a place"
  ListedPlaces(List<Listed> places, String attribution, Prominence prominence) {
    this.attribution = attribution;
    this.prominence = prominence;
    for (Listed listed : places) {
      byId.putIfAbsent(listed.place().id(), listed.place());
      add(listed.place().name(), new Hit(listed.place(), false, listed.weight()));
      for (String name : listed.otherNames()) {
        add(name, new Hit(listed.place(), true, listed.weight()));
      }
    }
  }

  private void add(String name, Hit hit) {
    String key = PlaceNames.key(name);
    List<Hit> hits = byKey.computeIfAbsent(key, k -> new ArrayList<>());
    if (!key.isEmpty() && hits.stream().noneMatch(h -> h.place().equals(hit.place()))) {
      keys.add(key);
      hits.add(hit);
    }
  }

  @Override
  public String attribution() {
    return attribution;
  }

  @Override
  public List<Hit> hits(String name) {
    return List.copyOf(byKey.getOrDefault(PlaceNames.key(name), List.of()));
  }

  @Override
  public Prominence prominence(String name) {
    return keys.contains(PlaceNames.key(name)) ? prominence : Prominence.UNKNOWN;
  }

  @Override
  public boolean isPrefix(String key) {
    String next = keys.ceiling(key + " ");
    return next != null && next.startsWith(key + " ");
  }

  @Override
  public Optional<Place> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }
}
