package org.sayso.corroboration;

import java.util.Locale;
import org.sayso.corroboration.Question.Kind;

/// Tells in words why a claim that is shown bears: what it has of what is asked about, and where it
/// stands when it has little itself.
final class Reasons {
  private static final double ABOUT = 0.5;

  private final Question question;
  private final Met met;
  private final double[] traits;

  /// @param traits of the claim that `met` is of, in the order of [Trait]
  Reasons(Question question, Met met, double[] traits) {
    this.question = question;
    this.met = met;
    this.traits = traits;
  }

  Bearing bearing() {
    if (question.kind() == Kind.WHAT_IS_SAID && has(Trait.SPEAKER_ASKED)) {
      met.reasons.add("said by whom is asked about");
    }
    if (has(Trait.STANCE_ASKED)) {
      String stance = Taken.stance(met.claim).name().toLowerCase(Locale.ROOT).replace('_', ' ');
      met.reasons.add("the speaker " + stance);
    }
    if (question.kind() == Kind.HOW_MANY && (has(Trait.COUNT_ALL) || has(Trait.TOLL_ASKED))) {
      met.reasons.add("gives a number");
    }
    if (has(Trait.ACTOR_ANSWERS)) {
      met.reasons.add("answers for whom is asked about");
    }
    if (value(Trait.LEAD_ALIKE) >= ABOUT) {
      met.reasons.add("stands in a text that begins with what is asked about");
    }
    if (met.reasons.isEmpty()) {
      met.reasons.add("stands with other claims on the question");
    }
    return met.bearing();
  }

  private double value(Trait trait) {
    return traits[trait.ordinal()];
  }

  private boolean has(Trait trait) {
    return value(trait) > 0;
  }
}
