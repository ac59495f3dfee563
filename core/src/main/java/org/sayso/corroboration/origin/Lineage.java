package org.sayso.corroboration.origin;

import java.util.Objects;
import java.util.Optional;
import org.sayso.corroboration.ActorRef;
import org.sayso.evidence.By;

/// Whose knowledge one account goes back to.
///
/// @param who the one who knows; the outlet where nobody can be told
/// @param key the same for accounts that go back to one, in this document and others
/// @param openness why it cannot be counted as independent; empty when it can
/// @param by the rule that tells
/// @param because in words
public record Lineage(
    OriginKind kind, ActorRef who, String key, Optional<Openness> openness, By by, String because) {
  /// Why an origin cannot be counted as independent.
  public enum Openness {
    /// The outlet speaks in its own voice and does not say how it knows.
    OWN_VOICE,
    /// The source is not named, and may be the same as another.
    UNNAMED,
    /// Heard only through somebody who is not an outlet.
    RELAYED,
    /// Nobody in particular.
    NOBODY
  }

  public Lineage {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(who, "who");
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(openness, "openness");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(because, "because");
  }
}
