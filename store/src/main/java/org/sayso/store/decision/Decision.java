package org.sayso.store.decision;

import java.time.Instant;
import java.util.Objects;

/// A recorded act.
///
/// @param number place in the log, from 1
/// @param digest the chain's digest up to here
/// @param inForce false when a later decision took it back
/// @param redacted whether a person's words were erased from it
public record Decision(
    long number,
    Instant at,
    Act act,
    Signature signature,
    String digest,
    boolean inForce,
    boolean redacted) {
  public Decision {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(act, "act");
    Objects.requireNonNull(signature, "signature");
    Objects.requireNonNull(digest, "digest");
  }

  Decision holding(boolean now) {
    return now == inForce ? this : new Decision(number, at, act, signature, digest, now, redacted);
  }
}
