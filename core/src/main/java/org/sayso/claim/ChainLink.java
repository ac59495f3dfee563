package org.sayso.claim;

import java.util.Objects;
import java.util.Optional;
import org.sayso.evidence.ClaimId;
import org.sayso.evidence.MentionId;
import org.sayso.evidence.Quoted;

/// One step of who passed a claim on, outlet first.
///
/// @param claim the claim by which this link speaks; for the outlet the claim itself
public record ChainLink(
    String name, Optional<MentionId> mention, Optional<Quoted> cue, ClaimId claim) {
  public ChainLink {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(mention, "mention");
    Objects.requireNonNull(cue, "cue");
    Objects.requireNonNull(claim, "claim");
  }
}
