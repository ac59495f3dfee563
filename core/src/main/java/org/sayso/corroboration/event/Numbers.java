package org.sayso.corroboration.event;

import org.sayso.claim.Stance;
import org.sayso.mention.NewsNumber;

/// Which numbers are stated, and who holds them to be so.
final class Numbers {
  private Numbers() {}

  /// Whether there is a number or a word of size.
  static boolean isStated(NewsNumber number) {
    return switch (number.qualifier()) {
      case EXACT, AT_LEAST, AT_MOST, ABOUT, RANGE, WORD -> true;
      case PLURAL, NONE_STATED -> false;
    };
  }

  /// Whether who speaks so holds what is said of the harm to be so.
  static boolean isHeld(Stance stance) {
    return stance.affirms()
        || switch (stance) {
          case DENIES_RESPONSIBILITY, OFFERS_OTHER_EXPLANATION, CONDEMNS, ENDORSES, EXPRESSES ->
              true;
          case ASSERTS,
              ALLEGES,
              CLAIMS_RESPONSIBILITY,
              ACKNOWLEDGES,
              CONFIRMS,
              CORRECTS,
              JUSTIFIES,
              DENIES,
              DENIES_KNOWLEDGE,
              DOUBTS,
              CANNOT_VERIFY,
              WITHDRAWS,
              DECLINES_COMMENT,
              CALLS_FOR,
              PROMISES,
              ORDERS,
              THREATENS,
              PREDICTS,
              ASKS ->
              false;
        };
  }
}
