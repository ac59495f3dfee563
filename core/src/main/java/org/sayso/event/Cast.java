package org.sayso.event;

import java.util.List;

/// Who and what stands around a trigger.
///
/// @param doers who does it
/// @param undergoers who or what it happens to
/// @param others the second side of a clash
/// @param causes what did it when it is no person: "the blast killed", "killed by a bomb"
/// @param turned whether a verb is a passive
record Cast(
    List<Phrase> doers,
    List<Phrase> undergoers,
    List<Phrase> others,
    List<Phrase> causes,
    boolean turned) {
  static final Cast EMPTY = new Cast(List.of(), List.of(), List.of(), List.of(), false);

  Cast {
    doers = List.copyOf(doers);
    undergoers = List.copyOf(undergoers);
    others = List.copyOf(others);
    causes = List.copyOf(causes);
  }
}
