package org.sayso.event;

/// What harm was done to people or objects (`model.md`, 2).
public enum Effect {
  KILLED,
  INJURED,
  ABDUCTED,
  DETAINED,
  DISAPPEARED,
  MISSING,
  TORTURED,
  SEXUAL_VIOLENCE,
  DISPLACED,
  RELEASED,
  UNHARMED,
  DESTROYED,
  DAMAGED,
  TAKEN,
  UNDAMAGED
}
