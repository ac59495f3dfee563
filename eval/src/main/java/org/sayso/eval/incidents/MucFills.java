package org.sayso.eval.incidents;

import java.util.Locale;
import java.util.Optional;
import org.sayso.event.Blame;
import org.sayso.event.Effect;
import org.sayso.event.EventCodes;
import org.sayso.event.EventMode;
import org.sayso.event.EventType;
import org.sayso.event.Happened;
import org.sayso.event.InstrumentKind;

/// The set fills of MUC-4 that Sayso's own lists stand for.
final class MucFills {
  private MucFills() {}

  /// By the one table of codes (`codes.tsv`), whatever the mode.
  static Optional<String> type(EventType type) {
    return EventCodes.bundled().of(type, EventMode.UNSPECIFIED).muc4();
  }

  static Optional<String> stage(Happened happened) {
    return switch (happened) {
      case REPORTED -> Optional.of("ACCOMPLISHED");
      case ATTEMPTED -> Optional.of("ATTEMPTED");
      case THREATENED, PLANNED -> Optional.of("THREATENED");
      case ALLEGED_ONLY, DENIED, HYPOTHETICAL -> Optional.empty();
    };
  }

  static String confidence(Blame blame) {
    return switch (blame) {
      case REPORTED_AS_FACT, CONVICTED -> "REPORTED AS FACT";
      case CLAIMED, ADMITTED -> "CLAIMED OR ADMITTED";
      case ACQUITTED -> "ACQUITTED";
      case CHARGED, ACCUSED_BY_AUTHORITIES -> "SUSPECTED OR ACCUSED BY AUTHORITIES";
      case ACCUSED -> "SUSPECTED OR ACCUSED";
      case POSSIBLE, UNIDENTIFIED -> "POSSIBLE";
    };
  }

  static Optional<String> instrument(InstrumentKind kind) {
    return switch (kind) {
      case GUN -> Optional.of("GUN");
      case MACHINE_GUN -> Optional.of("MACHINE GUN");
      case HANDGUN -> Optional.of("HANDGUN");
      case RIFLE -> Optional.of("RIFLE");
      case MORTAR, ARTILLERY -> Optional.of("MORTAR");
      case EXPLOSIVE -> Optional.of("EXPLOSIVE");
      case BOMB, SUICIDE_VEST, IED -> Optional.of("BOMB");
      case VEHICLE_BOMB -> Optional.of("VEHICLE BOMB");
      case MINE -> Optional.of("MINE");
      case AERIAL_BOMB -> Optional.of("AERIAL BOMB");
      case GRENADE -> Optional.of("GRENADE");
      case MISSILE -> Optional.of("MISSILE");
      case ROCKET -> Optional.of("ROCKET");
      case CUTTING_DEVICE -> Optional.of("CUTTING DEVICE");
      case FIRE -> Optional.of("FIRE");
      case STONE -> Optional.of("STONE");
      case DRONE, AIRCRAFT, VEHICLE, CHEMICAL, TEAR_GAS, CLUB, OTHER -> Optional.empty();
    };
  }

  static Optional<String> personEffect(Effect effect) {
    return switch (effect) {
      case KILLED -> Optional.of("DEATH");
      case INJURED, TORTURED, SEXUAL_VIOLENCE -> Optional.of("INJURY");
      case RELEASED -> Optional.of("REGAINED FREEDOM");
      case UNHARMED -> Optional.of("NO INJURY");
      case ABDUCTED,
          DETAINED,
          DISAPPEARED,
          MISSING,
          DISPLACED,
          DESTROYED,
          DAMAGED,
          TAKEN,
          UNDAMAGED ->
          Optional.empty();
    };
  }

  static Optional<String> thingEffect(Effect effect) {
    return switch (effect) {
      case DESTROYED -> Optional.of("DESTROYED");
      case DAMAGED -> Optional.of("SOME DAMAGE");
      case UNDAMAGED -> Optional.of("NO DAMAGE");
      case TAKEN -> Optional.of("TARGET TAKEN");
      case KILLED,
          INJURED,
          ABDUCTED,
          DETAINED,
          DISAPPEARED,
          MISSING,
          TORTURED,
          SEXUAL_VIOLENCE,
          DISPLACED,
          RELEASED,
          UNHARMED ->
          Optional.empty();
    };
  }

  /// The type of a human target by the words for it.
  static String personType(String words) {
    String upper = words.toUpperCase(Locale.ROOT);
    if (upper.matches(
        ".*\\b(SOLDIERS?|LIEUTENANTS?|CAPTAIN|COLONEL|GENERAL|TROOPS|MILITARY|ARMY)\\b.*")) {
      return "ACTIVE MILITARY";
    }
    if (upper.matches(".*\\b(POLICE(MEN|MAN)?|OFFICERS?|AGENTS?)\\b.*")) {
      return "LAW ENFORCEMENT";
    }
    if (upper.matches(".*\\b(MINISTERS?|PRESIDENT|MAYORS?|GOVERNOR|OFFICIALS?)\\b.*")) {
      return "GOVERNMENT OFFICIAL";
    }
    if (upper.matches(".*\\b(AMBASSADORS?|DIPLOMATS?|CONSUL)\\b.*")) {
      return "DIPLOMAT";
    }
    if (upper.matches(".*\\b(JUDGES?|MAGISTRATES?|PROSECUTORS?|LAWYERS?|ATTORNEY)\\b.*")) {
      return "LEGAL OR JUDICIAL";
    }
    if (upper.matches(".*\\b(CANDIDATES?|DEPUTY|DEPUTIES|SENATORS?|LEADERS?|COUNCILM[AE]N)\\b.*")) {
      return "POLITICAL FIGURE";
    }
    return upper.matches(".*\\b(BODYGUARDS?|GUARDS?|ESCORTS?)\\b.*")
        ? "SECURITY GUARD"
        : "CIVILIAN";
  }
}
