package org.sayso.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sayso.coding.Told.ARMY;
import static org.sayso.coding.Told.FARMERS;
import static org.sayso.coding.Told.FRONT;
import static org.sayso.coding.Told.PEOPLE;
import static org.sayso.coding.Told.SOLDIERS;
import static org.sayso.coding.Told.as;
import static org.sayso.coding.Told.count;
import static org.sayso.coding.Told.event;
import static org.sayso.coding.Told.exact;
import static org.sayso.coding.Told.part;
import static org.sayso.coding.Told.plural;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.sayso.coding.Count.Group;
import org.sayso.event.Blame;
import org.sayso.event.CivilianStatus;
import org.sayso.event.EventType;
import org.sayso.event.Role;
import org.sayso.mention.ActorKind;

class UcdpRulesTest {
  private static final Count SEVEN = count("hospital", exact(7));

  @Test
  void aStateAgainstAGroupIsStateBasedAndTheGovernmentIsSideA() {
    Setting clash =
        event(
            EventType.ARMED_CLASH,
            List.of(
                as(FRONT, Role.SIDE_A, Blame.REPORTED_AS_FACT),
                as(ARMY, Role.SIDE_B, Blame.REPORTED_AS_FACT)),
            SEVEN);

    UcdpRules.Dyad dyad = UcdpRules.dyad(clash);

    assertThat(dyad.type()).hasValue(1);
    assertThat(dyad.name()).contains("Government of Tavara - Karst Liberation Front");
    assertThat(dyad.gwA()).isEmpty();
  }

  @Test
  void twoGroupsAreNonState() {
    Party gang =
        as(
            Told.party("Quay Boys", ActorKind.GANG, Role.SIDE_A, FRONT.status()),
            Role.SIDE_A,
            Blame.REPORTED_AS_FACT);
    Party front = as(FRONT, Role.SIDE_B, Blame.REPORTED_AS_FACT);

    UcdpRules.Dyad dyad = UcdpRules.dyad(event(EventType.ARMED_CLASH, List.of(gang, front), SEVEN));

    assertThat(dyad.type()).hasValue(2);
  }

  @Test
  void violenceAgainstCiviliansIsOneSided() {
    UcdpRules.Dyad dyad = UcdpRules.dyad(event(EventType.SHOOTING, List.of(ARMY, FARMERS), SEVEN));

    assertThat(dyad.type()).hasValue(3);
    assertThat(dyad.name()).contains("Government of Tavara - Civilians");
  }

  @Test
  void victimsOfWhomNobodySaysCivilianLeaveTheTypeOfABombingOpen() {
    UcdpRules.Dyad dyad =
        UcdpRules.dyad(
            event(
                EventType.BOMBING,
                List.of(as(FRONT, Role.INITIATOR, Blame.CLAIMED), PEOPLE),
                SEVEN));

    assertThat(dyad.type()).isEmpty();
    assertThat(dyad.sideA()).contains("Karst Liberation Front");
    assertThat(dyad.sideB()).isEmpty();
  }

  @Test
  void theKillingOfAPersonWithANameLeavesTheTypeOpen() {
    Party named =
        Told.party("Aldric Tolvane", ActorKind.PERSON, Role.TARGET, CivilianStatus.NOT_STATED);

    assertThat(UcdpRules.dyad(event(EventType.KILLING, List.of(ARMY, named), SEVEN)).type())
        .isEmpty();
    assertThat(UcdpRules.dyad(event(EventType.KILLING, List.of(ARMY, PEOPLE), SEVEN)).type())
        .hasValue(3);
  }

  @Test
  void whoeverIsOnlyPossibleOrAcquittedIsNoSide() {
    for (Blame blame : List.of(Blame.POSSIBLE, Blame.ACQUITTED, Blame.UNIDENTIFIED)) {
      Setting bombing =
          event(EventType.BOMBING, List.of(as(FRONT, Role.INITIATOR, blame), PEOPLE), SEVEN);
      assertThat(UcdpRules.dyad(bombing).sideA()).isEmpty();
    }
  }

  @Test
  void whoeverIsAccusedIsASideOnlyWhereNobodyIsNamedMoreFirmly() {
    Party accused = as(ARMY, Role.INITIATOR, Blame.ACCUSED);
    Party claimed = as(FRONT, Role.INITIATOR, Blame.CLAIMED);

    assertThat(UcdpRules.dyad(event(EventType.BOMBING, List.of(accused), SEVEN)).sideA())
        .contains("Government of Tavara");
    assertThat(UcdpRules.dyad(event(EventType.BOMBING, List.of(accused, claimed), SEVEN)).sideA())
        .contains("Karst Liberation Front");
  }

  @Test
  void theStateThatIsAttackedIsStillSideA() {
    UcdpRules.Dyad dyad =
        UcdpRules.dyad(
            event(
                EventType.BOMBING,
                List.of(as(FRONT, Role.INITIATOR, Blame.CLAIMED), SOLDIERS),
                SEVEN));

    assertThat(dyad.type()).hasValue(1);
    assertThat(dyad.sideA()).isEmpty();
    assertThat(dyad.a()).contains(SOLDIERS);
    assertThat(dyad.sideB()).contains("Karst Liberation Front");
  }

  @Test
  void deathsByGroupAddUpToBestAndTheRestIsUnknown() {
    Setting clash =
        event(
            EventType.ARMED_CLASH,
            List.of(
                as(ARMY, Role.SIDE_A, Blame.REPORTED_AS_FACT),
                as(FRONT, Role.SIDE_B, Blame.REPORTED_AS_FACT)),
            count("ministry", exact(9)),
            part("ministry", 2, Group.SECURITY_FORCES),
            part("ministry", 4, Group.COMBATANTS),
            part("ministry", 1, Group.CIVILIANS));

    UcdpRules.Deaths deaths = UcdpRules.deaths(clash, UcdpRules.dyad(clash));

    assertThat(deaths.a()).hasValue(2);
    assertThat(deaths.b()).hasValue(4);
    assertThat(deaths.civilians()).hasValue(1);
    assertThat(deaths.unknown()).hasValue(2);
    assertThat(deaths.spread().best()).hasValue(9);
  }

  @Test
  void nothingSaidOfGroupsLeavesThemEmpty() {
    Setting bombing = event(EventType.BOMBING, List.of(PEOPLE), SEVEN);

    UcdpRules.Deaths deaths = UcdpRules.deaths(bombing, UcdpRules.dyad(bombing));

    assertThat(List.of(deaths.a(), deaths.b(), deaths.civilians()))
        .containsOnly(OptionalLong.empty());
    assertThat(deaths.unknown()).hasValue(7);
  }

  @Test
  void anEventNeedsOneDeath() {
    assertThat(UcdpRules.refuses(event(EventType.BOMBING, List.of(PEOPLE))))
        .contains(NotCounted.NO_DEATH);
    assertThat(UcdpRules.refuses(event(EventType.BOMBING, List.of(), count("a", exact(0)))))
        .contains(NotCounted.NO_DEATH);
    assertThat(UcdpRules.refuses(event(EventType.BOMBING, List.of(), count("a", plural("some")))))
        .contains(NotCounted.DEATHS_WITHOUT_FIGURE);
    assertThat(UcdpRules.refuses(event(EventType.AGREEMENT, List.of(), SEVEN)))
        .contains(NotCounted.NO_VIOLENCE);
    assertThat(UcdpRules.refuses(event(EventType.BOMBING, List.of(), SEVEN))).isEmpty();
  }

  @Test
  void regionsGoByTheNumberOfTheState() {
    assertThat(UcdpRules.region(700)).contains("Asia");
    assertThat(UcdpRules.region(651)).contains("Middle East");
    assertThat(UcdpRules.region(490)).contains("Africa");
    assertThat(UcdpRules.region(365)).contains("Europe");
    assertThat(UcdpRules.region(100)).contains("Americas");
    assertThat(UcdpRules.region(0)).isEmpty();
  }

  @Test
  void gridCellsAreNumberedFromTheSouthWest() {
    assertThat(PrioGrid.gid(-90, -180)).isEqualTo(1);
    assertThat(PrioGrid.gid(-55.75, -69.25)).isEqualTo(49182);
    assertThat(PrioGrid.gid(90, 180)).isEqualTo(259200);
    assertThatThrownBy(() -> PrioGrid.gid(91, 0)).hasMessageContaining("globe");
  }
}
