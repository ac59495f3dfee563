package org.sayso.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sayso.event.EventMention;
import org.sayso.event.EventType;
import org.sayso.event.Harm;
import org.sayso.event.Role;

/// What is said of the dead: that they died in an attack of their own, that they had been held,
/// whose they were. All names are invented.
class TheDeadTest {
  private static final String CLASH =
      "Five men were killed in a clash near Corran on Thursday, the army said.\n\n";

  private static List<EventMention> events(String body) {
    return TestingReader.read("A headline about the island\n\n" + body).events();
  }

  private static List<String> harm(String body) {
    return events(body).stream()
        .flatMap(event -> event.harm().stream())
        .map(TheDeadTest::words)
        .toList();
  }

  private static String words(Harm harm) {
    return harm.effect() + " " + harm.number().inFigures() + ", " + harm.of();
  }

  @Test
  void whoDiesInAnAttackOfHisOwnIsNoTargetOfIt() {
    List<EventMention> events =
        events("The army said that five militants died when they attacked a patrol on Thursday.");

    assertThat(events)
        .filteredOn(event -> event.type() == EventType.ATTACK)
        .singleElement()
        .satisfies(attack -> {
          assertThat(attack.participants())
              .filteredOn(one -> one.role() == Role.INITIATOR)
              .extracting(one -> one.name())
              .containsExactly("five militants");
          assertThat(attack.participants())
              .filteredOn(one -> one.role() == Role.TARGET)
              .extracting(one -> one.name())
              .containsExactly("a patrol");
          assertThat(attack.harm())
              .singleElement()
              .satisfies(harm -> {
                assertThat(words(harm)).isEqualTo("KILLED 5, five militants");
                assertThat(harm.includesAttacker()).contains(true);
              });
        });
  }

  @Test
  void thatSomeOfTheDeadHadBeenHeldStandsBesideTheirDeath() {
    assertThat(
            harm(
                CLASH
                    + "At least two of the five were in army custody on Wednesday, an official"
                    + " said."))
        .contains("DETAINED at least 2, At least two of the five");
    assertThat(harm(CLASH + "At least two of the six were in army custody, an official said."))
        .doesNotContain("DETAINED at least 2, At least two of the six");
    assertThat(harm(CLASH + "At least two of the five were in good spirits, an official said."))
        .noneMatch(row -> row.startsWith("DETAINED"));
  }

  @Test
  void whoHasSomebodyInCustodyHoldsThem() {
    assertThat(
            events("Three journalists were in police custody in Corran on Monday, a union said."))
        .filteredOn(event -> event.type() == EventType.ARREST)
        .singleElement()
        .satisfies(arrest -> {
          assertThat(arrest.harm())
              .extracting(TheDeadTest::words)
              .containsExactly("DETAINED 3, Three journalists");
          assertThat(arrest.participants())
              .filteredOn(one -> one.role() == Role.INITIATOR)
              .extracting(one -> one.name())
              .containsExactly("police");
        });
  }

  @Test
  void whoseTheDeadWereIsSaidAndDenied() {
    assertThat(harm(CLASH + "A colonel said the men belonged to the Karst Liberation Front."))
        .contains("KILLED the men, belonged to the Karst Liberation Front");
    assertThat(harm(CLASH + "A colonel said the men belonged to the Corran Football Club."))
        .noneMatch(row -> row.contains("belonged"));
    assertThat(
            harm(CLASH + "The Karst Liberation Front said that none of the dead were its members."))
        .contains("KILLED 0, its members");
    assertThat(harm(CLASH + "Three of them were its members, the front said."))
        .noneMatch(row -> row.contains("its members"));
    assertThat(harm(CLASH + "The teachers' union said that none of the dead were its members."))
        .noneMatch(row -> row.contains("its members"));
  }
}
