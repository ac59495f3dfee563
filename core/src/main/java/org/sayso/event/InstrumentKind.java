package org.sayso.event;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Kinds of instruments, after the MUC-4 tree of instrument types.
public enum InstrumentKind {
  GUN,
  MACHINE_GUN,
  HANDGUN,
  RIFLE,
  MORTAR,
  ARTILLERY,
  EXPLOSIVE,
  BOMB,
  VEHICLE_BOMB,
  SUICIDE_VEST,
  MINE,
  IED,
  AERIAL_BOMB,
  GRENADE,
  MISSILE,
  ROCKET,
  DRONE,
  AIRCRAFT,
  CUTTING_DEVICE,
  FIRE,
  STONE,
  VEHICLE,
  CHEMICAL,
  TEAR_GAS,
  CLUB,
  OTHER;

  /// The type of an act that is known to be done with it; none where it may be of several.
  Optional<EventType> act() {
    return switch (this) {
      case BOMB, VEHICLE_BOMB, SUICIDE_VEST, IED, EXPLOSIVE, GRENADE, MINE ->
          Optional.of(EventType.BOMBING);
      case MORTAR, ARTILLERY, ROCKET -> Optional.of(EventType.SHELLING);
      case MISSILE, AIRCRAFT, DRONE, AERIAL_BOMB -> Optional.of(EventType.AIR_STRIKE);
      case GUN, MACHINE_GUN, HANDGUN, RIFLE -> Optional.of(EventType.SHOOTING);
      case CUTTING_DEVICE, FIRE, STONE, VEHICLE, CHEMICAL, TEAR_GAS, CLUB, OTHER ->
          Optional.empty();
    };
  }

  /// The types that an act with it may be told as: the same rockets shell and strike from the air.
  Set<EventType> acts() {
    return this == ROCKET || this == MISSILE
        ? EnumSet.of(EventType.SHELLING, EventType.AIR_STRIKE)
        : act().map(EnumSet::of).orElseGet(() -> EnumSet.noneOf(EventType.class));
  }
}
