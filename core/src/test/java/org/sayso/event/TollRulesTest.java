package org.sayso.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.sayso.evidence.Quoted;

/// How many were harmed, on hand-tagged sentences about Tavara.
class TollRulesTest {
  private static final String BOMB =
      "A/DET bomb/NOUN exploded/VERB in/ADP [PLACE Corran/PROPN ] on/ADP [DATE Monday/PROPN ] ./PUNCT ";

  private static final String ATTACK =
      "[ARMED_GROUP Rebels/NOUN ] attacked/VERB [PLACE Corran/PROPN ] on/ADP [DATE Monday/PROPN ] ./PUNCT ";

  @Test
  void aTollHasItsParts() {
    EventMention event =
        TaggedText.counted(
            BOMB
                + "The/DET toll/NOUN has/AUX risen/VERB to/ADP [EXACT:31 31/NUM ] ,/PUNCT including/VERB [EXACT:9 nine/NUM ] women/NOUN and/CCONJ [EXACT:5 five/NUM ] children/NOUN ./PUNCT");
    assertThat(event.harm())
        .extracting(harm -> harm.number().low(), Harm::partOf)
        .containsExactly(
            tuple(OptionalLong.of(31), OptionalInt.empty()),
            tuple(OptionalLong.of(9), OptionalInt.of(0)),
            tuple(OptionalLong.of(5), OptionalInt.of(0)));
  }

  @Test
  void anEarlierCountIsARowToo() {
    EventMention event =
        TaggedText.counted(
            BOMB
                + "An/DET earlier/ADJ count/NOUN put/VERB the/DET toll/NOUN at/ADP [EXACT:24 24/NUM ] ./PUNCT");
    assertThat(event.harm())
        .extracting(harm -> harm.number().low())
        .containsExactly(OptionalLong.of(24));
  }

  @Test
  void aTollIsAsOldAsItsTelling() {
    EventMention event =
        TaggedText.counted(
            BOMB
                + "The/DET toll/NOUN rose/VERB to/ADP [EXACT:31 31/NUM ] ,/PUNCT [GOVERNMENT_BODY the/DET ministry/NOUN ] said/VERB on/ADP [DATE Wednesday/PROPN ] ./PUNCT");
    assertThat(event.harm())
        .singleElement()
        .satisfies(harm -> assertThat(harm.asOf().map(Quoted::text)).contains("Wednesday"));
    assertThat(event.dates())
        .extracting(date -> date.row().words().text())
        .containsExactly("Monday");
  }

  @Test
  void theDeathTollStandsOnce() {
    EventMention event =
        TaggedText.counted(
            BOMB + "The/DET death/NOUN toll/NOUN rose/VERB to/ADP [EXACT:31 31/NUM ] ./PUNCT");
    assertThat(event.harm()).hasSize(1);
  }

  @Test
  void aTollOnARoadIsNone() {
    EventMention event =
        TaggedText.counted(
            BOMB
                + "The/DET toll/NOUN on/ADP the/DET bridge/NOUN rose/VERB to/ADP [EXACT:31 31/NUM ] ./PUNCT");
    assertThat(event.harm()).isEmpty();
  }

  @Test
  void whoIsHurtIsInjured() {
    EventMention event =
        TaggedText.counted(
            BOMB + "[ABOUT:60 About/ADP 60/NUM ] people/NOUN were/AUX hurt/VERB ./PUNCT");
    assertThat(event.harm()).extracting(Harm::effect).containsExactly(Effect.INJURED);
  }

  @Test
  void soManyAreMissing() {
    EventMention event =
        TaggedText.counted(BOMB + "[EXACT:12 12/NUM ] are/AUX missing/ADJ ./PUNCT");
    assertThat(event.harm()).extracting(Harm::effect).containsExactly(Effect.MISSING);
  }

  @Test
  void aMissingThingIsNobodyMissing() {
    EventMention event =
        TaggedText.counted(
            BOMB
                + "[PERSON A/DET doctor/NOUN ] said/VERB the/DET report/NOUN is/AUX missing/ADJ ./PUNCT");
    assertThat(event.harm()).isEmpty();
  }

  @Test
  void whoLosesFightersKilledNone() {
    EventMention event =
        TaggedText.counted(
            ATTACK
                + "[MILITARY The/DET army/NOUN ] lost/VERB only/ADV [EXACT:3 three/NUM ] fighters/NOUN ./PUNCT");
    assertThat(event.harm())
        .extracting(Harm::effect, harm -> harm.number().low())
        .containsExactly(tuple(Effect.KILLED, OptionalLong.of(3)));
    assertThat(event.participants())
        .filteredOn(one -> one.role() == Role.INITIATOR)
        .extracting(Participant::name)
        .containsExactly("Rebels");
  }

  @Test
  void bothAreTwo() {
    EventMention event =
        TaggedText.counted(ATTACK + "Both/DET guards/NOUN were/AUX wounded/VERB ./PUNCT");
    assertThat(event.harm())
        .extracting(harm -> harm.number().low())
        .containsExactly(OptionalLong.of(2));
  }

  @Test
  void aFamilyOfSixAreSixPersons() {
    EventMention event =
        TaggedText.counted(
            "[ARMED_GROUP Rebels/NOUN ] killed/VERB a/DET family/NOUN of/ADP [EXACT:6 six/NUM ] in/ADP [PLACE Corran/PROPN ] on/ADP [DATE Monday/PROPN ] ./PUNCT");
    assertThat(event.harm())
        .extracting(Harm::unit, harm -> harm.number().low())
        .containsExactly(tuple(HarmUnit.PERSONS, OptionalLong.of(6)));
  }

  @Test
  void whoMightHaveDiedIsKeptAndNotCounted() {
    assertThat(
            TaggedText.events(
                ATTACK
                    + "Up/ADP to/ADP [AT_MOST:20 20/NUM ] people/NOUN might/AUX have/AUX died/VERB ./PUNCT"))
        .filteredOn(event -> !event.counts())
        .singleElement()
        .satisfies(event -> {
          assertThat(event.happened()).isEqualTo(Happened.HYPOTHETICAL);
          assertThat(event.harm()).hasSize(1);
        });
  }

  @Test
  void whoWasToBeKilledIsNotKilled() {
    assertThat(
            TaggedText.events(
                "Gunmen/NOUN tried/VERB to/PART kill/VERB [PERSON a/DET judge/NOUN ] in/ADP [PLACE Corran/PROPN ] on/ADP [DATE Monday/PROPN ] ./PUNCT"))
        .singleElement()
        .satisfies(event -> {
          assertThat(event.happened()).isEqualTo(Happened.ATTEMPTED);
          assertThat(event.harm()).isEmpty();
        });
  }
}
