package org.sayso.eval.incidents;

import java.util.List;
import org.sayso.eval.muc.MucSlot;

/// What somebody or something is to an incident.
enum EntityRole {
  INDIVIDUAL(MucSlot.INDIVIDUAL),
  ORGANIZATION(MucSlot.ORGANIZATION),
  THING(MucSlot.PHYSICAL_ID),
  PERSON(MucSlot.HUMAN_NAME, MucSlot.HUMAN_DESCRIPTION),
  INSTRUMENT(MucSlot.INSTRUMENT_ID);

  private final List<MucSlot> slots;

  EntityRole(MucSlot... slots) {
    this.slots = List.of(slots);
  }

  List<MucSlot> slots() {
    return slots;
  }

  /// Whether it undergoes the incident.
  boolean isTarget() {
    return this == THING || this == PERSON;
  }
}
