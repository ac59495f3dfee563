package org.sayso.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sayso.coding.Told.ARMY;
import static org.sayso.coding.Told.FARMERS;
import static org.sayso.coding.Told.FRONT;
import static org.sayso.coding.Told.PEOPLE;
import static org.sayso.coding.Told.SOLDIERS;
import static org.sayso.coding.Told.as;
import static org.sayso.coding.Told.count;
import static org.sayso.coding.Told.event;
import static org.sayso.coding.Told.exact;
import static org.sayso.coding.Told.plural;
import static org.sayso.coding.Told.with;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sayso.event.Blame;
import org.sayso.event.CivilianStatus;
import org.sayso.event.EventType;
import org.sayso.event.Involvement;
import org.sayso.event.ParticipantKind;
import org.sayso.event.Role;
import org.sayso.mention.ActorKind;

class AcledRulesTest {
  private static final Count SEVEN = count("hospital", exact(7));
  private static final Party BY_FRONT = as(FRONT, Role.INITIATOR, Blame.CLAIMED);

  private static AcledRules.Coding code(Setting setting) {
    return AcledRules.code(setting).orElseThrow();
  }

  @Test
  void peopleKilledByAForceAreCiviliansOfTheCountry() {
    AcledRules.Coding coding = code(event(EventType.KILLING, List.of(ARMY, PEOPLE), SEVEN));

    assertThat(coding.eventType()).isEqualTo("Violence against civilians");
    assertThat(coding.disorderType()).isEqualTo("Political violence");
    assertThat(coding.actor1().orElseThrow().name()).isEqualTo("Tavaran Army");
    assertThat(coding.actor2().orElseThrow().name()).isEqualTo("Civilians (Tavara)");
    assertThat(coding.interaction()).hasValue(17);
    assertThat(coding.civilianTargeting()).isTrue();
  }

  @Test
  void anAttackOnForcesIsABattle() {
    AcledRules.Coding coding = code(event(EventType.ATTACK, List.of(BY_FRONT, SOLDIERS), SEVEN));

    assertThat(coding.eventType()).isEqualTo("Battles");
    assertThat(coding.subEventType()).isEqualTo("Armed clash");
    assertThat(coding.actor2().orElseThrow().name()).isEqualTo("State Forces (Tavara)");
    assertThat(coding.interaction()).hasValue(12);
    assertThat(coding.civilianTargeting()).isFalse();
  }

  @Test
  void whoeverOrderedItLetItHappenOrCameAfterwardsIsNoActor() {
    Party orderer = with(ARMY, Role.SUPPORTER, Involvement.ORDERED, Blame.REPORTED_AS_FACT);
    Party bystander =
        with(ARMY, Role.PRESENT, Involvement.FAILED_TO_PREVENT, Blame.REPORTED_AS_FACT);
    Party responder = with(ARMY, Role.RESPONDER, Involvement.UNKNOWN, Blame.REPORTED_AS_FACT);
    AcledRules.Coding coding =
        code(event(EventType.KILLING, List.of(orderer, bystander, responder, PEOPLE), SEVEN));

    assertThat(coding.actor1()).isEmpty();
    assertThat(coding.actor2().orElseThrow().name()).isEqualTo("Civilians (Tavara)");
    assertThat(
            UcdpRules.dyad(
                    event(EventType.KILLING, List.of(orderer, bystander, responder, PEOPLE), SEVEN))
                .sideA())
        .isEmpty();
  }

  @Test
  void anAttackOfWhichNoTargetIsToldHasNoType() {
    assertThat(AcledRules.code(event(EventType.ATTACK, List.of(BY_FRONT)))).isEmpty();
    assertThat(AcledRules.code(event(EventType.OTHER, List.of(BY_FRONT)))).isEmpty();
  }

  @Test
  void whoeverAttacksForcesWithoutArmsHasNoTypeInAcled() {
    Party crowd = as(PEOPLE, Role.INITIATOR, Blame.REPORTED_AS_FACT);

    assertThat(AcledRules.code(event(EventType.ATTACK, List.of(crowd, SOLDIERS)))).isEmpty();
  }

  @Test
  void aPersonWithANameIsNotTakenForACivilian() {
    Party named =
        new Party(
            0,
            "Aldric Tolvane",
            true,
            Optional.of(ActorKind.PERSON),
            Optional.empty(),
            ParticipantKind.INDIVIDUAL,
            Role.TARGET,
            Involvement.UNKNOWN,
            Blame.REPORTED_AS_FACT,
            CivilianStatus.NOT_STATED);

    AcledRules.Coding coding = code(event(EventType.KILLING, List.of(ARMY, named), SEVEN));

    assertThat(coding.actor2()).isEmpty();
    assertThat(coding.civilianTargeting()).isFalse();
  }

  @Test
  void fightersWhoAreKilledAreNoCivilians() {
    Count fighters = count("army", exact(5), Count.Group.COMBATANTS);

    AcledRules.Coding strike = code(event(EventType.AIR_STRIKE, List.of(ARMY), fighters));
    AcledRules.Coding attack = code(event(EventType.ATTACK, List.of(ARMY), fighters));

    assertThat(strike.actor2().orElseThrow().name()).isEqualTo("Unidentified Armed Group (Tavara)");
    assertThat(strike.civilianTargeting()).isFalse();
    assertThat(attack.eventType()).isEqualTo("Battles");
  }

  @Test
  void aStateThatIsAttackedIsNoForce() {
    Party state = Told.party("Tavara", ActorKind.STATE, Role.TARGET, CivilianStatus.NOT_STATED);

    assertThat(AcledRules.code(event(EventType.ATTACK, List.of(BY_FRONT, state)))).isEmpty();
  }

  @Test
  void onlyOrganisationsAreAssociatedWithACrowd() {
    Party person =
        new Party(
            0,
            "Maren Tolvane",
            true,
            Optional.of(ActorKind.PERSON),
            Optional.empty(),
            ParticipantKind.INDIVIDUAL,
            Role.INITIATOR,
            Involvement.CARRIED_OUT,
            Blame.REPORTED_AS_FACT,
            CivilianStatus.NOT_STATED);
    Party union = Told.party("Dockers", ActorKind.NGO, Role.INITIATOR, CivilianStatus.NOT_STATED);

    assertThat(
            code(event(EventType.PROTEST, List.of(person, union)))
                .actor1()
                .orElseThrow()
                .associated())
        .containsExactly("Dockers");
  }

  @Test
  void aBodyThatIsFoundIsNoAttack() {
    assertThat(AcledRules.code(event(EventType.BODY_FOUND, List.of()))).isEmpty();
  }

  @Test
  void aBombingWithoutANamedDoerHasNoFirstActor() {
    AcledRules.Coding coding = code(event(EventType.BOMBING, List.of(PEOPLE), SEVEN));

    assertThat(coding.actor1()).isEmpty();
    assertThat(coding.interaction()).isEmpty();
    assertThat(coding.civilianTargeting()).isTrue();
  }

  @Test
  void doersOfWhomItIsSaidThatNobodyKnowsThemAreAnUnidentifiedGroup() {
    Party unknown = as(FRONT, Role.INITIATOR, Blame.UNIDENTIFIED);

    AcledRules.Coding coding = code(event(EventType.ABDUCTION, List.of(unknown, FARMERS)));

    assertThat(coding.actor1().orElseThrow().name()).isEqualTo("Unidentified Armed Group (Tavara)");
    assertThat(coding.interaction()).hasValue(37);
  }

  @Test
  void aPeacefulProtestIsASoleAction() {
    AcledRules.Coding coding = code(event(EventType.PROTEST, List.of()));

    assertThat(coding.actor1().orElseThrow().name()).isEqualTo("Protesters (Tavara)");
    assertThat(coding.interaction()).hasValue(60);
    assertThat(coding.disorderType()).isEqualTo("Demonstrations");
  }

  @Test
  void aCrackdownThatHurtsPeopleIsExcessiveForce() {
    assertThat(code(event(EventType.CRACKDOWN, List.of(ARMY))).subEventType())
        .isEqualTo("Protest with intervention");

    AcledRules.Coding hurt = code(event(EventType.CRACKDOWN, List.of(ARMY), SEVEN));

    assertThat(hurt.subEventType()).isEqualTo("Excessive force against protesters");
    assertThat(hurt.disorderType()).isEqualTo("Political violence; Demonstrations");
    assertThat(hurt.actor2().orElseThrow().name()).isEqualTo("Tavaran Army");
    assertThat(hurt.interaction()).hasValue(16);
  }

  @Test
  void fatalitiesAreTheMostConservativeFigureAndEmptyWithoutOne() {
    assertThat(
            AcledRules.fatalities(
                event(EventType.BOMBING, List.of(), SEVEN, count("army", exact(5)))))
        .hasValue(5);
    assertThat(
            AcledRules.fatalities(
                event(EventType.BOMBING, List.of(), count("army", plural("several")))))
        .isEmpty();
    assertThat(AcledRules.fatalities(event(EventType.BOMBING, List.of()))).isEmpty();
  }
}
