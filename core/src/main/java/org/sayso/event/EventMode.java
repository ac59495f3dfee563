package org.sayso.event;

import java.util.EnumSet;
import java.util.Set;

/// How an event of a type was done (`model.md`, 2).
public enum EventMode {
  UNSPECIFIED,
  SUICIDE,
  VEHICLE,
  ROADSIDE,
  GRENADE,
  PLANTED,
  AIRCRAFT,
  DRONE,
  MISSILE,
  TARGETED,
  MASS,
  BEATING,
  STABBING,
  MOB,
  PEACEFUL,
  STRIKE,
  OBSTRUCTION,
  CURFEW,
  INTERNET_SHUTDOWN;

  private static final Set<EventMode> BOMBING =
      EnumSet.of(UNSPECIFIED, SUICIDE, VEHICLE, ROADSIDE, GRENADE, PLANTED);
  private static final Set<EventMode> AIR = EnumSet.of(UNSPECIFIED, AIRCRAFT, DRONE, MISSILE);
  private static final Set<EventMode> PROTEST =
      EnumSet.of(UNSPECIFIED, PEACEFUL, STRIKE, OBSTRUCTION);
  private static final Set<EventMode> HURT =
      EnumSet.of(UNSPECIFIED, TARGETED, MASS, BEATING, STABBING, MOB, SUICIDE);
  private static final Set<EventMode> LIMIT = EnumSet.of(UNSPECIFIED, CURFEW, INTERNET_SHUTDOWN);

  /// Whether an event of `type` can be done in this mode.
  public boolean fits(EventType type) {
    return switch (type) {
      case BOMBING -> BOMBING.contains(this);
      case AIR_STRIKE -> AIR.contains(this);
      case PROTEST -> PROTEST.contains(this);
      case KILLING, SHOOTING, ASSAULT, ATTACK, RIOT, ARREST -> HURT.contains(this);
      case RESTRICTION, CENSORSHIP, CRACKDOWN -> LIMIT.contains(this);
      case EXECUTION,
          SHELLING,
          ARMED_CLASH,
          TORTURE,
          SEXUAL_VIOLENCE,
          ABDUCTION,
          DISAPPEARANCE,
          HOSTAGE_TAKING,
          HIJACKING,
          RAID,
          ARSON,
          DESTRUCTION,
          ROBBERY,
          FORCED_STOPPAGE,
          DISPLACEMENT,
          DEPLOYMENT,
          WITHDRAWAL,
          CEASEFIRE,
          AGREEMENT,
          RELEASE,
          TRIAL,
          BODY_FOUND,
          OTHER ->
          this == UNSPECIFIED;
    };
  }
}
