package org.sayso.corroboration.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What speaks for and against two accounts being of one happening, and what forbids it.
///
/// Most pairs are never shown to anybody, so that reasons are put into words when asked for.
final class Points {
  private final List<Supplier<String>> reasons = new ArrayList<>();
  private double sum;
  private double against;
  private boolean time;
  private boolean day;
  private boolean place;
  private boolean person;
  private boolean doer;
  private boolean throughout;
  private boolean others;
  private @Nullable Supplier<String> forbidden;

  void add(double points, String reason) {
    add(points, () -> reason);
  }

  void add(double points, Supplier<String> reason) {
    sum += points;
    against += Math.min(0, points);
    reasons.add(reason);
  }

  /// Says that the accounts cannot be of one happening; the first reason is kept.
  void forbid(Supplier<String> reason) {
    if (forbidden == null) {
      forbidden = reason;
    }
  }

  /// Says that they can be of one time, by when they were told.
  void timeAgrees() {
    time = true;
  }

  /// Says that both tell a day, and the same.
  void dayAgrees() {
    time = true;
    day = true;
  }

  void placeAgrees() {
    place = true;
  }

  void personAgrees() {
    person = true;
  }

  /// Says that it was done to others.
  void othersSuffered() {
    others = true;
  }

  boolean isDoneToOthers() {
    return others;
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

  /// Whether both tell the day and the place, and both agree.
  boolean isAnchored() {
    return day && place;
  }

  /// Whether the time or the place agrees, or somebody who is named.
  boolean isHeld() {
    return time || place || person;
  }

  boolean isForbidden() {
    return forbidden != null;
  }

  Optional<String> forbidden() {
    return Optional.ofNullable(forbidden).map(Supplier::get);
  }

  List<String> reasons() {
    return reasons.stream().map(Supplier::get).toList();
  }
}
