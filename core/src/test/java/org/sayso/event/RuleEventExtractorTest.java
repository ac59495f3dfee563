package org.sayso.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sayso.mention.NewsNumber.Qualifier;

class RuleEventExtractorTest {

  @Test
  void activeVerbGivesDoerAndHarm() {
    EventMention event =
        TaggedText.counted(
            "[UNIDENTIFIED_GROUP Gunmen/NOUN ] killed/VERB [EXACT:3 three/NUM ] villagers/NOUN in/ADP [PLACE Corran/PROPN ] on/ADP [DATE Monday/PROPN ] ./PUNCT");
    assertThat(event.type()).isEqualTo(EventType.KILLING);
    assertThat(event.dates())
        .singleElement()
        .extracting(row -> row.row().words().text())
        .isEqualTo("Monday");
    assertThat(event.places())
        .singleElement()
        .extracting(row -> row.row().words().text())
        .isEqualTo("Corran");
    assertThat(event.harm())
        .singleElement()
        .satisfies(harm -> {
          assertThat(harm.effect()).isEqualTo(Effect.KILLED);
          assertThat(harm.number().low()).hasValue(3);
          assertThat(harm.row().words().text()).isEqualTo("three villagers");
        });
    assertThat(event.participants())
        .extracting(Participant::role)
        .containsExactly(Role.INITIATOR, Role.TARGET);
  }

  @Test
  void resultOfABombingIsItsHarm() {
    EventMention event =
        TaggedText.counted(
            "The/DET [DATE May/PROPN 2/NUM ] suicide/NOUN bombing/NOUN in/ADP [PLACE Corran/PROPN ] ,/PUNCT resulting/VERB in/ADP [EXACT:15 15/NUM ] fatalities/NOUN and/CCONJ [PLURAL numerous/ADJ ] injuries/NOUN ,/PUNCT was/AUX condemned/VERB ./PUNCT");
    assertThat(event.type()).isEqualTo(EventType.BOMBING);
    assertThat(event.mode()).isEqualTo(EventMode.SUICIDE);
    assertThat(event.harm())
        .extracting(Harm::unit)
        .containsExactly(HarmUnit.PERSONS, HarmUnit.INJURIES);
    assertThat(event.harm())
        .extracting(harm -> harm.number().qualifier())
        .containsExactly(Qualifier.EXACT, Qualifier.PLURAL);
  }

  @Test
  void accidentsMakeNoEvent() {
    assertThat(
            TaggedText.events(
                "The/DET crash/NOUN killed/VERB [EXACT:7 seven/NUM ] passengers/NOUN near/ADP [PLACE Tidegate/PROPN ] on/ADP [DATE Monday/PROPN ] ./PUNCT"))
        .isEmpty();
  }
}
