package org.sayso.eval.types;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sayso.event.EventCodes;
import org.sayso.event.EventMode;
import org.sayso.event.EventType;

class EventTypesTest {
  @Test
  void whatYieldsHasOneRoot() {
    assertThat(EventTypes.rootOf("RETREAT")).isEqualTo("YIELD");
    assertThat(EventTypes.rootOf("CONCEDE")).isEqualTo("YIELD");
    assertThat(EventTypes.rootOf("ASSAULT")).isEqualTo("ASSAULT");
  }

  @Test
  void everyRootOfATypeHasItsQuarter() {
    for (EventType type : EventType.values()) {
      EventCodes.bundled()
          .of(type, EventMode.UNSPECIFIED)
          .ploverCategory()
          .map(EventTypes::rootOf)
          .ifPresent(root -> assertThat(Quad.of(root)).as(type.name()).isNotEmpty());
    }
  }
}
