package org.sayso.corroboration;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.sayso.claim.Identity;
import org.sayso.claim.Standing;

/// Who says a claim, and through whom it came.
///
/// @param asDescribed the words at the attribution
/// @param introduction what the document says of a person where it brings the name ("the medical
///   director of Miravel General Hospital"), empty when nothing
/// @param affiliation the body that the introduction names, when it is one
/// @param onBehalfOf for whom a spokesman speaks
/// @param chain who passed it on, the outlet first and the speaker last; the outlet alone where it
///   speaks in its own voice
public record Voice(
    ActorRef speaker,
    String asDescribed,
    String introduction,
    Optional<ActorRef> affiliation,
    Identity identity,
    Standing standing,
    Optional<ActorRef> onBehalfOf,
    List<ActorRef> chain) {
  /// Outlet, somebody, and the speaker.
  private static final int RELAYED = 3;

  public Voice {
    Objects.requireNonNull(speaker, "speaker");
    Objects.requireNonNull(asDescribed, "asDescribed");
    Objects.requireNonNull(introduction, "introduction");
    Objects.requireNonNull(affiliation, "affiliation");
    Objects.requireNonNull(identity, "identity");
    Objects.requireNonNull(standing, "standing");
    Objects.requireNonNull(onBehalfOf, "onBehalfOf");
    chain = List.copyOf(chain);
  }

  /// Whether the outlet says it in its own voice.
  public boolean isOutlet() {
    return standing == Standing.OUTLET;
  }

  /// The speaker, and for whom it speaks.
  public Stream<ActorRef> voices() {
    return Stream.concat(Stream.of(speaker), onBehalfOf.stream());
  }

  /// Who, other than the outlet, told the outlet what the speaker said.
  public Optional<ActorRef> through() {
    return chain.size() >= RELAYED ? Optional.of(chain.get(chain.size() - 2)) : Optional.empty();
  }
}
