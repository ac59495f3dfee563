package org.sayso.server.web;

import java.util.Objects;
import org.sayso.store.decision.Decision;
import org.sayso.store.decision.Desk;
import org.sayso.store.decision.RecordRef;
import org.sayso.store.decision.Signature;

/// The acts that pages and programs ask for by name.
public final class Decisions {
  private Decisions() {}

  /// An act by name.
  ///
  /// @param ref what it is about; for `undo` the number of the decision
  public record Wanted(String act, String ref, String field, String value) {
    public Wanted {
      Objects.requireNonNull(act, "act");
      Objects.requireNonNull(ref, "ref");
      Objects.requireNonNull(field, "field");
      Objects.requireNonNull(value, "value");
    }
  }

  /// Records the act.
  ///
  /// @throws IllegalArgumentException when there is no such act or nothing that it could be about
  public static Decision record(Desk desk, Wanted wanted, Signature signature) {
    return switch (wanted.act()) {
      case "accept" -> desk.accept(RecordRef.parse(wanted.ref()), signature);
      case "reject" -> desk.reject(RecordRef.parse(wanted.ref()), signature);
      case "correct" ->
          desk.correct(RecordRef.parse(wanted.ref()), wanted.field(), wanted.value(), signature);
      case "undo" -> desk.undo(number(wanted.ref()), signature);
      default ->
          throw new IllegalArgumentException(
              "no act \"" + wanted.act() + "\"; there are accept, correct, reject and undo");
    };
  }

  private static long number(String text) {
    if (!text.matches("\\d{1,18}")) {
      throw new IllegalArgumentException("not the number of a decision: \"" + text + "\"");
    }
    return Long.parseLong(text);
  }
}
