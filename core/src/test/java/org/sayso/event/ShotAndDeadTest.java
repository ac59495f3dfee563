package org.sayso.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/// Who was shot and who died of it, as local news tells it, on hand-tagged sentences about Tavara.
class ShotAndDeadTest {
  private static final String WHERE =
      "in/ADP [PLACE Corran/PROPN ] on/ADP [DATE Monday/PROPN ] ./PUNCT ";

  private static final String FILL = "Police/NOUN closed/VERB the/DET road/NOUN ./PUNCT ";

  private static List<String> targets(EventMention event) {
    return event.participants().stream()
        .filter(one -> one.role() == Role.TARGET)
        .map(Participant::name)
        .toList();
  }

  private static List<OptionalLong> killed(EventMention event) {
    return event.harm().stream()
        .filter(harm -> harm.effect() == Effect.KILLED)
        .map(harm -> harm.number().low())
        .toList();
  }

  @Test
  void whoIsSoOldIsSomebody() {
    EventMention event =
        TaggedText.counted(
            "A/DET 17-year-old/NOUN was/AUX killed/VERB by/ADP gunmen/NOUN " + WHERE);
    assertThat(event.harm())
        .extracting(harm -> harm.number().low(), Harm::ageGroup)
        .containsExactly(tuple(OptionalLong.of(1), Optional.of("child")));
  }

  @Test
  void anAgeInWordsIsOneToo() {
    EventMention event =
        TaggedText.counted("Gunmen/NOUN shot/VERB a/DET forty-year-old/NOUN " + WHERE);
    assertThat(targets(event)).containsExactly("a forty-year-old");
  }

  @Test
  void aTitleTellsWhoWasShot() {
    EventMention event =
        TaggedText.counted("TITLE: Teen/NOUN shot/NOUN in/ADP [PLACE Corran/PROPN ]");
    assertThat(event.type()).isEqualTo(EventType.SHOOTING);
    assertThat(targets(event)).containsExactly("Teen");
  }

  @Test
  void aTitleTellsOfACountAlone() {
    EventMention event =
        TaggedText.counted("TITLE: [EXACT:4 Four/NUM ] shot/VERB in/ADP [PLACE Corran/PROPN ]");
    assertThat(targets(event)).containsExactly("Four");
  }

  @Test
  void aTitleJoinsItsVerbsByAComma() {
    EventMention event =
        TaggedText.counted(
            "TITLE: 17-year-old/ADJ shot/NOUN ,/PUNCT killed/VERB inside/ADV house/NOUN");
    assertThat(killed(event)).containsExactly(OptionalLong.of(1));
  }

  @Test
  void aDeathInATitleIsThatOfTheShooting() {
    EventMention event =
        TaggedText.counted(
            "TITLE: Boy/NOUN dies/VERB after/SCONJ being/AUX shot/VERB in/ADP [PLACE Corran/PROPN ]");
    assertThat(killed(event)).containsExactly(OptionalLong.of(1));
  }

  @Test
  void theBodyAddsToTheTitle() {
    EventMention event =
        TaggedText.counted(
            "TITLE: Shooting/NOUN in/ADP [PLACE Corran/PROPN ]\n"
                + "[EXACT:5 Five/NUM ] people/NOUN were/AUX wounded/VERB ./PUNCT");
    assertThat(event.type()).isEqualTo(EventType.SHOOTING);
    assertThat(event.harm())
        .extracting(Harm::effect, harm -> harm.number().low())
        .containsExactly(tuple(Effect.INJURED, OptionalLong.of(5)));
  }

  @Test
  void whatIsDoneBesideAPurposeWasDone() {
    EventMention event =
        TaggedText.counted(
            "A/DET boy/NOUN went/VERB to/PART unload/VERB a/DET gun/NOUN and/CCONJ shot/NOUN himself/PRON "
                + WHERE);
    assertThat(event.happened()).isEqualTo(Happened.REPORTED);
  }

  @Test
  void aWoundThatThreatensLifeIsNoThreat() {
    EventMention event =
        TaggedText.counted(
            "A/DET guard/NOUN has/VERB a/DET non-life/ADJ threatening/VERB gunshot/NOUN wound/NOUN "
                + WHERE);
    assertThat(event.happened()).isEqualTo(Happened.REPORTED);
  }

  @Test
  void severalWoundsAreNoHabit() {
    EventMention event =
        TaggedText.counted(
            "[EXACT:2 Two/NUM ] guards/NOUN were/AUX found/VERB with/ADP gunshot/NOUN wounds/NOUN in/ADP [PLACE Corran/PROPN ] ./PUNCT");
    assertThat(event.aggregation()).isEqualTo(Aggregation.SINGLE);
  }

  @Test
  void whoWasShotSeveralTimesWasShotOnce() {
    EventMention event =
        TaggedText.counted(
            "A/DET man/NOUN was/AUX shot/VERB several/ADJ times/NOUN in/ADP [PLACE Corran/PROPN ] ./PUNCT");
    assertThat(event.aggregation()).isEqualTo(Aggregation.SINGLE);
  }

  @Test
  void aNumberBesideANameCountsNobody() {
    EventMention event =
        TaggedText.counted(
            "Gunmen/NOUN killed/VERB [EXACT:18 18/NUM ] [PERSON Tarn/PROPN Brun/PROPN ] " + WHERE);
    assertThat(killed(event)).containsExactly(OptionalLong.of(1));
  }

  @Test
  void aNumberBeforeAnArticleCountsNobody() {
    EventMention event =
        TaggedText.counted(
            "Photo/NOUN 1/NUM of/ADP [EXACT:16 16/NUM ] A/DET man/NOUN was/AUX killed/VERB by/ADP gunmen/NOUN "
                + WHERE);
    assertThat(killed(event)).containsExactly(OptionalLong.of(1));
  }

  @Test
  void agesCountNobody() {
    EventMention event =
        TaggedText.counted(
            "[EXACT:2 Two/NUM ] men/NOUN ,/PUNCT ages/NOUN [EXACT:20 20/NUM ] and/CCONJ [EXACT:22 22/NUM ] ,/PUNCT and/CCONJ a/DET woman/NOUN were/AUX wounded/VERB in/ADP a/DET shooting/NOUN "
                + WHERE);
    assertThat(event.harm())
        .extracting(harm -> harm.number().low())
        .doesNotContain(OptionalLong.of(22));
  }

  @Test
  void anAgeWithoutItsCommaCountsNobody() {
    EventMention event =
        TaggedText.counted(
            "[PERSON Mela/PROPN Hale/PROPN ] ,/PUNCT [EXACT:31 31/NUM ] was/AUX arrested/VERB "
                + WHERE);
    assertThat(event.harm())
        .extracting(harm -> harm.number().low())
        .containsExactly(OptionalLong.of(1));
  }

  @Test
  void theDeadAreNotAmongTheWounded() {
    EventMention event =
        TaggedText.counted(
            "A/DET shooting/NOUN left/VERB [EXACT:1 1/NUM ] dead/NOUN and/CCONJ [EXACT:4 four/NUM ] injured/VERB "
                + WHERE);
    assertThat(event.harm())
        .filteredOn(harm -> harm.effect() == Effect.INJURED)
        .extracting(harm -> harm.number().low())
        .containsExactly(OptionalLong.of(4));
  }

  @Test
  void whoKillsHimselfAsWellIsOneMore() {
    EventMention event =
        TaggedText.counted(
            "A/DET gunman/NOUN killed/VERB [EXACT:3 three/NUM ] people/NOUN and/CCONJ then/ADV himself/PRON "
                + WHERE);
    assertThat(event.harm())
        .extracting(harm -> harm.number().low(), Harm::includesAttacker)
        .containsExactly(
            tuple(OptionalLong.of(3), Optional.empty()),
            tuple(OptionalLong.of(1), Optional.of(true)));
  }

  @Test
  void whoShootsHimselfIsShot() {
    EventMention event = TaggedText.counted("A/DET boy/NOUN shot/VERB himself/PRON " + WHERE);
    assertThat(targets(event)).containsExactly("A boy");
  }

  @Test
  void whoHangsHimselfIsNotExecuted() {
    assertThat(
            TaggedText.events(
                "A/DET prisoner/NOUN hanged/VERB himself/PRON in/ADP a/DET prison/NOUN " + WHERE))
        .noneMatch(event -> event.type() == EventType.EXECUTION);
  }

  @Test
  void whoTakesHisOwnLifeDies() {
    EventMention event =
        TaggedText.counted(
            "A/DET man/NOUN killed/VERB [EXACT:3 three/NUM ] guards/NOUN before/SCONJ taking/VERB his/PRON own/ADJ life/NOUN "
                + WHERE);
    assertThat(killed(event)).contains(OptionalLong.of(3), OptionalLong.of(1));
  }

  @Test
  void theyAreAsManyAsWereToldOf() {
    EventMention event =
        TaggedText.counted(
            "A/DET shooting/NOUN wounded/VERB [EXACT:2 two/NUM ] women/NOUN "
                + WHERE
                + "They/PRON were/AUX pronounced/VERB dead/ADJ ./PUNCT");
    assertThat(killed(event)).containsExactly(OptionalLong.of(2));
  }

  @Test
  void whoIsShotIsNotTheShooter() {
    EventMention event =
        TaggedText.counted(
            "A/DET boy/NOUN fell/VERB after/SCONJ [PERSON Tarn/PROPN Brun/PROPN ] shot/VERB him/PRON "
                + WHERE);
    assertThat(targets(event)).containsExactly("A boy");
  }

  @Test
  void aDoubleMurderKillsTwo() {
    EventMention event =
        TaggedText.counted("Police/NOUN described/VERB a/DET double/ADJ murder/NOUN " + WHERE);
    assertThat(killed(event)).containsExactly(OptionalLong.of(2));
  }

  @Test
  void aMurderSuicideKillsTwoAtLeast() {
    EventMention event =
        TaggedText.counted("Police/NOUN described/VERB a/DET murder-suicide/NOUN " + WHERE);
    assertThat(killed(event)).containsExactly(OptionalLong.of(2));
  }

  @Test
  void whoDiesIsToldOfBeforeHisRelativeClause() {
    EventMention event =
        TaggedText.counted(
            "A/DET teen/NOUN that/PRON shot/VERB himself/PRON in/ADP [PLACE Corran/PROPN ] on/ADP [DATE Monday/PROPN ] has/AUX died/VERB ./PUNCT");
    assertThat(event.harm())
        .extracting(Harm::effect, Harm::of)
        .containsExactly(tuple(Effect.KILLED, "A teen"));
  }

  @Test
  void theBoyWhoDiedIsTheOneWhoWasShot() {
    EventMention event =
        TaggedText.counted(
            "A/DET 7-year-old/ADJ boy/NOUN was/AUX shot/VERB "
                + WHERE
                + FILL
                + FILL
                + FILL
                + "The/DET boy/NOUN had/AUX died/VERB ./PUNCT");
    assertThat(killed(event)).containsExactly(OptionalLong.of(1));
  }

  @Test
  void anotherWhoDiedIsNot() {
    EventMention event =
        TaggedText.counted(
            "A/DET boy/NOUN was/AUX shot/VERB "
                + WHERE
                + FILL
                + FILL
                + FILL
                + "The/DET nurse/NOUN had/AUX died/VERB ./PUNCT");
    assertThat(killed(event)).isEmpty();
  }

  @Test
  void whoseNameIsAlsoATownsIsSomebody() {
    EventMention event =
        TaggedText.counted(
            "Police/NOUN described/VERB the/DET killing/NOUN of/ADP 21-year-old/ADJ [PLACE Corran/PROPN ] by/ADP gunmen/NOUN on/ADP [DATE Monday/PROPN ] ./PUNCT");
    assertThat(killed(event)).containsExactly(OptionalLong.of(1));
  }

  @Test
  void aNameThatEndsInSIsOnePerson() {
    EventMention event =
        TaggedText.counted(
            "[PERSON Mela/PROPN Karros/NOUN ] was/AUX killed/VERB by/ADP gunmen/NOUN " + WHERE);
    assertThat(killed(event)).containsExactly(OptionalLong.of(1));
  }

  @Test
  void aBulletThatHitsSomebodyWasShot() {
    EventMention event = TaggedText.counted("A/DET bullet/NOUN hit/VERB a/DET girl/NOUN " + WHERE);
    assertThat(event.type()).isEqualTo(EventType.SHOOTING);
    assertThat(targets(event)).containsExactly("a girl");
  }

  @Test
  void whoIsDeclaredBrainDeadIsDead() {
    EventMention event =
        TaggedText.counted(
            "A/DET guard/NOUN was/AUX shot/VERB "
                + WHERE
                + "The/DET guard/NOUN was/AUX declared/VERB brain/NOUN dead/ADJ ./PUNCT");
    assertThat(killed(event)).containsExactly(OptionalLong.of(1));
  }

  @Test
  void whoIsPronouncedDeceasedIsDead() {
    EventMention event =
        TaggedText.counted(
            "A/DET guard/NOUN was/AUX shot/VERB "
                + WHERE
                + "The/DET guard/NOUN was/AUX pronounced/VERB deceased/ADJ ./PUNCT");
    assertThat(killed(event)).containsExactly(OptionalLong.of(1));
  }

  @Test
  void whatThereIsInformationAboutHasHappened() {
    EventMention event =
        TaggedText.counted(
            "If/SCONJ anyone/PRON has/VERB information/NOUN about/ADP the/DET killing/NOUN of/ADP [EXACT:4 four/NUM ] guards/NOUN "
                + WHERE);
    assertThat(event.happened()).isEqualTo(Happened.REPORTED);
  }

  @Test
  void aSuspectMakesNoShootingAllegedOnly() {
    EventMention event =
        TaggedText.events(
                "The/DET suspected/ADJ gunman/NOUN was/AUX arrested/VERB in/ADP a/DET shooting/NOUN "
                    + WHERE)
            .stream()
            .filter(one -> one.type() == EventType.SHOOTING)
            .findFirst()
            .orElseThrow();
    assertThat(event.happened()).isEqualTo(Happened.REPORTED);
  }
}
