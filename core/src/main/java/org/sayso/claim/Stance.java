package org.sayso.claim;

/// What the speaker does with the content (`model.md`, 2; after HURIDOCS list 28).
public enum Stance {
  ASSERTS,
  /// Imputes wrong to a named or described actor.
  ALLEGES,
  /// Denies that it happened.
  DENIES,
  DENIES_RESPONSIBILITY,
  DENIES_KNOWLEDGE,
  CLAIMS_RESPONSIBILITY,
  /// Grants the circumstances.
  ACKNOWLEDGES,
  OFFERS_OTHER_EXPLANATION,
  JUSTIFIES,
  /// Only in reply to another claim.
  CONFIRMS,
  DOUBTS,
  CANNOT_VERIFY,
  CORRECTS,
  WITHDRAWS,
  DECLINES_COMMENT,
  CONDEMNS,
  ENDORSES,
  CALLS_FOR,
  PROMISES,
  ORDERS,
  THREATENS,
  PREDICTS,
  ASKS,
  /// Sympathy, fear, hope.
  EXPRESSES;

  /// Whether the speaker holds the content to be so.
  public boolean affirms() {
    return switch (this) {
      case ASSERTS, ALLEGES, CLAIMS_RESPONSIBILITY, ACKNOWLEDGES, CONFIRMS, CORRECTS, JUSTIFIES ->
          true;
      case DENIES,
          DENIES_RESPONSIBILITY,
          DENIES_KNOWLEDGE,
          OFFERS_OTHER_EXPLANATION,
          DOUBTS,
          CANNOT_VERIFY,
          WITHDRAWS,
          DECLINES_COMMENT,
          CONDEMNS,
          ENDORSES,
          CALLS_FOR,
          PROMISES,
          ORDERS,
          THREATENS,
          PREDICTS,
          ASKS,
          EXPRESSES ->
          false;
    };
  }

  /// Whether the speaker holds the content, or a part of it, not to be so.
  public boolean denies() {
    return this == DENIES || this == DENIES_RESPONSIBILITY || this == DENIES_KNOWLEDGE;
  }

  /// Whether such a claim answers something said of its speaker, so that its content is about the
  /// speaker even where it does not say so ("denied any part").
  public boolean isAnswer() {
    return switch (this) {
      case DENIES,
          DENIES_RESPONSIBILITY,
          DENIES_KNOWLEDGE,
          CLAIMS_RESPONSIBILITY,
          ACKNOWLEDGES,
          OFFERS_OTHER_EXPLANATION,
          JUSTIFIES,
          DECLINES_COMMENT ->
          true;
      case ASSERTS,
          ALLEGES,
          CONFIRMS,
          DOUBTS,
          CANNOT_VERIFY,
          CORRECTS,
          WITHDRAWS,
          CONDEMNS,
          ENDORSES,
          CALLS_FOR,
          PROMISES,
          ORDERS,
          THREATENS,
          PREDICTS,
          ASKS,
          EXPRESSES ->
          false;
    };
  }
}
