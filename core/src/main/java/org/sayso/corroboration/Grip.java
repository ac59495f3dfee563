package org.sayso.corroboration;

/// How firmly a claim has one thing that a question asks about.
enum Grip {
  NONE(0),
  /// Its document has it somewhere.
  FRAME(0.2),
  /// Its document is about it: title or lead have it; in a long document its paragraph or heading.
  TOPIC(0.4),
  /// What it leans on ("they", "the attack") may mean it.
  LEANT(0.55),
  /// Its sentence has it.
  NEAR(0.75),
  /// The words said have it.
  SAID(1);

  private final double share;

  Grip(double share) {
    this.share = share;
  }

  /// As a share of the firmest.
  double share() {
    return share;
  }

  boolean atLeast(Grip other) {
    return compareTo(other) >= 0;
  }

  Grip or(Grip other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
