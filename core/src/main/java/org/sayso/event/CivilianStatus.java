package org.sayso.event;

/// Civilian status, always by a claim (`model.md`, 2).
public enum CivilianStatus {
  CIVILIAN,
  COMBATANT,
  SECURITY_FORCES,
  MIXED,
  NOT_STATED
}
