package org.sayso.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sayso.event.Effect;
import org.sayso.event.EventMention;
import org.sayso.event.EventType;
import org.sayso.event.Participant;
import org.sayso.event.Role;

/// Who was wounded, as local news tells it, with the real tagger. All names are invented.
class WoundedTest {
  private static EventMention one(String text) {
    List<EventMention> counted =
        TestingReader.read(text).events().stream().filter(EventMention::counts).toList();
    assertThat(counted).hasSize(1);
    return counted.getFirst();
  }

  private static List<String> of(EventMention event, Role role) {
    return event.participants().stream()
        .filter(one -> one.role() == role)
        .map(Participant::name)
        .toList();
  }

  private static List<String> harmed(EventMention event, Effect effect) {
    return event.harm().stream()
        .filter(row -> row.effect() == effect)
        .map(row -> row.row().words().text())
        .toList();
  }

  @Test
  void whoIsShotSomewhereDidNotShoot() {
    EventMention event = one("Of the four people shot in Miravel on Sunday, two died.");
    assertThat(of(event, Role.TARGET)).containsExactly("the four people");
    assertThat(of(event, Role.INITIATOR)).isEmpty();
  }

  @Test
  void theHeadIsNobody() {
    EventMention event =
        one("A teenager shot in the head in Miravel has died, police said on Monday.");
    assertThat(of(event, Role.TARGET)).containsExactly("A teenager");
    assertThat(harmed(event, Effect.KILLED)).containsExactly("A teenager");
  }

  @Test
  void aTitleNamesTheShootingByItsPlace() {
    EventMention event =
        one("Five people injured in northwest Miravel shooting Monday\n\nPolice closed the road.");
    assertThat(event.type()).isEqualTo(EventType.SHOOTING);
    assertThat(harmed(event, Effect.INJURED)).containsExactly("Five people");
  }

  @Test
  void aBombingIsNotDoneByItsTown() {
    EventMention event = one("Three dead in Corran bombing\n\nPolice closed the road.");
    assertThat(event.type()).isEqualTo(EventType.BOMBING);
    assertThat(of(event, Role.INITIATOR)).isEmpty();
  }

  @Test
  void aShootingLeavesPeopleWounded() {
    EventMention event =
        one("A shooting left multiple people wounded in Miravel on Wednesday, police said.");
    assertThat(harmed(event, Effect.INJURED)).containsExactly("multiple people");
  }

  @Test
  void whoIsHitByGunfireIsHurt() {
    EventMention event =
        one("A gunman opened fire inside a club in Miravel on Sunday, striking seven people.");
    assertThat(of(event, Role.INITIATOR)).containsExactly("A gunman");
    assertThat(harmed(event, Effect.INJURED)).containsExactly("seven people");
  }

  @Test
  void whoShootsIntoACrowdIsNotShot() {
    EventMention event = one("A man shot into a crowd in Miravel on Friday, injuring a child.");
    assertThat(of(event, Role.TARGET)).containsExactlyInAnyOrder("a crowd", "a child");
    assertThat(of(event, Role.INITIATOR)).containsExactly("A man");
  }

  @Test
  void aBareNumberIsWhoWasShot() {
    EventMention event = one("All three were shot in Miravel on Sunday, police said.");
    assertThat(of(event, Role.TARGET)).containsExactly("three");
  }

  @Test
  void anAgeIsNotWhoWasShot() {
    EventMention event = one("A boy younger than 12 was shot in Miravel on Friday.");
    assertThat(of(event, Role.TARGET)).containsExactly("A boy");
  }
}
