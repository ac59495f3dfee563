package org.sayso.event;

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
  OTHER
}
