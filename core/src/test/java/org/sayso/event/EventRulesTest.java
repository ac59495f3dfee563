package org.sayso.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sayso.mention.NewsNumber.Qualifier;

/// One rule a test, on hand-tagged sentences about Tavara.
class EventRulesTest {

  @Nested
  class Senses {
    @Test
    void anAttackInWordsIsNone() {
      assertThat(
              TaggedText.events(
                  "[PARTY The/DET opposition/NOUN ] attacked/VERB [PERSON the/DET minister/NOUN ] for/ADP his/PRON policy/NOUN on/ADP [DATE Monday/PROPN ] ./PUNCT"))
          .isEmpty();
    }

    @Test
    void aBillIsNotKilled() {
      assertThat(
              TaggedText.events(
                  "[GOVERNMENT_BODY Parliament/PROPN ] killed/VERB the/DET bill/NOUN on/ADP [DATE Monday/PROPN ] ./PUNCT"))
          .isEmpty();
    }

    @Test
    void anExplosionWithoutABombIsNone() {
      assertThat(
              TaggedText.events(
                  "A/DET gas/NOUN explosion/NOUN killed/VERB [EXACT:3 three/NUM ] people/NOUN in/ADP [PLACE Corran/PROPN ] ./PUNCT"))
          .isEmpty();
    }

    @Test
    void aBombThatKillsIsABombing() {
      EventMention event =
          TaggedText.counted(
              "A/DET car/NOUN bomb/NOUN killed/VERB [EXACT:3 three/NUM ] people/NOUN in/ADP [PLACE Corran/PROPN ] ./PUNCT");
      assertThat(event.type()).isEqualTo(EventType.BOMBING);
      assertThat(event.mode()).isEqualTo(EventMode.VEHICLE);
      assertThat(event.instruments())
          .extracting(Instrument::kind)
          .containsExactly(InstrumentKind.VEHICLE_BOMB);
      assertThat(event.participants()).extracting(Participant::role).containsExactly(Role.TARGET);
    }
  }

  @Nested
  class Stages {
    private Happened happened(String tagged) {
      return TaggedText.events(tagged).getFirst().happened();
    }

    @Test
    void whatIsFoiledWasAttempted() {
      assertThat(
              happened(
                  "[POLICE Police/NOUN ] foiled/VERB a/DET suicide/NOUN attack/NOUN in/ADP [PLACE Corran/PROPN ] ./PUNCT"))
          .isEqualTo(Happened.ATTEMPTED);
    }

    @Test
    void whatIsDeniedIsDenied() {
      assertThat(
              happened(
                  "[MILITARY The/DET army/NOUN ] denied/VERB killing/VERB [EXACT:2 two/NUM ] civilians/NOUN ./PUNCT"))
          .isEqualTo(Happened.DENIED);
    }

    @Test
    void whatSomebodyIsAccusedOfIsAllegedOnly() {
      EventMention event =
          TaggedText.events(
                  "[NGO The/DET committee/NOUN ] accused/VERB [MILITARY the/DET army/NOUN ] of/ADP abducting/VERB [EXACT:2 two/NUM ] students/NOUN ./PUNCT")
              .getFirst();
      assertThat(event.happened()).isEqualTo(Happened.ALLEGED_ONLY);
      assertThat(event.participants())
          .first()
          .satisfies(row -> {
            assertThat(row.name()).isEqualTo("the army");
            assertThat(row.blame()).isEqualTo(Blame.ACCUSED);
          });
    }

    @Test
    void whatMayComeIsHypothetical() {
      assertThat(
              happened(
                  "[ARMED_GROUP Rebels/NOUN ] could/AUX attack/VERB [PLACE Corran/PROPN ] on/ADP [DATE Monday/PROPN ] ./PUNCT"))
          .isEqualTo(Happened.HYPOTHETICAL);
    }

    @Test
    void whatIsThreatenedIsThreatened() {
      assertThat(
              happened(
                  "[ARMED_GROUP Rebels/NOUN ] threatened/VERB to/PART kill/VERB [EXACT:2 two/NUM ] hostages/NOUN ./PUNCT"))
          .isEqualTo(Happened.THREATENED);
    }
  }

  @Nested
  class ManyOrOne {
    private Aggregation aggregation(String tagged) {
      return TaggedText.events(tagged).getFirst().aggregation();
    }

    @Test
    void pluralsWithoutNumberOrDayAreAPattern() {
      assertThat(
              aggregation(
                  "Targeted/ADJ killings/NOUN of/ADP activists/NOUN alarmed/VERB residents/NOUN in/ADP [PLACE Karst/PROPN ] ./PUNCT"))
          .isEqualTo(Aggregation.PATTERN);
    }

    @Test
    void aTollOfAYearIsATotal() {
      assertThat(
              aggregation(
                  "Gunmen/NOUN killed/VERB [EXACT:340 340/NUM ] people/NOUN [DATE between/ADP January/PROPN and/CCONJ November/PROPN ] ./PUNCT"))
          .isEqualTo(Aggregation.PERIOD_TOTAL);
    }

    @Test
    void oneVictimInAYearIsOneHappening() {
      assertThat(
              aggregation(
                  "In/ADP [DATE 2014/NUM ] ,/PUNCT gunmen/NOUN killed/VERB a/DET judge/NOUN in/ADP [PLACE Tidegate/PROPN ] ./PUNCT"))
          .isEqualTo(Aggregation.SINGLE);
    }
  }

  @Nested
  class HarmRows {
    @Test
    void partsPointToTheirWhole() {
      EventMention event =
          TaggedText.counted(
              "A/DET bombing/NOUN in/ADP [PLACE Corran/PROPN ] killed/VERB [EXACT:15 15/NUM ] people/NOUN ,/PUNCT including/VERB [EXACT:4 four/NUM ] children/NOUN ./PUNCT");
      assertThat(event.harm()).hasSize(2);
      assertThat(event.harm().get(1).partOf()).hasValue(0);
      assertThat(event.harm().get(1).ageGroup()).contains("child");
    }

    @Test
    void aPluralWithoutNumberHasNone() {
      EventMention event =
          TaggedText.counted(
              "The/DET bombing/NOUN in/ADP [PLACE Corran/PROPN ] killed/VERB civilians/NOUN on/ADP [DATE Monday/PROPN ] ./PUNCT");
      assertThat(event.harm())
          .singleElement()
          .satisfies(harm -> {
            assertThat(harm.number().qualifier()).isEqualTo(Qualifier.PLURAL);
            assertThat(harm.number().low()).isEmpty();
            assertThat(harm.civilianStatus()).isEqualTo(CivilianStatus.CIVILIAN);
          });
    }

    @Test
    void participlesWithoutVerbTellHarm() {
      EventMention event =
          TaggedText.counted(
              "An/DET attack/NOUN on/ADP a/DET convoy/NOUN near/ADP [PLACE Miravel/PROPN ] left/VERB [EXACT:5 five/NUM ] soldiers/NOUN dead/ADJ and/CCONJ [WORD dozens/NOUN ] injured/VERB ./PUNCT");
      assertThat(event.harm())
          .extracting(Harm::effect)
          .containsExactlyInAnyOrder(Effect.KILLED, Effect.INJURED);
      assertThat(event.objects())
          .extracting(AffectedObject::kind)
          .containsExactly("transport vehicle");
    }
  }

  @Nested
  class Grouping {
    @Test
    void theAttackIsTheBombingToldBefore() {
      EventMention event =
          TaggedText.counted(
              """
              TITLE: Bombing/NOUN in/ADP [PLACE Corran/PROPN ]
              A/DET suicide/NOUN bombing/NOUN hit/VERB [PLACE Corran/PROPN ] on/ADP [DATE Monday/PROPN ] ./PUNCT
              [ARMED_GROUP The/DET KLF/PROPN ] claimed/VERB responsibility/NOUN for/ADP the/DET attack/NOUN ./PUNCT
              """);
      assertThat(event.type()).isEqualTo(EventType.BOMBING);
      assertThat(event.participants())
          .singleElement()
          .extracting(Participant::blame)
          .isEqualTo(Blame.CLAIMED);
    }

    @Test
    void otherDaysAreOtherEvents() {
      assertThat(
              TaggedText.events(
                  """
                  Gunmen/NOUN killed/VERB a/DET teacher/NOUN in/ADP [PLACE Corran/PROPN ] on/ADP [DATE Monday/PROPN ] ./PUNCT
                  In/ADP [DATE 2014/NUM ] ,/PUNCT gunmen/NOUN killed/VERB a/DET judge/NOUN in/ADP [PLACE Tidegate/PROPN ] ./PUNCT
                  """))
          .hasSize(2);
    }

    @Test
    void aClashHasSidesNotVictims() {
      EventMention event =
          TaggedText.counted(
              "[MILITARY Soldiers/NOUN ] clashed/VERB with/ADP [ARMED_GROUP KLF/PROPN fighters/NOUN ] near/ADP [PLACE Miravel/PROPN ] on/ADP [DATE Monday/PROPN ] ./PUNCT");
      assertThat(event.type()).isEqualTo(EventType.ARMED_CLASH);
      assertThat(event.participants())
          .extracting(Participant::role)
          .containsExactly(Role.SIDE_A, Role.SIDE_B);
    }
  }

  @Nested
  class Circumstances {
    @Test
    void theDayOfTheTellingIsNotTheDayOfTheAct() {
      EventMention event =
          TaggedText.counted(
              "[POLICE Police/NOUN ] said/VERB on/ADP [DATE Tuesday/PROPN ] that/SCONJ gunmen/NOUN killed/VERB a/DET teacher/NOUN in/ADP [PLACE Corran/PROPN ] on/ADP [DATE Monday/PROPN ] ./PUNCT");
      assertThat(event.dates())
          .extracting(row -> row.row().words().text())
          .containsExactly("Monday");
    }

    @Test
    void unidentifiedGunmenAreUnidentified() {
      EventMention event =
          TaggedText.counted(
              "Unidentified/ADJ gunmen/NOUN abducted/VERB a/DET student/NOUN from/ADP [PLACE Miravel/PROPN ] on/ADP [DATE Monday/PROPN ] ./PUNCT");
      assertThat(event.participants().getFirst().blame()).isEqualTo(Blame.UNIDENTIFIED);
      assertThat(event.places()).extracting(PlaceRow::role).containsExactly(PlaceRole.TAKEN_FROM);
    }
  }
}
