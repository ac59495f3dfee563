package org.sayso.resolution;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/// A state or territory that has an ISO 3166-1 code (or a user-assigned one), with the words that
/// point to it.
///
/// The entry says how a name is used in news; it takes no side on the status of any territory.
///
/// @param name the usual English name: "Pakistan"
/// @param iso2 two-letter code: "PK"
/// @param iso3 three-letter code: "PAK"
/// @param numeric ISO's number as three digits, absent for user-assigned codes
/// @param gleditschWard number in the Gleditsch-Ward list of states, where it is certain
/// @param status how its membership of the United Nations stands
/// @param demonyms adjectives and nouns for its people, as printed: "Pakistani", "Pakistanis"
/// @param aliases other names: "Islamic Republic of Pakistan"
/// @param capitals seats of government by which news names a government
/// @param region United Nations subregion: "Southern Asia"
public record Country(
    String name,
    String iso2,
    String iso3,
    Optional<String> numeric,
    OptionalInt gleditschWard,
    Status status,
    List<String> demonyms,
    List<String> aliases,
    List<String> capitals,
    String region) {

  /// Membership of the United Nations, which is on record, rather than statehood, which may be
  /// disputed.
  public enum Status {
    MEMBER,
    OBSERVER,
    /// Neither member nor observer, and more than a dependent territory, or not agreed.
    OTHER,
    /// A dependent or special area with a code of its own.
    TERRITORY
  }

  public Country {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(iso3, "iso3");
    Objects.requireNonNull(numeric, "numeric");
    Objects.requireNonNull(gleditschWard, "gleditschWard");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(region, "region");
    demonyms = List.copyOf(demonyms);
    aliases = List.copyOf(aliases);
    capitals = List.copyOf(capitals);
    if (!iso2.matches("[A-Z]{2}")) {
      throw new IllegalArgumentException("not a two-letter country code: " + iso2);
    }
  }
}
