package org.sayso.store.json;

import java.util.Optional;
import org.sayso.claim.Form;
import org.sayso.claim.Identity;

/// Which claims are words that a known speaker is quoted with.
public final class Quotations {
  private Quotations() {}

  /// Whether (some of) the content stands in quotation marks.
  public static boolean isQuoted(Sayso1.Claim claim) {
    return claim.form().equals(Form.DIRECT.name()) || claim.form().equals(Form.MIXED.name());
  }

  /// Whether it is quoted, and other documents can quote the same speaker.
  public static boolean isOfKnown(Sayso1.Claim claim) {
    return isQuoted(claim)
        && (isKnown(claim.speaker()) || sharedActor(claim.speaker()).isPresent());
  }

  /// Whether a speaker is known by name.
  public static boolean isKnown(Sayso1.Speaker speaker) {
    return speaker.identity().equals(Identity.NAMED.name())
        || speaker.identity().equals(Identity.PSEUDONYM.name());
  }

  /// The actor of a speaker, where others than its own document can know it.
  public static Optional<String> sharedActor(Sayso1.Speaker speaker) {
    return Optional.ofNullable(speaker.actor()).filter(actor -> !actor.startsWith("doc:"));
  }
}
