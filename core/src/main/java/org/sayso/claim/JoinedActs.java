package org.sayso.claim;

import java.util.Optional;
import java.util.Set;

/// Joins what the rules and a model take a saying for (ADR 33).
///
/// The model's answer holds where it is sure; but what a cue says plainly ("alleges", "denies"),
/// what a part of a clause tells, and a denial that the rules read stay the rules'.
final class JoinedActs {
  /// From this probability on the model's stance goes before that of the rules, whose answer it has
  /// weighed.
  private static final double SURE = 0.6;

  /// The same where the rules hear a mere assertion, and the model an accusation or a call.
  private static final double SURE_OF_MORE = 0.7;

  /// Above this probability the model's "no attribution" holds.
  private static final double REFUSED = 0.7;

  private static final Set<String> PLAIN = Words.set(WordFile.load("stances.txt"), "plain-cues");

  private JoinedActs() {}

  /// Whether the model is sure that nobody says anything; of what the outlet could not verify, and
  /// of an act that somebody owns up to, the words are proof enough.
  ///
  /// @param ruled the stance by the rules
  static boolean isRefused(Stance ruled, Optional<ActTagger.Answer> answer) {
    return ruled != Stance.CANNOT_VERIFY
        && ruled != Stance.CLAIMS_RESPONSIBILITY
        && answer.filter(found -> found.none() > REFUSED).isPresent();
  }

  /// That somebody owns up to an act, denies knowledge or cannot tell follows from words, never
  /// from the model alone.
  ///
  /// @param ruled the stance by the rules
  static Stance stance(
      Candidate candidate,
      Proposition proposition,
      Stance ruled,
      Optional<ActTagger.Answer> answer) {
    boolean byWords = ruled.denies() || ruled == Stance.CLAIMS_RESPONSIBILITY;
    if (isPlain(candidate, ruled)
        || proposition.cutOut()
        || byWords
        || ruled == Stance.CANNOT_VERIFY) {
      return ruled;
    }
    return answer
        .filter(act -> act.probability() >= bound(ruled, act.stance()))
        .map(ActTagger.Answer::stance)
        .filter(stance -> stance != Stance.CLAIMS_RESPONSIBILITY)
        .filter(stance -> stance != Stance.DENIES_KNOWLEDGE)
        .orElse(ruled);
  }

  private static double bound(Stance ruled, Stance answered) {
    boolean more = answered == Stance.ALLEGES || answered == Stance.CALLS_FOR;
    return more && ruled == Stance.ASSERTS ? SURE_OF_MORE : SURE;
  }

  /// Whether the cue says what the speaker does: a word of accusing or denying, of which the rules
  /// know what it can do ("rejected the offer"), or one that the rules take at its word.
  private static boolean isPlain(Candidate candidate, Stance ruled) {
    Cue cue = candidate.cue();
    boolean accusing = cue.stance() == Stance.ALLEGES || cue.stance() == Stance.DENIES;
    return (accusing && !candidate.negated())
        || (ruled == cue.stance() && ruled != Stance.ASSERTS && PLAIN.contains(cue.head()));
  }

  /// What is known to all or told by others stands in words that the rules have found, and so does
  /// what somebody saw where the model hears no basis; and whoever alleges tells no act of their
  /// own.
  ///
  /// @param ruled the basis by the rules
  /// @param stance the joined one
  static Basis basis(Basis ruled, Stance stance, Optional<ActTagger.Answer> answer) {
    if (ruled == Basis.COMMON_REPUTE || ruled == Basis.TOLD) {
      return ruled;
    }
    return answer
        .map(ActTagger.Answer::basis)
        .filter(basis -> ruled != Basis.WITNESSED || basis != Basis.NOT_STATED)
        .filter(basis -> basis != Basis.OWN_ACT || stance != Stance.ALLEGES)
        .orElse(ruled);
  }
}
