package org.sayso.claim;

import java.util.Objects;
import java.util.Optional;
import org.sayso.evidence.MentionId;

/// Who says a claim, as the document has it; resolution adds the actor.
///
/// @param mention the mention that stands for the speaker at the attribution, if there is one
/// @param name the fullest name that the document gives ("Baloch Voice for Justice"); for the
///   outlet its name, or `the outlet`
/// @param asDescribed the words at the attribution ("the rights organization")
/// @param onBehalfOf for whom a spokesman speaks
public record Speaker(
    Optional<MentionId> mention,
    String name,
    String asDescribed,
    Identity identity,
    Standing standing,
    Optional<String> onBehalfOf) {
  public Speaker {
    Objects.requireNonNull(mention, "mention");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(asDescribed, "asDescribed");
    Objects.requireNonNull(identity, "identity");
    Objects.requireNonNull(standing, "standing");
    Objects.requireNonNull(onBehalfOf, "onBehalfOf");
  }

  /// The outlet that prints the document.
  public static Speaker outlet(Optional<String> publisher) {
    String name = publisher.orElse("the outlet");
    return new Speaker(
        Optional.empty(),
        name,
        name,
        publisher.isPresent() ? Identity.NAMED : Identity.NONE,
        Standing.OUTLET,
        Optional.empty());
  }

  public boolean isOutlet() {
    return standing == Standing.OUTLET;
  }
}
