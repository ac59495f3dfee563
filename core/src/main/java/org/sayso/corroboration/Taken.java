package org.sayso.corroboration;

import java.util.regex.Pattern;
import org.sayso.claim.Stance;
import org.sayso.mention.ActorKind;

/// The stance of a claim as a question takes it.
final class Taken {
  private static final Pattern OWN =
      Pattern.compile(
          "(?i)^(?:that )?(?:it|they|we|he|she|i|its|our|their|this|responsib|the (?:group|front"
              + "|movement|organi))");
  private static final int MOST_WORDS = 10;

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
            && (isOwned(claim.content()) || isClaimed(claim))
            && !Words.negates(claim.content());
    return owns ? Stance.CLAIMS_RESPONSIBILITY : claim.stance();
  }

  /// Whether the words speak of the speaker's own deed, not of "the man who did it".
  private static boolean isOwned(String content) {
    return Words.ownsDeed(content) && OWN.matcher(content.strip()).find();
  }

  /// "The group, which claimed Saturday's attack": a noun for a deed right behind "claim".
  private static boolean isClaimed(CorpusClaim claim) {
    PlainText content = new PlainText(claim.content());
    return new PlainText(claim.around().cue()).hasForm("claim")
        && claim.content().strip().split("\\s+").length <= MOST_WORDS
        && (content.hasWord("responsibility") || content.hasFormOf(TellingWords.DEED_NOUNS));
  }
}
