package org.sayso.eval.incidents;

import java.util.List;
import org.sayso.eval.muc.MucSlot;

/// What somebody or something is to an incident.
enum EntityRole {
  INDIVIDUAL,
  ORGANIZATION,
  THING,
  PERSON,
  INSTRUMENT;

  /// The slots that name it.
  List<MucSlot> slots() {
    return switch (this) {
      case INDIVIDUAL -> List.of(MucSlot.INDIVIDUAL);
      case ORGANIZATION -> List.of(MucSlot.ORGANIZATION);
      case THING -> List.of(MucSlot.PHYSICAL_ID);
      case PERSON -> List.of(MucSlot.HUMAN_NAME, MucSlot.HUMAN_DESCRIPTION);
      case INSTRUMENT -> List.of(MucSlot.INSTRUMENT_ID);
    };
  }

  /// Whether it undergoes the incident.
  boolean isTarget() {
    return this == THING || this == PERSON;
  }
}
