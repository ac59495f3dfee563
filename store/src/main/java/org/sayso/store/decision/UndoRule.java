package org.sayso.store.decision;

import java.util.List;

/// What can be appended to a log.
public final class UndoRule {
  private UndoRule() {}

  /// Checks an act against the log that it is to join.
  ///
  /// @throws IllegalArgumentException when it undoes what is not there or cannot be undone
  public static void check(Act act, List<Decision> log) {
    if (act instanceof Act.Erase) {
      throw new IllegalArgumentException("an erasure is made with erase, not appended");
    }
    if (act instanceof Act.Undo(long number)) {
      Decision undone =
          log.stream()
              .filter(decision -> decision.number() == number)
              .findFirst()
              .orElseThrow(() ->
                  new IllegalArgumentException(
                      "no decision " + number + "; the log has " + log.size()));
      if (undone.act() instanceof Act.Erase) {
        throw new IllegalArgumentException("an erasure cannot be undone: the words are gone");
      }
    }
  }
}
