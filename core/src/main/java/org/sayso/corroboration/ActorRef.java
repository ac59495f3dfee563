package org.sayso.corroboration;

import java.util.Objects;
import java.util.Optional;
import org.sayso.mention.ActorKind;

/// Somebody as a claim or a question has them, with what is needed to tell whether two are the
/// same.
///
/// @param id the actor's id, when the words were resolved to one
/// @param name the fullest name known for the words
/// @param kind what kind of actor
/// @param country ISO code, when known
/// @param family id of the larger actor that this one is part of, when known
public record ActorRef(
    Optional<String> id,
    String name,
    ActorKind kind,
    Optional<String> country,
    Optional<String> family) {
  public ActorRef {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(country, "country");
    Objects.requireNonNull(family, "family");
  }

  /// How near `other` is to this actor, 0–1: the same 1, one family 0.8, two arms of one state 0.6.
  ///
  /// Nearness finds claims for a person to read; it never makes two actors one.
  public double nearness(ActorRef other) {
    if (id.isPresent() && id.equals(other.id)) {
      return 1;
    }
    if (name.equalsIgnoreCase(other.name)) {
      return 1;
    }
    if (sameFamily(other)) {
      return 0.8;
    }
    boolean armsOfOneState =
        kind.isOfficial()
            && other.kind.isOfficial()
            && country.isPresent()
            && country.equals(other.country);
    return armsOfOneState ? 0.6 : 0;
  }

  /// Whether one is a part of the other, or both are the same.
  public boolean isOneWith(ActorRef other) {
    return nearness(other) >= 1
        || (family.isPresent() && family.equals(other.id))
        || (other.family.isPresent() && other.family.equals(id));
  }

  private boolean sameFamily(ActorRef other) {
    return (family.isPresent() && (family.equals(other.id) || family.equals(other.family)))
        || (other.family.isPresent() && other.family.equals(id));
  }
}
