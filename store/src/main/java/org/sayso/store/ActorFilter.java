package org.sayso.store;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.sayso.mention.ActorKind;

/// Which actors. An empty set means any.
///
/// @param name a stretch of the name or of an alias, without regard to case
public record ActorFilter(Optional<String> name, Set<ActorKind> kinds, Optional<String> country) {
  public static final ActorFilter ALL =
      new ActorFilter(Optional.empty(), Set.of(), Optional.empty());

  public ActorFilter {
    Objects.requireNonNull(name, "name");
    kinds = Set.copyOf(kinds);
    Objects.requireNonNull(country, "country");
  }

  public ActorFilter withName(String value) {
    return new ActorFilter(Optional.of(value), kinds, country);
  }

  public ActorFilter withKinds(Set<ActorKind> value) {
    return new ActorFilter(name, value, country);
  }

  public ActorFilter withCountry(String value) {
    return new ActorFilter(name, kinds, Optional.of(value));
  }
}
