package org.sayso.resolution;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The words that stand for a state, from the table of countries or from a user's entry of kind
/// `STATE`.
///
/// @param code ISO 3166-1 alpha-2, or user-assigned (`XA` to `XZ`)
/// @param name the usual name
/// @param demonyms adjectives and nouns for its people, the usual adjective first
/// @param aliases other names
/// @param capitals seats of government by which news names a government
public record StateWords(
    String code, String name, List<String> demonyms, List<String> aliases, List<String> capitals) {
  public StateWords {
    demonyms = List.copyOf(demonyms);
    aliases = List.copyOf(aliases);
    capitals = List.copyOf(capitals);
  }

  static StateWords of(Country country) {
    return new StateWords(
        country.iso2(), country.name(), country.demonyms(), country.aliases(), country.capitals());
  }

  /// The adjective for its bodies: "Pakistani"; the name where there is none.
  String adjective() {
    return demonyms.isEmpty() ? name : demonyms.getFirst();
  }

  /// These words and those of `other`, whose name and first words win.
  StateWords with(StateWords other) {
    return new StateWords(
        code,
        other.name,
        union(other.demonyms, demonyms),
        union(other.aliases, aliases),
        union(other.capitals, capitals));
  }

  private static List<String> union(List<String> first, List<String> second) {
    Set<String> all = new LinkedHashSet<>(first);
    all.addAll(second);
    return List.copyOf(all);
  }
}
