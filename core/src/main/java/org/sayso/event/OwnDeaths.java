package org.sayso.event;

import java.util.List;
import java.util.Locale;

/// Those who are harmed in an attack of their own: "Five militants died when they attacked a
/// patrol." They did it, and it was done to nobody else; their number counts the attackers.
final class OwnDeaths {
  private OwnDeaths() {}

  /// The participants, none of whom suffers what the same claim says that they did.
  static List<Participant> withoutDoers(List<Participant> all) {
    return all.stream()
        .filter(
            one -> one.role() != Role.TARGET || all.stream().noneMatch(other -> didIt(one, other)))
        .toList();
  }

  /// Not of the same words: whoever "shot himself" is both.
  private static boolean didIt(Participant hurt, Participant other) {
    return other.role() == Role.INITIATOR
        && isSame(hurt, other)
        && !hurt.row().words().span().equals(other.row().words().span());
  }

  private static boolean isSame(Participant one, Participant other) {
    return one.name().equalsIgnoreCase(other.name())
        && one.row().claim().equals(other.row().claim());
  }

  /// The harm, that of attackers marked as such.
  ///
  /// @param all the participants
  static List<Harm> marked(List<Harm> harm, List<Participant> all) {
    return harm.stream()
        .map(row -> all.stream().anyMatch(one -> isOf(row, one)) ? row.withAttacker() : row)
        .toList();
  }

  private static boolean isOf(Harm row, Participant one) {
    return one.role() == Role.INITIATOR
        && row.effect() == Effect.KILLED
        && row.of().toLowerCase(Locale.ROOT).equals(one.name().toLowerCase(Locale.ROOT))
        && row.row().claim().equals(one.row().claim());
  }
}
