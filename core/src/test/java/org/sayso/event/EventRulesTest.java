package org.sayso.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.assertj.core.groups.Tuple;
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

    @Test
    void whatTheLawAllowsIsNoEvent() {
      assertThat(
              TaggedText.events(
                  "The/DET law/NOUN allows/VERB [POLICE police/NOUN ] to/PART arrest/VERB suspects/NOUN without/ADP a/DET warrant/NOUN ./PUNCT"))
          .isEmpty();
    }

    @Test
    void whatIsDoneAgainstTheLawHasHappened() {
      assertThat(
              happened(
                  "The/DET law/NOUN prohibits/VERB torture/NOUN ,/PUNCT but/CCONJ [POLICE police/NOUN ] tortured/VERB [EXACT:2 two/NUM ] students/NOUN on/ADP [DATE Monday/PROPN ] ./PUNCT"))
          .isEqualTo(Happened.REPORTED);
    }

    @Test
    void whoSetsFireToHimselfCommitsNoArson() {
      assertThat(
              TaggedText.events(
                  "[PERSON A/DET man/NOUN ] set/VERB himself/PRON on/ADP fire/NOUN in/ADP [PLACE Corran/PROPN ] on/ADP [DATE Monday/PROPN ] ./PUNCT"))
          .isEmpty();
    }

    @Test
    void whatIsDoneUnderALawHasHappened() {
      assertThat(
              happened(
                  "Under/ADP a/DET law/NOUN that/PRON allows/VERB it/PRON ,/PUNCT [POLICE police/NOUN ] detained/VERB [EXACT:2 two/NUM ] students/NOUN on/ADP [DATE Monday/PROPN ] ./PUNCT"))
          .isEqualTo(Happened.REPORTED);
    }

    @Test
    void aHeadingTellsNothing() {
      assertThat(TaggedText.events("Killings/NOUN and/CCONJ Abductions/NOUN :/PUNCT")).isEmpty();
      assertThat(TaggedText.events("Enforced/ADJ Disappearances/NOUN")).isEmpty();
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

    @Test
    void countedCasesAreATotal() {
      assertThat(
              aggregation(
                  "[NGO The/DET commission/NOUN ] recorded/VERB [EXACT:120 120/NUM ] abductions/NOUN in/ADP [PLACE Karst/PROPN ] ./PUNCT"))
          .isEqualTo(Aggregation.PERIOD_TOTAL);
    }

    @Test
    void aCountUpToADayIsATotal() {
      assertThat(
              aggregation(
                  "As/ADP of/ADP [DATE August/PROPN 31/NUM ] ,/PUNCT [EXACT:14 14/NUM ] lawyers/NOUN were/AUX arrested/VERB in/ADP [PLACE Corran/PROPN ] ./PUNCT"))
          .isEqualTo(Aggregation.PERIOD_TOTAL);
    }

    @Test
    void casesOfAKindAreAPattern() {
      assertThat(
              aggregation(
                  "There/PRON were/AUX reports/NOUN of/ADP [POLICE police/NOUN ] killing/VERB suspects/NOUN in/ADP [PLACE Corran/PROPN ] ./PUNCT"))
          .isEqualTo(Aggregation.PATTERN);
    }

    @Test
    void whatComesWithEachRoundIsAPattern() {
      assertThat(
              aggregation(
                  "With/ADP each/DET round/NOUN of/ADP talks/NOUN ,/PUNCT [POLICE police/NOUN ] detained/VERB students/NOUN in/ADP [PLACE Corran/PROPN ] ./PUNCT"))
          .isEqualTo(Aggregation.PATTERN);
    }

    @Test
    void manyInAMonthByNobodyInParticularAreATotal() {
      assertThat(
              aggregation(
                  "In/ADP [DATE May/PROPN ] ,/PUNCT more/ADJ than/ADP [AT_LEAST:55 55/NUM ] people/NOUN were/AUX executed/VERB in/ADP [PLACE Tidegate/PROPN ] ./PUNCT"))
          .isNotEqualTo(Aggregation.SINGLE);
    }

    @Test
    void aMonthOfAYearIsNoDay() {
      assertThat(
              aggregation(
                  "[DATE Since/ADP August/PROPN 2021/NUM ] ,/PUNCT [NGO the/DET office/NOUN ] received/VERB [EXACT:87 87/NUM ] reports/NOUN of/ADP rape/NOUN and/CCONJ killings/NOUN in/ADP [PLACE Karst/PROPN ] ./PUNCT"))
          .isEqualTo(Aggregation.PATTERN);
    }

    @Test
    void clashesThatKilledHundredsInAMonthAreAPattern() {
      assertThat(
              TaggedText.events(
                  "In/ADP [DATE October/PROPN ] militant/ADJ bombings/NOUN in/ADP [PLACE Karst/PROPN ] killed/VERB more/ADJ than/ADP [AT_LEAST:200 200/NUM ] people/NOUN ./PUNCT"))
          .noneMatch(EventMention::counts);
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

    @Test
    void partsAreFoundBehindPlaceAndDay() {
      EventMention event =
          TaggedText.counted(
              "A/DET bombing/NOUN left/VERB [EXACT:15 15/NUM ] people/NOUN dead/ADJ in/ADP [PLACE Corran/PROPN ] ,/PUNCT including/VERB [EXACT:4 four/NUM ] women/NOUN ./PUNCT");
      assertThat(event.harm()).hasSize(2);
      assertThat(event.harm().get(1).partOf()).hasValue(0);
    }

    @Test
    void theWoundedAreTargetsToo() {
      EventMention event =
          TaggedText.counted(
              "[UNIDENTIFIED_GROUP Gunmen/NOUN ] killed/VERB a/DET woman/NOUN in/ADP [PLACE Corran/PROPN ] and/CCONJ injured/VERB [EXACT:2 two/NUM ] children/NOUN ./PUNCT");
      assertThat(event.participants())
          .extracting(Participant::name, Participant::role)
          .containsExactly(
              tuple("Gunmen", Role.INITIATOR),
              tuple("a woman", Role.TARGET),
              tuple("two children", Role.TARGET));
    }
  }

  @Nested
  class Months {
    @Test
    void mayIsAMonthThatSaysNothingOfBlame() {
      EventMention event =
          TaggedText.counted(
              "In/ADP [DATE May/PROPN 2021/NUM ] ,/PUNCT [MILITARY soldiers/NOUN ] killed/VERB [EXACT:3 three/NUM ] farmers/NOUN in/ADP [PLACE Corran/PROPN ] on/ADP [DATE Monday/PROPN ] ./PUNCT");
      assertThat(event.participants())
          .filteredOn(row -> row.role() == Role.INITIATOR)
          .extracting(Participant::blame)
          .containsExactly(Blame.REPORTED_AS_FACT);
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
    void whoIsShotAfterHeStabbedSufferedAnotherAct() {
      assertThat(
              TaggedText.events(
                  """
                  [PERSON Orlow/PROPN ] stabbed/VERB [EXACT:4 four/NUM ] people/NOUN in/ADP [PLACE Corran/PROPN ] on/ADP [DATE Monday/PROPN ] ./PUNCT
                  [POLICE Police/NOUN ] shot/VERB the/DET attacker/NOUN dead/ADJ in/ADP [PLACE Corran/PROPN ] on/ADP [DATE Monday/PROPN ] ./PUNCT
                  """))
          .extracting(EventMention::type, EventMention::mode)
          .containsExactly(
              Tuple.tuple(EventType.ASSAULT, EventMode.STABBING),
              Tuple.tuple(EventType.SHOOTING, EventMode.UNSPECIFIED));
    }

    @Test
    void theStabbedDieOfTheStabbingNotOfTheShooting() {
      List<EventMention> events =
          TaggedText.events(
              """
              A/DET man/NOUN stabbed/VERB the/DET woman/NOUN in/ADP [PLACE Corran/PROPN ] on/ADP [DATE Monday/PROPN ] ./PUNCT
              The/DET attacker/NOUN was/AUX shot/VERB dead/ADJ by/ADP [POLICE police/NOUN ] ./PUNCT
              The/DET woman/NOUN was/AUX killed/VERB in/ADP a/DET stairwell/NOUN ./PUNCT
              """);
      assertThat(events)
          .extracting(EventMention::mode, event -> event.harm().stream().map(Harm::of).toList())
          .containsExactlyInAnyOrder(
              Tuple.tuple(EventMode.STABBING, List.of("The woman")),
              Tuple.tuple(EventMode.UNSPECIFIED, List.of("The attacker")));
    }

    @Test
    void theDeathOfAnotherStandsAlone() {
      List<EventMention> events =
          TaggedText.events(
              """
              TITLE: Gunmen/NOUN attack/VERB [PLACE Corran/PROPN ]
              [ARMED_GROUP Gunmen/NOUN ] attacked/VERB [PLACE Corran/PROPN ] on/ADP [DATE Sunday/PROPN ] ./PUNCT
              Nobody/PRON was/AUX hurt/VERB ./PUNCT
              It/PRON rained/VERB ./PUNCT
              The/DET attacker/NOUN was/AUX shot/VERB dead/ADJ by/ADP [POLICE police/NOUN ] on/ADP [DATE Monday/PROPN ] ./PUNCT
              The/DET woman/NOUN was/AUX killed/VERB ./PUNCT
              """);
      assertThat(events)
          .filteredOn(
              event -> event.harm().stream().anyMatch(harm -> harm.effect() == Effect.KILLED))
          .extracting(EventMention::type, event -> event.harm().stream().map(Harm::of).toList())
          .containsExactly(
              Tuple.tuple(EventType.SHOOTING, List.of("The attacker")),
              Tuple.tuple(EventType.KILLING, List.of("The woman")));
    }

    @Test
    void whoExaminesTheKilledWasNotKilled() {
      assertThat(
              TaggedText.events(
                  "A/DET doctor/NOUN who/PRON examined/VERB [EXACT:5 five/NUM ] men/NOUN killed/VERB near/ADP [PLACE Corran/PROPN ] on/ADP [DATE Monday/PROPN ] said/VERB that/SCONJ [EXACT:4 four/NUM ] of/ADP them/PRON had/AUX been/AUX shot/VERB ./PUNCT"))
          .flatExtracting(EventMention::participants)
          .extracting(Participant::name)
          .noneMatch(name -> name.contains("doctor"));
    }

    @Test
    void whoDiesInAClashOnBothSidesIsItsSides() {
      EventMention event =
          TaggedText.counted(
              "[EXACT:3 Three/NUM ] soldiers/NOUN and/CCONJ [EXACT:5 five/NUM ] fighters/NOUN were/AUX killed/VERB in/ADP a/DET clash/NOUN near/ADP [PLACE Miravel/PROPN ] on/ADP [DATE Sunday/PROPN ] ./PUNCT");
      assertThat(event.type()).isEqualTo(EventType.ARMED_CLASH);
      assertThat(event.participants())
          .extracting(Participant::name, Participant::role)
          .containsExactly(
              tuple("Three soldiers", Role.SIDE_A), tuple("five fighters", Role.SIDE_B));
      assertThat(event.harm())
          .extracting(harm -> harm.side().orElseThrow())
          .containsExactly(Role.SIDE_A, Role.SIDE_B);
    }

    @Test
    void theDeadOfAClashAreOfTheSideThatBearsArmsAsTheyDo() {
      EventMention event =
          TaggedText.counted(
              "[MILITARY The/DET army/NOUN ] clashed/VERB with/ADP [ARMED_GROUP KLF/PROPN fighters/NOUN ] near/ADP [PLACE Miravel/PROPN ] on/ADP [DATE Monday/PROPN ] ,/PUNCT leaving/VERB [EXACT:6 six/NUM ] soldiers/NOUN dead/ADJ ./PUNCT");
      assertThat(event.harm())
          .extracting(harm -> harm.side().map(Role::name).orElse("none"))
          .containsExactly("SIDE_A");
    }

    @Test
    void whoIsConvictedOfAnActIsNamedInIt() {
      assertThat(court("convicted/VERB", "of/ADP")).containsExactly(Blame.CONVICTED);
      assertThat(court("acquitted/VERB", "of/ADP")).containsExactly(Blame.ACQUITTED);
      assertThat(court("charged/VERB", "with/ADP")).containsExactly(Blame.CHARGED);
      assertThat(court("was/AUX not/PART convicted/VERB", "of/ADP")).isEmpty();
    }

    private List<Blame> court(String verb, String link) {
      return TaggedText.events(
              "A/DET bombing/NOUN killed/VERB [EXACT:3 three/NUM ] people/NOUN in/ADP [PLACE Corran/PROPN ] on/ADP [DATE Monday/PROPN ] ./PUNCT [COURT A/DET court/NOUN ] "
                  + verb
                  + " [PERSON Tam/PROPN Orbell/PROPN ] "
                  + link
                  + " the/DET bombing/NOUN ./PUNCT")
          .stream()
          .filter(event -> event.type() == EventType.BOMBING)
          .flatMap(event -> event.participants().stream())
          .filter(one -> one.name().equals("Tam Orbell"))
          .map(Participant::blame)
          .toList();
    }

    @Test
    void whatWasDoneToNobodyIsKeptAsDenied() {
      assertThat(TaggedText.events("No/DET one/NOUN was/AUX arrested/VERB ./PUNCT"))
          .singleElement()
          .satisfies(event -> {
            assertThat(event.type()).isEqualTo(EventType.ARREST);
            assertThat(event.happened()).isEqualTo(Happened.DENIED);
            assertThat(event.participants()).isEmpty();
            assertThat(event.harm()).isEmpty();
          });
      assertThat(
              TaggedText.events(
                  "Nobody/PRON was/AUX killed/VERB in/ADP [PLACE Corran/PROPN ] ./PUNCT"))
          .singleElement()
          .satisfies(event -> assertThat(event.happened()).isEqualTo(Happened.DENIED));
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

    @Test
    void responsibilityForAnotherActIsNotForTheOneBefore() {
      EventMention event =
          TaggedText.counted(
              """
              A/DET suicide/NOUN bombing/NOUN hit/VERB [PLACE Corran/PROPN ] on/ADP [DATE Monday/PROPN ] ./PUNCT
              [ARMED_GROUP The/DET KLF/PROPN ] claimed/VERB responsibility/NOUN for/ADP a/DET raid/NOUN last/ADJ year/NOUN ./PUNCT
              """);
      assertThat(event.participants()).isEmpty();
    }

    @Test
    void whatSomebodyWasConvictedOfIsNotHisExecution() {
      assertThat(
              TaggedText.events(
                  "[GOVERNMENT_BODY Authorities/NOUN ] executed/VERB [PERSON Orlan/PROPN ] ,/PUNCT who/PRON was/AUX convicted/VERB of/ADP killing/VERB a/DET judge/NOUN ./PUNCT"))
          .filteredOn(event -> event.type() == EventType.EXECUTION)
          .singleElement()
          .satisfies(event -> assertThat(event.harm()).hasSize(1));
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

    private List<String> dates(String tagged) {
      return TaggedText.counted(tagged).dates().stream()
          .map(row -> row.row().words().text())
          .toList();
    }

    private List<String> places(String tagged) {
      return TaggedText.counted(tagged).places().stream()
          .map(row -> row.row().words().text())
          .toList();
    }

    @Test
    void theDayThatOpensTheSentenceIsThatOfItsMainClause() {
      assertThat(
              dates(
                  "On/ADP [DATE May/PROPN 3/NUM ] ,/PUNCT [MILITARY soldiers/NOUN ] ,/PUNCT who/PRON had/AUX entered/VERB the/DET campus/NOUN ,/PUNCT abducted/VERB a/DET student/NOUN ./PUNCT"))
          .containsExactly("May 3");
    }

    @Test
    void theDayOfTheRulingIsNotThatOfTheRiot() {
      assertThat(
              TaggedText.events(
                  "On/ADP [DATE May/PROPN 3/NUM ] ,/PUNCT in/ADP response/NOUN to/ADP an/DET attack/NOUN on/ADP a/DET school/NOUN in/ADP [PLACE Corran/PROPN ] ,/PUNCT [GOVERNMENT_BODY Parliament/PROPN ] approved/VERB a/DET budget/NOUN ./PUNCT"))
          .allSatisfy(event -> assertThat(event.dates()).isEmpty());
    }

    @Test
    void theYearOfAnActIsNotThatOfTheArrest() {
      assertThat(
              dates(
                  "[POLICE Police/NOUN ] arrested/VERB a/DET student/NOUN in/ADP [DATE May/PROPN ] under/ADP the/DET Order/PROPN Act/PROPN ,/PUNCT [DATE 2019/NUM ] ./PUNCT"))
          .containsExactly("May");
    }

    @Test
    void theDayOfAnElectionIsNotThatOfTheArrest() {
      assertThat(
              dates(
                  "[POLICE Police/NOUN ] arrested/VERB [EXACT:2 two/NUM ] students/NOUN in/ADP [PLACE Corran/PROPN ] ahead/ADV of/ADP the/DET [DATE July/PROPN 20/NUM ] elections/NOUN ./PUNCT"))
          .isEmpty();
    }

    @Test
    void eachClauseHasItsOwnPlace() {
      assertThat(
              TaggedText.events(
                  "[POLICE Police/NOUN ] arrested/VERB [EXACT:2 two/NUM ] men/NOUN in/ADP [PLACE Corran/PROPN ] and/CCONJ released/VERB [EXACT:3 three/NUM ] prisoners/NOUN in/ADP [PLACE Miravel/PROPN ] ./PUNCT"))
          .extracting(
              event -> event.places().stream().map(row -> row.row().words().text()).toList())
          .containsExactly(List.of("Corran"), List.of("Miravel"));
    }

    @Test
    void wherePeopleAreTakenIsNotWhereTheyAreArrested() {
      assertThat(
              places(
                  "[POLICE Police/NOUN ] arrested/VERB [EXACT:2 two/NUM ] men/NOUN in/ADP [PLACE Corran/PROPN ] on/ADP [DATE Monday/PROPN ] on/ADP the/DET road/NOUN to/ADP [PLACE Miravel/PROPN ] ./PUNCT"))
          .containsExactly("Corran");
    }

    @Test
    void theDayOfTheSentenceIsNotThatOfAListOfCrimes() {
      assertThat(
              TaggedText.events(
                  "On/ADP [DATE March/PROPN 20/NUM ] ,/PUNCT [COURT a/DET court/NOUN ] sentenced/VERB [EXACT:2 two/NUM ] men/NOUN for/ADP the/DET robbery/NOUN and/CCONJ rape/NOUN of/ADP a/DET woman/NOUN in/ADP [PLACE Corran/PROPN ] ./PUNCT"))
          .filteredOn(event -> event.type() != EventType.TRIAL)
          .allSatisfy(event -> assertThat(event.dates()).isEmpty());
    }
  }

  @Nested
  class Casts {
    private List<Tuple> cast(String tagged) {
      return TaggedText.counted(tagged).participants().stream()
          .map(row -> tuple(row.name(), row.role()))
          .toList();
    }

    @Test
    void joinedVerbsShareTheirObject() {
      assertThat(
              cast(
                  "[POLICE Police/NOUN ] detained/VERB and/CCONJ interrogated/VERB [EXACT:3 three/NUM ] lawyers/NOUN on/ADP [DATE Monday/PROPN ] ./PUNCT"))
          .containsExactly(tuple("Police", Role.INITIATOR), tuple("three lawyers", Role.TARGET));
    }

    @Test
    void whichPointsToTheAttackNotToWhatItHit() {
      EventMention event =
          TaggedText.counted(
              "An/DET attack/NOUN on/ADP a/DET market/NOUN in/ADP [PLACE Corran/PROPN ] ,/PUNCT which/PRON killed/VERB [EXACT:12 12/NUM ] people/NOUN ,/PUNCT was/AUX condemned/VERB ./PUNCT");
      assertThat(event.harm()).singleElement().extracting(Harm::effect).isEqualTo(Effect.KILLED);
    }

    @Test
    void aBombingOfAVillageByTheArmyHasBoth() {
      EventMention event =
          TaggedText.counted(
              "The/DET bombing/NOUN of/ADP a/DET market/NOUN by/ADP [ARMED_GROUP rebels/NOUN ] on/ADP [DATE Monday/PROPN ] was/AUX condemned/VERB ./PUNCT");
      assertThat(event.participants())
          .extracting(Participant::name, Participant::role)
          .containsExactly(tuple("rebels", Role.INITIATOR));
      assertThat(event.objects()).hasSize(1);
    }

    @Test
    void whoOpenedFireDidWhatIsToldBeforeIt() {
      assertThat(
              cast(
                  "A/DET guard/NOUN was/AUX killed/VERB and/CCONJ a/DET driver/NOUN wounded/VERB when/SCONJ [UNIDENTIFIED_GROUP gunmen/NOUN ] opened/VERB fire/NOUN in/ADP [PLACE Corran/PROPN ] ./PUNCT"))
          .containsExactlyInAnyOrder(
              tuple("gunmen", Role.INITIATOR),
              tuple("A guard", Role.TARGET),
              tuple("a driver", Role.TARGET));
    }

    @Test
    void aDayBehindTheObjectIsNoPartOfIt() {
      assertThat(
              cast(
                  "[POLICE Police/NOUN ] arrested/VERB [EXACT:80 80/NUM ] students/NOUN [DATE May/PROPN 12/NUM ] in/ADP [PLACE Corran/PROPN ] ./PUNCT"))
          .containsExactly(tuple("Police", Role.INITIATOR), tuple("80 students", Role.TARGET));
    }
  }

  @Nested
  class Tolls {
    private List<Tuple> harm(String tagged) {
      return TaggedText.counted(tagged).harm().stream()
          .map(row -> tuple(row.effect(), row.row().words().text()))
          .toList();
    }

    @Test
    void whatBlewUpKillsInTheSameBreath() {
      assertThat(
              harm(
                  "A/DET bomb/VERB hidden/ADJ in/ADP a/DET handcart/NOUN exploded/VERB in/ADP [PLACE Corran/PROPN ] on/ADP [DATE Saturday/PROPN ] ,/PUNCT killing/VERB [AT_LEAST:7 at/ADP least/ADJ seven/NUM ] people/NOUN and/CCONJ wounding/VERB [EXACT:23 23/NUM ] ./PUNCT"))
          .containsExactly(
              tuple(Effect.KILLED, "at least seven people"), tuple(Effect.INJURED, "23"));
    }

    @Test
    void aFireThatKillsIsStillNone() {
      assertThat(
              TaggedText.events(
                  "A/DET fire/NOUN broke/VERB out/ADP in/ADP [PLACE Corran/PROPN ] ,/PUNCT killing/VERB [EXACT:3 three/NUM ] people/NOUN and/CCONJ wounding/VERB [EXACT:2 two/NUM ] ./PUNCT"))
          .isEmpty();
    }

    @Test
    void everyTellersNumberStands() {
      assertThat(
              harm(
                  "The/DET bombing/NOUN of/ADP a/DET market/NOUN in/ADP [PLACE Corran/PROPN ] killed/VERB [EXACT:13 13/NUM ] people/NOUN ,/PUNCT according/VERB to/ADP [GOVERNMENT_BODY the/DET ministry/NOUN ] ,/PUNCT and/CCONJ [AT_LEAST:14 at/ADP least/ADJ 14/NUM ] ,/PUNCT according/VERB to/ADP [MEDIA TRWC/PROPN ] ./PUNCT"))
          .containsExactly(tuple(Effect.KILLED, "13 people"), tuple(Effect.KILLED, "at least 14"));
    }

    @Test
    void theNumberOfTheKilledIsToldFurtherOn() {
      EventMention event =
          TaggedText.counted(
              "The/DET number/NOUN of/ADP people/NOUN killed/VERB in/ADP [DATE Saturday/PROPN ] 's/PART bombing/NOUN of/ADP a/DET market/NOUN stood/VERB at/ADP [EXACT:11 eleven/ADV ] [DATE last/ADJ night/NOUN ] ./PUNCT");
      assertThat(event.harm())
          .singleElement()
          .satisfies(row -> {
            assertThat(row.number().low()).hasValue(11);
            assertThat(row.asOf().orElseThrow().text()).isEqualTo("last night");
          });
      assertThat(event.dates())
          .extracting(row -> row.row().words().text())
          .containsExactly("Saturday");
      assertThat(event.participants()).isEmpty();
    }

    @Test
    void bodiesReceivedAreTheKilledOfTheEventBefore() {
      List<Harm> rows =
          TaggedText.counted(
                  "A/DET bombing/NOUN in/ADP [PLACE Corran/PROPN ] killed/VERB [EXACT:3 three/NUM ] people/NOUN ./PUNCT We/PRON have/AUX received/VERB [EXACT:7 seven/NUM ] bodies/NOUN ./PUNCT")
              .harm();
      assertThat(rows)
          .extracting(row -> row.row().words().text(), Harm::unit)
          .containsExactly(
              tuple("three people", HarmUnit.PERSONS), tuple("seven bodies", HarmUnit.BODIES));
    }

    @Test
    void woundingTakenForAnAdjectiveIsNoVictimOfKilling() {
      assertThat(
              harm(
                  "A/DET rocket/NOUN hit/VERB a/DET school/NOUN on/ADP [DATE Monday/PROPN ] ,/PUNCT killing/VERB [EXACT:12 12/NUM ] children/NOUN and/CCONJ wounding/ADJ [WORD dozens/NOUN ] of/ADP others/NOUN ./PUNCT"))
          .containsExactly(
              tuple(Effect.KILLED, "12 children"), tuple(Effect.INJURED, "dozens of others"));
    }
  }

  @Nested
  class OnceOrOften {
    private List<Aggregation> aggregations(String tagged) {
      return TaggedText.events(tagged).stream().map(EventMention::aggregation).toList();
    }

    @Test
    void manyReleasedAtOnceAreOneAct() {
      assertThat(
              aggregations(
                  "Out/ADP of/ADP the/DET [EXACT:586 586/NUM ] persons/NOUN released/VERB under/ADP the/DET amnesty/NOUN in/ADP [PLACE Corran/PROPN ] ,/PUNCT few/ADJ were/AUX women/NOUN ./PUNCT"))
          .containsExactly(Aggregation.SINGLE);
    }

    @Test
    void theSecondVerbIsAsOftenAsTheFirst() {
      assertThat(
              aggregations(
                  "In/ADP the/DET south/NOUN ,/PUNCT [ARMED_GROUP militias/NOUN ] killed/VERB [WORD hundreds/NOUN ] and/CCONJ injured/VERB [WORD thousands/NOUN ] ./PUNCT"))
          .containsExactly(Aggregation.PATTERN);
    }

    @Test
    void anIrregularPastIsNoHabit() {
      assertThat(
              aggregations(
                  "The/DET first/ADJ bomb/NOUN went/VERB off/ADV in/ADP [PLACE Corran/PROPN ] ./PUNCT"))
          .containsExactly(Aggregation.SINGLE);
    }

    @Test
    void eachIncidentOfAListIsAnEvent() {
      assertThat(
              TaggedText.events(
                  "On/ADP [DATE May/PROPN 3/NUM ] ,/PUNCT gunmen/NOUN killed/VERB [EXACT:2 two/NUM ] farmers/NOUN in/ADP [PLACE Corran/PROPN ] ;/PUNCT on/ADP [DATE June/PROPN 20/NUM ] ,/PUNCT assailants/NOUN shot/NOUN a/DET judge/NOUN in/ADP [PLACE Miravel/PROPN ] ;/PUNCT On/ADP [DATE June/PROPN 4/NUM ] ,/PUNCT gunmen/NOUN killed/VERB [EXACT:3 three/NUM ] guards/NOUN in/ADP [PLACE Selm/PROPN ] ./PUNCT"))
          .extracting(EventMention::type)
          .containsExactly(EventType.KILLING, EventType.SHOOTING, EventType.KILLING);
    }

    @Test
    void whoClaimsResponsibilityForKillingDidIt() {
      EventMention event =
          TaggedText.counted(
              "[ARMED_GROUP The/DET Karst/PROPN Front/PROPN ] claimed/VERB responsibility/NOUN for/SCONJ killing/VERB [EXACT:2 two/NUM ] policemen/NOUN in/ADP [PLACE Selm/PROPN ] ./PUNCT");
      assertThat(event.type()).isEqualTo(EventType.KILLING);
      assertThat(event.participants())
          .extracting(Participant::name, Participant::role)
          .contains(tuple("Karst Front", Role.INITIATOR));
    }
  }

  @Nested
  class Subjects {
    private static final String TITLE =
        "TITLE: Yearbook/NOUN of/ADP Rights/PROPN :/PUNCT [STATE Tavara/PROPN ]\n";

    private List<String> places(String body) {
      return TaggedText.events(TITLE + body).getFirst().places().stream()
          .map(row -> row.row().words().text())
          .toList();
    }

    @Test
    void whatIsToldToBeNowhereElseIsInTheCountryOfTheTitle() {
      assertThat(
              places(
                  "There/PRON was/AUX unrest/NOUN in/ADP [PLACE Tavara/PROPN ] ./PUNCT\n[POLICE Police/NOUN ] detained/VERB [EXACT:2 two/NUM ] students/NOUN on/ADP [DATE Monday/PROPN ] ./PUNCT"))
          .containsExactly("Tavara");
    }

    @Test
    void whatIsToldToBeSomewhereIsThere() {
      assertThat(
              places(
                  "There/PRON was/AUX unrest/NOUN in/ADP [PLACE Tavara/PROPN ] ./PUNCT\n[POLICE Police/NOUN ] detained/VERB [EXACT:2 two/NUM ] students/NOUN in/ADP [PLACE Corran/PROPN ] ./PUNCT"))
          .containsExactly("Corran");
    }
  }

  @Test
  void whereAnAttackComesFromIsNotWhereItWas() {
    assertThat(
            TaggedText.events(
                """
                The/DET attack/NOUN came/VERB from/ADP [PLACE Corran/PROPN ] on/ADP [DATE Monday/PROPN ] ./PUNCT
                """))
        .singleElement()
        .satisfies(event -> assertThat(event.places()).isEmpty());
  }
}
