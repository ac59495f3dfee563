package org.sayso.server.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sayso.corroboration.origin.Weight;
import org.sayso.store.decision.Decision;
import org.sayso.store.decision.Desk;
import org.sayso.store.decision.RecordRef;
import org.sayso.store.decision.Signature;

/// The acts that pages and programs ask for by name.
public final class Decisions {
  private Decisions() {}

  /// An act by name.
  ///
  /// @param ref what it is about; for `undo` the number of the decision, for `one-origin` and
  ///   `own-origin` claims divided by spaces
  /// @param value the corrected value; for `one-origin` and `own-origin` as which of the three
  ///   counts it counts, or empty
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
      case "one-origin" -> desk.oneOrigin(claims(wanted.ref()), counts(wanted.value()), signature);
      case "own-origin" -> desk.ownOrigin(claims(wanted.ref()), counts(wanted.value()), signature);
      case "undo" -> desk.undo(number(wanted.ref()), signature);
      default ->
          throw new IllegalArgumentException(
              "no act \""
                  + wanted.act()
                  + "\"; there are accept, correct, reject, one-origin, own-origin and undo");
    };
  }

  private static List<RecordRef> claims(String refs) {
    return Pattern.compile("\\s+").splitAsStream(refs.strip()).map(RecordRef::parse).toList();
  }

  private static Optional<Weight> counts(String value) {
    return value.isEmpty() ? Optional.empty() : Optional.of(Weight.of(value));
  }

  private static long number(String text) {
    if (!text.matches("\\d{1,18}")) {
      throw new IllegalArgumentException("not the number of a decision: \"" + text + "\"");
    }
    return Long.parseLong(text);
  }
}
