package org.sayso.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
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

  /// The modes of each category in the manual of PLOVER 0.8; a category that is not here has none.
  private static final Map<String, Set<String>> PLOVER_MODES =
      Map.ofEntries(
          Map.entry("CONSULT", Set.of("visit", "third-party", "multilateral", "phone")),
          Map.entry(
              "RETREAT", Set.of("withdraw", "release", "disarm", "ceasefire", "access", "resign")),
          Map.entry("REQUEST", Set.of("assist", "change", "yield", "meet")),
          Map.entry("REJECT", Set.of("assist", "change", "yield", "meet")),
          Map.entry("ACCUSE", Set.of("disapprove", "investigate", "allege")),
          Map.entry(
              "THREATEN",
              Set.of("restrict", "arrest", "relations", "expel", "territory", "violence")),
          Map.entry(
              "PROTEST",
              Set.of("demo", "riot", "strike", "hunger", "boycott", "obstruct", "vandalize")),
          Map.entry("SANCTION", Set.of("convict", "expel", "withdraw", "discontinue")),
          Map.entry("MOBILIZE", Set.of("troops", "weapons", "police", "militia")),
          Map.entry(
              "COERCE",
              Set.of(
                  "seize",
                  "restrict",
                  "censor",
                  "curfew",
                  "martial-law",
                  "arrest",
                  "deport",
                  "withhold",
                  "misinformation",
                  "cyber")),
          Map.entry(
              "ASSAULT",
              Set.of(
                  "abduct",
                  "beat",
                  "torture",
                  "sexual",
                  "targeted",
                  "destroy",
                  "primitive",
                  "firearms",
                  "explosives",
                  "suicide-attack",
                  "aerial",
                  "drone",
                  "heavy-weapons",
                  "crowd-control",
                  "unconventional")));

  /// The 25 sub-event types of ACLED's table, by event type.
  private static final Map<String, Set<String>> ACLED =
      Map.of(
          "Battles",
          Set.of(
              "Armed clash", "Government regains territory", "Non-state actor overtakes territory"),
          "Explosions/Remote violence",
          Set.of(
              "Chemical weapon",
              "Air/drone strike",
              "Suicide bomb",
              "Shelling/artillery/missile attack",
              "Remote explosive/landmine/IED",
              "Grenade"),
          "Violence against civilians",
          Set.of("Sexual violence", "Attack", "Abduction/forced disappearance"),
          "Protests",
          Set.of(
              "Peaceful protest",
              "Protest with intervention",
              "Excessive force against protesters"),
          "Riots",
          Set.of("Violent demonstration", "Mob violence"),
          "Strategic developments",
          Set.of(
              "Agreement",
              "Arrests",
              "Change to group/activity",
              "Disrupted weapons use",
              "Headquarters or base established",
              "Looting/property destruction",
              "Non-violent transfer of territory",
              "Other"));

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
  void modesOfPloverAreThoseOfTheirCategory() {
    assertThat(EventCodes.bundled().all())
        .allSatisfy(code -> {
          Set<String> modes =
              code.ploverCategory()
                  .map(name -> PLOVER_MODES.getOrDefault(name, Set.of()))
                  .orElse(Set.of());
          assertThat(modes).containsAll(code.ploverMode().stream().toList());
        });
  }

  @Test
  void typesOfAcledAreThoseOfItsTable() {
    assertThat(ACLED.values().stream().mapToInt(Set::size).sum()).isEqualTo(25);
    assertThat(EventCodes.bundled().all())
        .allSatisfy(code -> {
          assertThat(ACLED.keySet()).containsAll(code.acledEvent().stream().toList());
          Set<String> sub =
              code.acledEvent().map(name -> ACLED.getOrDefault(name, Set.of())).orElse(Set.of());
          assertThat(sub).containsAll(code.acledSubEvent().stream().toList());
        });
  }

  /// UCDP counts deaths from armed force: types 1 (state-based), 2 (non-state), 3 (one-sided).
  @Test
  void whatTakesNoLifeHasNoTypeOfViolenceOfUcdp() {
    assertThat(EventCodes.bundled().all())
        .allSatisfy(code -> {
          boolean violence =
              code.acledEvent()
                  .filter(event -> !event.equals("Strategic developments"))
                  .filter(event -> !event.equals("Protests"))
                  .isPresent();
          boolean taking = code.ploverMode().filter(mode -> mode.equals("abduct")).isPresent();
          if (code.ucdp() == EventCode.Ucdp.NONE) {
            assertThat(violence && !taking && code.type() != EventType.HIJACKING).isFalse();
          } else {
            assertThat(
                    violence || code.type() == EventType.CRACKDOWN || code.type() == EventType.RAID)
                .isTrue();
          }
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
