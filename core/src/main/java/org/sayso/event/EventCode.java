package org.sayso.event;

import java.util.Objects;
import java.util.Optional;

/// What other codebooks call events of one type and mode (`codes.tsv`).
///
/// @param ploverCategory category of PLOVER 0.8, empty where it has none
/// @param ploverMode mode of that category, empty where none fits
/// @param acledEvent event type of ACLED, empty where it has none
/// @param acledSubEvent sub-event type of ACLED
/// @param ucdp whether UCDP GED counts deaths in it, and how
/// @param huridocs the act in words of our own, which a coder looks up in list 4 of HURIDOCS; empty
///   where nothing is done to anybody
/// @param muc4 incident type of MUC-4, empty where MUC-4 has none
public record EventCode(
    EventType type,
    EventMode mode,
    Optional<String> ploverCategory,
    Optional<String> ploverMode,
    Optional<String> acledEvent,
    Optional<String> acledSubEvent,
    Ucdp ucdp,
    Optional<String> huridocs,
    Optional<String> muc4) {
  /// A hint at UCDP's type of violence; who the sides are decides between the types.
  public enum Ucdp {
    /// No violence of the kind that UCDP counts.
    NONE,
    /// Types 1 or 2 between armed sides, 3 against civilians.
    BY_TARGET,
    /// Type 3, violence against civilians, when deaths are told.
    ONE_SIDED,
    /// Type 1 with a state among the sides, else 2.
    BY_SIDES
  }

  public EventCode {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(mode, "mode");
    Objects.requireNonNull(ploverCategory, "ploverCategory");
    Objects.requireNonNull(ploverMode, "ploverMode");
    Objects.requireNonNull(acledEvent, "acledEvent");
    Objects.requireNonNull(acledSubEvent, "acledSubEvent");
    Objects.requireNonNull(ucdp, "ucdp");
    Objects.requireNonNull(huridocs, "huridocs");
    Objects.requireNonNull(muc4, "muc4");
  }
}
