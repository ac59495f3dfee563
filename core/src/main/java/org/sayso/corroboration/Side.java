package org.sayso.corroboration;

import org.sayso.claim.Stance;

/// What a speaker does with the matter of a question.
public enum Side {
  ASSERTS("asserts"),
  DENIES("denies"),
  DOUBTS("doubts"),
  /// Only in reply to another claim.
  CONFIRMS("confirms"),
  OTHER_EXPLANATION("otherExplanation"),
  /// Condemns, calls, promises, declines: speaks of the matter without asserting or denying it.
  SPEAKS_WITHOUT_ASSERTING("speaksWithoutAsserting");

  private final String key;

  Side(String key) {
    this.key = key;
  }

  /// Its name in JSON.
  public String key() {
    return key;
  }

  /// The side that a stance takes.
  public static Side of(Stance stance) {
    return switch (stance) {
      case ASSERTS, ALLEGES, CLAIMS_RESPONSIBILITY, ACKNOWLEDGES, CORRECTS, JUSTIFIES -> ASSERTS;
      case CONFIRMS -> CONFIRMS;
      case DENIES, DENIES_RESPONSIBILITY, DENIES_KNOWLEDGE -> DENIES;
      case DOUBTS, CANNOT_VERIFY, WITHDRAWS -> DOUBTS;
      case OFFERS_OTHER_EXPLANATION -> OTHER_EXPLANATION;
      case DECLINES_COMMENT,
          CONDEMNS,
          ENDORSES,
          CALLS_FOR,
          PROMISES,
          ORDERS,
          THREATENS,
          PREDICTS,
          ASKS,
          EXPRESSES ->
          SPEAKS_WITHOUT_ASSERTING;
    };
  }
}
