package org.sayso.corroboration.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.corroboration.Contradiction;
import org.sayso.corroboration.copy.Copies;
import org.sayso.corroboration.event.Account.Manner;

/// How one person died, by who says so: "drowned" by a doctor, "did not drown" by a sister.
final class DeathManners {
  /// The name of the cell.
  static final String CELL = "manner of death";

  private DeathManners() {}

  /// The contradiction of an incident's manners of death, if there is one.
  static Optional<Contradiction> contradiction(Incident incident, Copies copies) {
    List<Stated<Manner>> stated = new ArrayList<>();
    for (Account account : incident.accounts()) {
      for (Manner manner : account.manners()) {
        String words = manner.manner().words(manner.denied());
        stated.add(new Stated<>(manner, words, account, manner.voice()));
      }
    }
    return Stated.row(
        incident.id(), CELL, stated, copies, (one, other) -> clash(one.thing(), other.thing()));
  }

  private static boolean clash(Manner one, Manner other) {
    return one.manner() == other.manner()
        ? one.denied() != other.denied()
        : !one.denied() && !other.denied() && one.manner().excludes(other.manner());
  }
}
