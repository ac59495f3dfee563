package org.sayso.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// Which tellings are of one act and which are apart, on hand-tagged texts about Tavara.
class TellingsTest {
  private static final String BOMB =
      "A/DET bomb/NOUN killed/VERB [EXACT:12 12/NUM ] people/NOUN in/ADP [PLACE Corran/PROPN ] on/ADP [DATE Sunday/PROPN ] ./PUNCT\n";

  private static final String PRIESTS =
      "Gunmen/NOUN killed/VERB [EXACT:2 two/NUM ] priests/NOUN in/ADP [PLACE Corran/PROPN ] on/ADP [DATE Tuesday/PROPN ] ./PUNCT\n";

  private static List<String> told(EventMention event) {
    return event.dates().stream().map(row -> row.row().words().text()).toList();
  }

  @Nested
  class Tolls {
    @Test
    void theDeadOfARelativeArePartOfAll() {
      EventMention event =
          TaggedText.counted(
              BOMB
                  + "The/DET bombing/NOUN killed/VERB [EXACT:2 my/PRON two/NUM ] sisters/NOUN ./PUNCT");
      assertThat(event.harm())
          .extracting(row -> row.number().low(), Harm::partOf)
          .containsExactly(
              tuple(OptionalLong.of(12), OptionalInt.empty()),
              tuple(OptionalLong.of(2), OptionalInt.of(0)));
    }

    @Test
    void aTitleOverSeveralActsCountsTheDeadOfAll() {
      List<EventMention> events =
          TaggedText.events(
              "TITLE: [WORD Dozens/NOUN ] killed/VERB in/ADP wave/NOUN of/ADP attacks/NOUN\n"
                  + BOMB
                  + "Gunmen/NOUN killed/VERB [EXACT:14 14/NUM ] farmers/NOUN in/ADP [PLACE Miravel/PROPN ] on/ADP [DATE Monday/PROPN ] ./PUNCT");
      assertThat(events)
          .filteredOn(event -> !event.counts())
          .singleElement()
          .satisfies(event -> {
            assertThat(event.aggregation()).isEqualTo(Aggregation.PERIOD_TOTAL);
            assertThat(event.harm()).hasSize(1);
          });
      assertThat(events)
          .filteredOn(EventMention::counts)
          .hasSize(2)
          .allSatisfy(event -> assertThat(event.harm()).hasSize(1));
    }

    @Test
    void onePersonToldTwiceByOneTellerIsOneRow() {
      EventMention told =
          TaggedText.counted(
              """
              [PERSON Robert/PROPN Ferrel/PROPN ] was/AUX shot/VERB dead/ADJ in/ADP [PLACE Corran/PROPN ] on/ADP [DATE Sunday/PROPN ] ./PUNCT
              [PERSON Ferrel/PROPN ] was/AUX killed/VERB in/ADP [PLACE Corran/PROPN ] on/ADP [DATE Sunday/PROPN ] ./PUNCT
              """);
      EventMention byOne = told.mapClaims(claim -> told.rows().getFirst().claim());
      assertThat(told.harm()).hasSize(2);
      assertThat(byOne.harm()).extracting(Harm::of).containsExactly("Robert Ferrel");
      assertThat(byOne.participants())
          .extracting(Participant::name)
          .containsExactly("Robert Ferrel");
    }

    @Test
    void aWomanAndTheWomanAreOneAndAnotherIsNot() {
      assertThat(SamePeople.isOne("A woman", "the woman")).isTrue();
      assertThat(SamePeople.isOne("a woman", "another woman")).isFalse();
      assertThat(SamePeople.isOne("Robert Ferrel", "Jan Ferrel")).isFalse();
    }
  }

  @Nested
  class Background {
    private static final String SINCE =
        "The/DET bombing/NOUN was/AUX the/DET worst/ADJ since/ADP [DATE 2009/NUM ] ,/PUNCT when/ADV a/DET bombing/NOUN at/ADP a/DET market/NOUN killed/VERB [EXACT:62 62/NUM ] people/NOUN ./PUNCT";

    @Test
    void theYearOfTheLastOneLikeItIsNotItsOwn() {
      List<EventMention> events = TaggedText.events(BOMB + SINCE);
      assertThat(events)
          .extracting(TellingsTest::told, EventMention::aggregation, event -> event.harm().size())
          .containsExactly(
              tuple(List.of("Sunday"), Aggregation.SINGLE, 1),
              tuple(List.of("2009"), Aggregation.SINGLE, 1));
    }

    @Test
    void whatLastsSinceAYearIsNoComparison() {
      assertThat(
              TaggedText.events(
                  "Gunmen/NOUN have/AUX killed/VERB [EXACT:62 62/NUM ] people/NOUN in/ADP [PLACE Corran/PROPN ] since/ADP [DATE 2009/NUM ] ./PUNCT"))
          .noneMatch(EventMention::counts);
    }

    @Test
    void gunmenOfAYearCameOnce() {
      assertThat(
              TaggedText.events(
                  "In/ADP [DATE 2015/NUM ] gunmen/NOUN killed/VERB [EXACT:8 eight/NUM ] soldiers/NOUN in/ADP [PLACE Corran/PROPN ] ./PUNCT"))
          .extracting(EventMention::aggregation)
          .containsExactly(Aggregation.SINGLE);
    }

    @Test
    void whoKillsForAYearIsATotal() {
      assertThat(
              TaggedText.events(
                  "In/ADP [DATE 2015/NUM ] [POLICE police/NOUN ] killed/VERB [EXACT:8 eight/NUM ] people/NOUN in/ADP [PLACE Corran/PROPN ] ./PUNCT"))
          .extracting(EventMention::aggregation)
          .containsExactly(Aggregation.PERIOD_TOTAL);
    }

    @Test
    void anActOfAYearOfItsOwnIsNotTheOneBefore() {
      assertThat(
              TaggedText.events(
                  "Gunmen/NOUN killed/VERB [EXACT:2 two/NUM ] priests/NOUN in/ADP [PLACE Corran/PROPN ] ./PUNCT\n"
                      + "The/DET 2017/NUM murder/NOUN of/ADP a/DET nun/NOUN shocked/VERB the/DET town/NOUN ./PUNCT"))
          .filteredOn(EventMention::counts)
          .allSatisfy(event -> assertThat(event.harm()).hasSize(1))
          .hasSize(2);
    }
  }

  @Nested
  class Apart {
    @Test
    void whatIsHoursBeforeIsAnotherAct() {
      assertThat(
              TaggedText.events(
                  "Gunmen/NOUN killed/VERB [EXACT:2 two/NUM ] teachers/NOUN in/ADP [PLACE Corran/PROPN ] ,/PUNCT hours/NOUN after/ADP a/DET car/NOUN bomb/NOUN killed/VERB [EXACT:3 three/NUM ] people/NOUN in/ADP the/DET same/ADJ town/NOUN ./PUNCT"))
          .extracting(EventMention::type, event -> event.harm().size())
          .containsExactly(tuple(EventType.KILLING, 1), tuple(EventType.BOMBING, 1));
    }

    @Test
    void anActNamedByItsPlaceIsTheOneThere() {
      List<EventMention> events =
          TaggedText.events(
              """
              A/DET bomb/NOUN killed/VERB [EXACT:2 two/NUM ] guards/NOUN near/ADP [PLACE Harrow/PROPN Bay/PROPN ] on/ADP [DATE Sunday/PROPN ] ./PUNCT
              Gunmen/NOUN killed/VERB [EXACT:4 four/NUM ] farmers/NOUN in/ADP [PLACE Corran/PROPN ] on/ADP [DATE Monday/PROPN ] ./PUNCT
              Nobody/PRON knew/VERB who/PRON was/AUX behind/ADP the/DET Harrow/PROPN Bay/PROPN attack/NOUN ./PUNCT
              """);
      assertThat(events)
          .extracting(EventMention::type, TellingsTest::sentences)
          .containsExactly(tuple(EventType.BOMBING, 2L), tuple(EventType.KILLING, 1L));
    }

    @Test
    void whoIsThreatenedWithAStrikeIsNotStruck() {
      assertThat(
              TaggedText.events(
                  "[PERSON The/DET president/NOUN ] threatened/VERB [ARMED_GROUP the/DET rebels/NOUN ] with/ADP an/DET air/NOUN strike/NOUN on/ADP [PLACE Corran/PROPN ] ./PUNCT"))
          .extracting(EventMention::happened)
          .containsExactly(Happened.THREATENED);
    }
  }

  @Nested
  class Together {
    @Test
    void whoIsHurtByTearGasIsHurtInTheCrackdown() {
      EventMention event =
          TaggedText.counted(
              "[POLICE Police/NOUN ] fired/VERB tear/NOUN gas/NOUN at/ADP [EXACT:200 200/NUM ] protesters/NOUN in/ADP [PLACE Corran/PROPN ] on/ADP [DATE Sunday/PROPN ] ,/PUNCT injuring/VERB [EXACT:3 three/NUM ] students/NOUN ./PUNCT");
      assertThat(event.type()).isEqualTo(EventType.CRACKDOWN);
      assertThat(event.harm()).extracting(Harm::effect).containsExactly(Effect.INJURED);
    }

    @Test
    void asManyNamesAsWereCountedAreThey() {
      EventMention event =
          TaggedText.counted(
              PRIESTS
                  + "[PERSON Luc/PROPN Amar/PROPN ] and/CCONJ [PERSON Jan/PROPN Petrie/PROPN ] were/AUX shot/VERB at/ADP close/ADJ range/NOUN ./PUNCT");
      assertThat(event.participants())
          .extracting(Participant::name)
          .contains("Luc Amar", "Jan Petrie");
    }

    @Test
    void theVictimsAreThoseToldOfJustBefore() {
      assertThat(
              TaggedText.counted(
                      PRIESTS
                          + "[ARMED_GROUP The/DET Karst/PROPN Front/PROPN ] murdered/VERB the/DET priests/NOUN ./PUNCT")
                  .participants())
          .extracting(Participant::name)
          .contains("Karst Front");
    }

    @Test
    void theKillingIsTheOneBeforeWhateverTheTaggerSays() {
      assertThat(
              TaggedText.events(
                  PRIESTS + "The/DET killing/VERB shocked/ADJ the/DET town/NOUN ./PUNCT"))
          .extracting(EventMention::aggregation, TellingsTest::sentences)
          .containsExactly(tuple(Aggregation.SINGLE, 2L));
    }

    @Test
    void anAttackOfTheTitleIsMadeOfWhatFollows() {
      assertThat(
              TaggedText.events(
                  """
                  TITLE: Attack/NOUN in/ADP [PLACE Corran/PROPN ]
                  Attackers/NOUN killed/VERB [EXACT:9 nine/NUM ] people/NOUN in/ADP [PLACE Corran/PROPN ] on/ADP [DATE Sunday/PROPN ] ./PUNCT
                  A/DET suicide/NOUN bomber/NOUN blew/VERB himself/PRON up/ADP before/ADP [EXACT:2 two/NUM ] gunmen/NOUN opened/VERB fire/NOUN on/ADP guests/NOUN ./PUNCT
                  """))
          .extracting(EventMention::type, EventMention::aggregation)
          .containsExactly(tuple(EventType.BOMBING, Aggregation.SINGLE));
    }
  }

  private static long sentences(EventMention event) {
    return event.evidence().stream().map(words -> words.span().begin()).distinct().skip(1).count();
  }
}
