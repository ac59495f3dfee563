package org.sayso.corroboration.event;

import org.sayso.claim.Stance;
import org.sayso.mention.NewsNumber;

/// Numbers as a person reads them, and whose they are.
final class Numbers {
  private Numbers() {}

  /// "at least 14"
  static String words(NewsNumber number) {
    String low = number.low().isPresent() ? "" + number.low().getAsLong() : "";
    String high = number.high().isPresent() ? "" + number.high().getAsLong() : low;
    return switch (number.qualifier()) {
      case EXACT -> low.isEmpty() ? high : low;
      case AT_LEAST -> "at least " + low;
      case AT_MOST -> "at most " + high;
      case ABOUT -> "about " + (low.isEmpty() ? high : low);
      case RANGE -> low + " to " + high;
      case WORD, PLURAL, NONE_STATED -> number.text();
    };
  }

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
