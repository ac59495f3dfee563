package org.sayso.corroboration;

import org.sayso.claim.Stance;
import org.sayso.mention.ActorKind;

/// The stance of a claim as a question takes it.
final class Taken {
  private Taken() {}

  /// An armed group that says it carried something out claims it.
  static Stance stance(CorpusClaim claim) {
    boolean group =
        claim.speaker().kind().isArmedNonState()
            || claim.speaker().kind() == ActorKind.UNIDENTIFIED_GROUP
            || claim.voice().onBehalfOf().filter(body -> body.kind().isArmedNonState()).isPresent();
    boolean owns =
        claim.stance() == Stance.ASSERTS
            && group
            && Words.ownsDeed(claim.content())
            && !Words.negates(claim.content());
    return owns ? Stance.CLAIMS_RESPONSIBILITY : claim.stance();
  }
}
