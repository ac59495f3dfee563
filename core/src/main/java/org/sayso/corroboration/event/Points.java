package org.sayso.corroboration.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What speaks for and against two accounts being of one happening, and what forbids it.
final class Points {
  private final List<String> reasons = new ArrayList<>();
  private double sum;
  private double against;
  private boolean time;
  private boolean place;
  private boolean person;
  private boolean doer;
  private boolean throughout;
  private Optional<String> forbidden = Optional.empty();

  void add(double points, String reason) {
    sum += points;
    against += Math.min(0, points);
    reasons.add(reason);
  }

  /// Says that the accounts cannot be of one happening; the first reason is kept.
  void forbid(String reason) {
    if (forbidden.isEmpty()) {
      forbidden = Optional.of(reason);
    }
  }

  void timeAgrees() {
    time = true;
  }

  void placeAgrees() {
    place = true;
  }

  void personAgrees() {
    person = true;
  }

  void doerAgrees() {
    doer = true;
  }

  /// Whether the same is said to have done it.
  boolean isByTheSame() {
    return doer;
  }

  void alikeThroughout() {
    throughout = true;
  }

  /// Whether the words alone show it.
  boolean isAlikeThroughout() {
    return throughout;
  }

  double sum() {
    return sum;
  }

  /// What speaks against it, nought or less.
  double against() {
    return against;
  }

  /// Whether both the time and the place agree.
  boolean isAnchored() {
    return time && place;
  }

  /// Whether the time or the place agrees, or somebody who is named.
  boolean isHeld() {
    return time || place || person;
  }

  Optional<String> forbidden() {
    return forbidden;
  }

  List<String> reasons() {
    return reasons;
  }
}
