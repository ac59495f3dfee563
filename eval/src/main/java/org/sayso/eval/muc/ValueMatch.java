package org.sayso.eval.muc;

import java.util.Optional;

/// Compares values of one slot, whatever they refer to.
final class ValueMatch {
  private ValueMatch() {}

  /// The best that any alternative of the answer is against any of the key.
  static Verdict compare(MucSlot slot, Filler key, Filler answer) {
    Verdict best = Verdict.INCORRECT;
    for (String asked : key.values()) {
      for (String given : answer.values()) {
        best = best.or(compare(slot, asked, given));
      }
    }
    return best;
  }

  private static Verdict compare(MucSlot slot, String key, String answer) {
    return switch (slot.kind()) {
      case SET -> SetFills.compare(slot, MucStrings.fill(key), MucStrings.fill(answer));
      case STRING -> MucStrings.areAlike(key, answer) ? Verdict.CORRECT : Verdict.INCORRECT;
      case DATE -> dates(key, answer);
      case LOCATION -> MucPlace.parse(key).compare(MucPlace.parse(answer));
      case NUMBER -> numbers(MucStrings.squeezed(key), MucStrings.squeezed(answer));
      case INDEX -> same(key, answer);
    };
  }

  private static Verdict same(String key, String answer) {
    return key.equals(answer) ? Verdict.CORRECT : Verdict.INCORRECT;
  }

  private static Verdict dates(String key, String answer) {
    if (MucStrings.official(key).equals(MucStrings.official(answer))) {
      return Verdict.CORRECT;
    }
    Optional<MucDate> asked = MucDate.parse(key);
    Optional<MucDate> given = MucDate.parse(answer);
    return asked.isPresent() && given.isPresent()
        ? asked.orElseThrow().compare(given.orElseThrow())
        : same(MucStrings.squeezed(key), MucStrings.squeezed(answer));
  }

  /// Partly right is an end of the key's range, and the number that the key has with a tilde.
  private static Verdict numbers(String key, String answer) {
    if (key.equals(answer)) {
      return Verdict.CORRECT;
    }
    for (String end : key.split("[-~]+")) {
      if (!end.isEmpty() && end.equals(answer)) {
        return Verdict.OPEN;
      }
    }
    return Verdict.INCORRECT;
  }
}
