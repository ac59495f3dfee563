package org.sayso.corroboration;

import java.util.List;
import java.util.Objects;
import org.sayso.evidence.ClaimId;

/// Somebody accused who says nothing of the matter here.
///
/// @param sought whether a reply was sought, as far as the documents say
/// @param accusedIn the claims that accuse
public record NotHeard(ActorRef actor, ReplySought sought, List<ClaimId> accusedIn) {
  /// Whether a reply was sought.
  public enum ReplySought {
    /// "did not respond to a request for comment".
    YES_NO_REPLY,
    /// "declined to comment".
    DECLINED,
    NOT_STATED
  }

  public NotHeard {
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(sought, "sought");
    accusedIn = List.copyOf(accusedIn);
  }
}
