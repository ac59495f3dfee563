package org.sayso.resolution;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sayso.mention.ActorKind;

/// Somebody who acts or speaks: a state force, an office, a group, an outlet, a person.
///
/// What is said *about* an actor is never part of it: labels and accusations are words of a claim,
/// so this record has no place for them.
///
/// @param id stable: `dict:…` from a dictionary, `composed:PK:ARMY` from a country and a role noun,
///   `doc:…` for a name that only its document knows
/// @param name the usual name
/// @param kind what kind of actor
/// @param country ISO 3166-1 alpha-2 code, or a user-assigned one such as `XT`
/// @param aliases other names and spellings, sorted, without `name`
/// @param protection present for persons only
public record Actor(
    String id,
    String name,
    ActorKind kind,
    Optional<String> country,
    List<String> aliases,
    Optional<Protection> protection)
    implements Comparable<Actor> {
  public Actor {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(country, "country");
    Objects.requireNonNull(protection, "protection");
    if (id.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException(
          "an actor without id or name: '" + id + "', '" + name + "'");
    }
    aliases = aliases.stream().filter(alias -> !alias.equals(name)).distinct().sorted().toList();
    if ((kind == ActorKind.PERSON) != protection.isPresent()) {
      throw new IllegalArgumentException("persons, and only persons, have a protection: " + id);
    }
  }

  /// Whether the name is masked in exports unless someone asks otherwise.
  public boolean isMasked() {
    return protection.map(Protection::isMasked).orElse(false);
  }

  /// By id.
  @Override
  public int compareTo(Actor other) {
    return id.compareTo(other.id);
  }
}
