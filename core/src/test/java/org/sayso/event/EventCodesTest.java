package org.sayso.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EventCodesTest {
  private static final Set<String> PLOVER =
      Set.of(
          "AGREE",
          "CONSULT",
          "SUPPORT",
          "CONCEDE",
          "COOPERATE",
          "AID",
          "RETREAT",
          "REQUEST",
          "ACCUSE",
          "REJECT",
          "SANCTION",
          "THREATEN",
          "PROTEST",
          "MOBILIZE",
          "COERCE",
          "ASSAULT");
  private static final Set<String> MUC4 =
      Set.of(
          "ARSON",
          "ATTACK",
          "BOMBING",
          "FORCED WORK STOPPAGE",
          "HIJACKING",
          "KIDNAPPING",
          "ROBBERY");

  @Test
  void everyTypeHasALineForEachOfItsModes() {
    for (EventType type : EventType.values()) {
      for (EventMode mode : EventMode.values()) {
        if (mode.fits(type)) {
          assertThat(EventCodes.bundled().of(type, mode).type()).isEqualTo(type);
        } else {
          assertThatThrownBy(() -> EventCodes.bundled().of(type, mode))
              .isInstanceOf(IllegalArgumentException.class);
        }
      }
    }
  }

  @Test
  void codesAreThoseOfTheirCodebooks() {
    assertThat(EventCodes.bundled().all())
        .allSatisfy(code -> {
          assertThat(PLOVER).containsAll(code.ploverCategory().stream().toList());
          assertThat(MUC4).containsAll(code.muc4().stream().toList());
          assertThat(code.acledEvent().isPresent()).isEqualTo(code.acledSubEvent().isPresent());
        });
  }

  @Test
  void suicideBombingIsASuicideBombEverywhere() {
    EventCode code = EventCodes.bundled().of(EventType.BOMBING, EventMode.SUICIDE);
    assertThat(code.ploverMode()).contains("suicide-attack");
    assertThat(code.acledSubEvent()).contains("Suicide bomb");
    assertThat(code.muc4()).contains("BOMBING");
  }

  @Test
  void aWrongLineIsNamed() {
    RuleTable table = RuleTable.read("x.tsv", List.of("h", "# remark", "SNEEZE\t-"), "h", "\t", 2);
    assertThatThrownBy(() -> table.lines().getFirst().constant(EventType.class, 0))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("x.tsv:3: \"SNEEZE\" is none of");
    assertThatThrownBy(() -> RuleTable.read("x.tsv", List.of("h", "a\tb\tc"), "h", "\t", 2))
        .hasMessage("x.tsv:2: expected 2 columns, found 3");
  }

  @Test
  void clashesAndRaidsAreNoIncidentsOfMuc4() {
    for (EventType type : List.of(EventType.ARMED_CLASH, EventType.RAID, EventType.ARREST)) {
      assertThat(EventCodes.bundled().of(type, EventMode.UNSPECIFIED).muc4()).isEmpty();
    }
    assertThat(EventCodes.bundled().of(EventType.BODY_FOUND, EventMode.UNSPECIFIED).muc4())
        .hasValue("ATTACK");
  }
}
