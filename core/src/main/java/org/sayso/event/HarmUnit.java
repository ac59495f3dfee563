package org.sayso.event;

/// What a harm number counts (`model.md`, 2).
public enum HarmUnit {
  PERSONS,
  FAMILIES,
  BODIES,
  INJURIES
}
