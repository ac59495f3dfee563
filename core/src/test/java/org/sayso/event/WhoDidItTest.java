package org.sayso.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Who did what to whom where the words stand otherwise than as subject, verb and object, on
/// hand-tagged sentences about Tavara.
class WhoDidItTest {
  private static EventMention of(EventType type, String tagged) {
    return TaggedText.events(tagged).stream()
        .filter(event -> event.type() == type)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + type + ": " + TaggedText.events(tagged)));
  }

  private static List<String> names(EventMention event, Role role) {
    return event.participants().stream()
        .filter(one -> one.role() == role)
        .map(Participant::name)
        .toList();
  }

  @Test
  void whoeverShotDeadKilled() {
    EventMention event =
        TaggedText.counted(
            "Gunmen/NOUN shot/VERB dead/ADV [EXACT:4 four/NUM ] farmers/NOUN in/ADP [PLACE Corran/PROPN ] ./PUNCT");
    assertThat(names(event, Role.INITIATOR)).containsExactly("Gunmen");
    assertThat(names(event, Role.TARGET)).containsExactly("four farmers");
    assertThat(event.harm()).extracting(Harm::effect).containsExactly(Effect.KILLED);
  }

  @Test
  void oneGunmanShootsAsManyDo() {
    EventMention event =
        TaggedText.counted(
            "A/DET gunman/NOUN shot/VERB [EXACT:2 two/NUM ] guards/NOUN in/ADP [PLACE Corran/PROPN ] ./PUNCT");
    assertThat(event.type()).isEqualTo(EventType.SHOOTING);
    assertThat(
            of(
                    EventType.ARSON,
                    "A/DET mob/NOUN burned/VERB [EXACT:20 20/NUM ] houses/NOUN in/ADP [PLACE Corran/PROPN ] ./PUNCT")
                .objects())
        .extracting(AffectedObject::effect)
        .containsExactly(Optional.of(Effect.DAMAGED));
  }

  @Test
  void anArmyHelicopterFiresFromTheAirForTheArmy() {
    EventMention event =
        TaggedText.counted(
            "An/DET army/NOUN helicopter/NOUN fired/VERB rockets/NOUN at/ADP a/DET house/NOUN in/ADP [PLACE Corran/PROPN ] ./PUNCT");
    assertThat(event.type()).isEqualTo(EventType.AIR_STRIKE);
    assertThat(event.mode()).isEqualTo(EventMode.AIRCRAFT);
    assertThat(names(event, Role.INITIATOR)).containsExactly("army");
    assertThat(event.objects()).hasSize(1);
  }

  @Test
  void aHelicopterThatBroughtSomebodyToHospitalIsNoWeapon() {
    EventMention event =
        TaggedText.counted(
            "Gunmen/NOUN shot/VERB [PERSON a/DET doctor/NOUN ] in/ADP [PLACE Corran/PROPN ] and/CCONJ a/DET helicopter/NOUN took/VERB him/PRON to/ADP hospital/NOUN ./PUNCT");
    assertThat(event.type()).isEqualTo(EventType.SHOOTING);
    assertThat(event.instruments()).isEmpty();
  }

  @Test
  void anArmyThatStruckADepotAttackedIt() {
    EventMention event =
        TaggedText.counted(
            "[MILITARY The/DET army/NOUN ] confirmed/VERB striking/VERB a/DET depot/NOUN in/ADP [PLACE Corran/PROPN ] on/ADP [DATE Tuesday/PROPN ] ./PUNCT");
    assertThat(event.type()).isEqualTo(EventType.ATTACK);
    assertThat(event.objects()).hasSize(1);
  }

  @Test
  void anArmyThatStrikesADealAttacksNobody() {
    assertThat(
            TaggedText.events(
                "[MILITARY The/DET army/NOUN ] struck/VERB a/DET tone/NOUN of/ADP peace/NOUN in/ADP [PLACE Corran/PROPN ] ./PUNCT"))
        .isEmpty();
  }

  @Test
  void whoeverFoilsAPlotArrestsTheMen() {
    EventMention event =
        of(
            EventType.ARREST,
            "[POLICE Police/NOUN ] foiled/VERB a/DET plot/NOUN to/PART blow/VERB up/ADP the/DET parliament/NOUN in/ADP [PLACE Corran/PROPN ] on/ADP [DATE Monday/PROPN ] and/CCONJ arrested/VERB [EXACT:3 three/NUM ] men/NOUN ./PUNCT");
    assertThat(names(event, Role.INITIATOR)).containsExactly("Police");
  }

  @Test
  void whoIsSuspectedDidItAndNotWhoArrested() {
    EventMention event =
        of(
            EventType.ABDUCTION,
            "[POLICE Police/NOUN ] arrested/VERB [EXACT:3 three/NUM ] men/NOUN suspected/VERB of/ADP abducting/VERB [EXACT:2 two/NUM ] doctors/NOUN in/ADP [PLACE Corran/PROPN ] ./PUNCT");
    assertThat(event.participants())
        .filteredOn(one -> one.role() == Role.INITIATOR)
        .extracting(Participant::name, Participant::blame)
        .containsExactly(tuple("three men", Blame.ACCUSED));
  }

  @Test
  void theDayOfAnArrestIsNotThatOfTheDeed() {
    String text =
        """
        Gunmen/NOUN abducted/VERB [EXACT:2 two/NUM ] doctors/NOUN in/ADP [PLACE Corran/PROPN ] ./PUNCT
        [POLICE Police/NOUN ] arrested/VERB [EXACT:3 three/NUM ] men/NOUN on/ADP [DATE Monday/PROPN ] in/ADP connection/NOUN with/ADP the/DET abduction/NOUN ./PUNCT
        """;
    assertThat(of(EventType.ABDUCTION, text).dates()).isEmpty();
    assertThat(of(EventType.ARREST, text).dates()).hasSize(1);
  }

  @Test
  void whoWasTakenReleasedNobody() {
    EventMention event =
        of(
            EventType.RELEASE,
            "Gunmen/NOUN who/PRON abducted/VERB the/DET priest/NOUN have/AUX released/VERB [EXACT:2 two/NUM ] hostages/NOUN in/ADP [PLACE Corran/PROPN ] ./PUNCT");
    assertThat(names(event, Role.INITIATOR)).containsExactly("Gunmen");
  }

  @Test
  void whoeverRalliesForAReleaseReleasesNobody() {
    EventMention event =
        of(
            EventType.RELEASE,
            "[NGO The/DET committee/NOUN ] held/VERB a/DET rally/NOUN for/ADP the/DET release/NOUN of/ADP [EXACT:2 two/NUM ] hostages/NOUN ./PUNCT");
    assertThat(names(event, Role.INITIATOR)).isEmpty();
  }

  @Test
  void whoWasHeldAfterARaidRaidedNothing() {
    EventMention event =
        of(
            EventType.RAID,
            "[EXACT:17 17/NUM ] detainees/NOUN were/AUX held/VERB by/ADP [POLICE police/NOUN ] after/ADP a/DET raid/NOUN in/ADP [PLACE Corran/PROPN ] on/ADP [DATE Monday/PROPN ] ./PUNCT");
    assertThat(names(event, Role.INITIATOR)).isEmpty();
  }

  @Test
  void detaineesAreHeld() {
    EventMention event =
        of(
            EventType.ARREST,
            "[EXACT:17 17/NUM ] detainees/NOUN were/AUX held/VERB by/ADP [POLICE police/NOUN ] in/ADP [PLACE Corran/PROPN ] on/ADP [DATE Monday/PROPN ] ./PUNCT");
    assertThat(event.harm()).extracting(Harm::effect).containsExactly(Effect.DETAINED);
  }

  @Test
  void whoseBodyWasFoundIsOfTheEventAndWhoFoundItDidNothing() {
    EventMention event =
        of(
            EventType.BODY_FOUND,
            "[POLICE Police/NOUN ] found/VERB the/DET body/NOUN of/ADP [PERSON Ada/PROPN Brun/PROPN ] in/ADP [PLACE Corran/PROPN ] on/ADP [DATE Tuesday/PROPN ] ./PUNCT");
    assertThat(names(event, Role.TARGET)).containsExactly("Ada Brun");
    assertThat(names(event, Role.RESPONDER)).containsExactly("Police");
    assertThat(names(event, Role.INITIATOR)).isEmpty();
  }

  @Test
  void whereABodyWasFoundNobodyDisappeared() {
    String text =
        "The/DET body/NOUN of/ADP [PERSON Ada/PROPN Brun/PROPN ] ,/PUNCT who/PRON disappeared/VERB in/ADP [DATE May/PROPN ] ,/PUNCT was/AUX found/VERB near/ADP [PLACE Corran/PROPN ] on/ADP [DATE Tuesday/PROPN ] ./PUNCT";
    assertThat(of(EventType.BODY_FOUND, text).places())
        .extracting(PlaceRow::role)
        .containsExactly(PlaceRole.FOUND);
    assertThat(of(EventType.DISAPPEARANCE, text).places()).isEmpty();
  }

  @Test
  void whoIsFoundAliveWasTakenBefore() {
    String taken =
        "Gunmen/NOUN abducted/VERB [PERSON Ada/PROPN Brun/PROPN ] in/ADP [PLACE Corran/PROPN ] on/ADP [DATE Monday/PROPN ] ./PUNCT ";
    assertThat(
            of(
                    EventType.RELEASE,
                    taken
                        + "[PERSON Brun/PROPN ] was/AUX found/VERB alive/ADJ on/ADP [DATE Tuesday/PROPN ] ./PUNCT")
                .harm())
        .extracting(Harm::effect)
        .containsExactly(Effect.RELEASED);
    assertThat(
            TaggedText.events(
                taken
                    + "[PERSON Brun/PROPN ] was/AUX treated/VERB in/ADP a/DET hospital/NOUN and/CCONJ released/VERB ./PUNCT"))
        .noneMatch(event -> event.type() == EventType.RELEASE);
  }

  private static final String FOUND_DEAD =
      "[PERSON Ada/PROPN Brun/PROPN ] was/AUX found/VERB dead/ADJ near/ADP [PLACE Corran/PROPN ] on/ADP [DATE Tuesday/PROPN ] ./PUNCT";

  @Test
  void whoIsFoundDeadAmidViolenceIsKilled() {
    EventMention event =
        of(
            EventType.BODY_FOUND,
            "Gunmen/NOUN attacked/VERB the/DET town/NOUN on/ADP [DATE Monday/PROPN ] ./PUNCT\n"
                + FOUND_DEAD);
    assertThat(names(event, Role.TARGET)).containsExactly("Ada Brun");
    assertThat(event.harm()).extracting(Harm::effect).containsExactly(Effect.KILLED);
  }

  @Test
  void whoIsOnlyFoundDeadWasKilledByNobodyKnown() {
    EventMention event = of(EventType.BODY_FOUND, FOUND_DEAD);
    assertThat(names(event, Role.TARGET)).containsExactly("Ada Brun");
    assertThat(event.harm()).isEmpty();
  }

  @Test
  void aBeatingAtAnArrestHappensOnce() {
    String text =
        "[POLICE Police/NOUN ] beat/VERB protesters/NOUN as/SCONJ they/PRON arrested/VERB [EXACT:12 12/NUM ] students/NOUN in/ADP [PLACE Corran/PROPN ] on/ADP [DATE Monday/PROPN ] ./PUNCT";
    assertThat(of(EventType.ASSAULT, text).aggregation()).isEqualTo(Aggregation.SINGLE);
  }

  @Test
  void whoFailedToProtectLetItHappen() {
    EventMention event =
        of(
            EventType.ARSON,
            "[POLICE Officers/NOUN ] stood/VERB by/ADP and/CCONJ failed/VERB to/PART protect/VERB the/DET quarter/NOUN in/ADP [PLACE Corran/PROPN ] as/SCONJ a/DET mob/NOUN burned/VERB [EXACT:20 20/NUM ] houses/NOUN ./PUNCT");
    assertThat(event.participants())
        .filteredOn(one -> one.role() == Role.PRESENT)
        .extracting(Participant::name, Participant::involvement)
        .containsExactly(tuple("Officers", Involvement.FAILED_TO_PREVENT));
  }

  @Test
  void soldiersHitByARoadsideBombWereBombed() {
    EventMention event =
        TaggedText.counted(
            "[EXACT:2 Two/NUM ] soldiers/NOUN were/AUX hit/VERB by/ADP a/DET roadside/NOUN bomb/NOUN in/ADP [PLACE Corran/PROPN ] on/ADP [DATE Sunday/PROPN ] ./PUNCT");
    assertThat(event.type()).isEqualTo(EventType.BOMBING);
    assertThat(event.mode()).isEqualTo(EventMode.ROADSIDE);
  }

  @Test
  void aBombInABusStationIsNoAccident() {
    EventMention event =
        TaggedText.counted(
            """
            TITLE: Seven/NUM killed/VERB at/ADP bus/NOUN station/NOUN
            A/DET bomb/NOUN went/VERB off/ADP in/ADP [PLACE Corran/PROPN ] on/ADP [DATE Monday/PROPN ] ./PUNCT
            """);
    assertThat(event.type()).isEqualTo(EventType.BOMBING);
  }
}
