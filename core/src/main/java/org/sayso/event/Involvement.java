package org.sayso.event;

/// What a participant is said to have done (after HURIDOCS list 18).
public enum Involvement {
  CARRIED_OUT,
  ORDERED,
  PLANNED,
  SUPPORTED,
  ACQUIESCED,
  FAILED_TO_PREVENT,
  UNKNOWN;

  /// Whether it reproaches whoever has `role` in an act: with having done it, been behind it, or
  /// let it happen. The sides of a clash fight each other, and nobody is reproached with that.
  public boolean isReproach(Role role) {
    return role == Role.INITIATOR
        || role == Role.SUPPORTER
        || role == Role.PRESENT && this == FAILED_TO_PREVENT;
  }
}
