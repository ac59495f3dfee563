package org.sayso.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sayso.claim.Relation;
import org.sayso.claim.RelationKind;
import org.sayso.event.Blame;
import org.sayso.event.Effect;
import org.sayso.event.EventMention;
import org.sayso.event.EventType;
import org.sayso.event.Happened;
import org.sayso.event.Participant;
import org.sayso.event.Role;
import org.sayso.pipeline.DocumentRecord;

/// Single events of whole texts, with the real tagger and the model. All names are invented.
class SingleEventsTest {
  private static DocumentRecord read(String body) {
    return TestingReader.read("A headline about the island\n\n" + body);
  }

  private static EventMention event(DocumentRecord record, EventType type) {
    return record.events().stream()
        .filter(event -> event.type() == type)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + type + " among " + record.events()));
  }

  private static List<String> places(EventMention event) {
    return event.places().stream().map(place -> place.row().words().text()).toList();
  }

  @Test
  void whoeverShotDeadIsToldWithTheDead() {
    for (String who : List.of("Gunmen", "Police", "Rebels", "Masked men")) {
      EventMention event =
          event(read(who + " shot dead four farmers in Dunlow on Sunday."), EventType.SHOOTING);
      assertThat(event.participants())
          .extracting(Participant::name, Participant::role)
          .containsExactlyInAnyOrder(
              tuple(who, Role.INITIATOR), tuple("four farmers", Role.TARGET));
      assertThat(event.harm()).extracting(harm -> harm.effect()).containsExactly(Effect.KILLED);
    }
  }

  @Test
  void gunmenWhomOnlyThePoliceTellOfAreNobodyKnown() {
    assertThat(
            event(
                    read("Gunmen killed three farmers in Corran on Monday, police said."),
                    EventType.KILLING)
                .participants())
        .filteredOn(one -> one.role() == Role.INITIATOR)
        .extracting(Participant::blame)
        .containsExactly(Blame.UNIDENTIFIED);
  }

  @Test
  void whatIsToBeUndoneHasHappened() {
    DocumentRecord record =
        read("The families demanded the release of the priests who were kidnapped on Friday.");
    assertThat(event(record, EventType.RELEASE).happened()).isEqualTo(Happened.HYPOTHETICAL);
    assertThat(event(record, EventType.ABDUCTION).happened()).isEqualTo(Happened.REPORTED);
  }

  @Test
  void aTownCalledPortIsNoBuilding() {
    EventMention event =
        event(
            read("A bomb exploded near the market in Port Merrow, killing six people on Monday."),
            EventType.BOMBING);
    assertThat(places(event)).containsExactly("Port Merrow");
  }

  @Test
  void homesThatWereDestroyedAreNotDamagedAlone() {
    DocumentRecord record =
        read("Rebels attacked Corran on Monday. Twenty homes were destroyed and two were damaged.");
    assertThat(record.events().stream().flatMap(event -> event.objects().stream()))
        .filteredOn(thing -> thing.row().words().text().equals("Twenty homes"))
        .extracting(thing -> thing.effect().orElseThrow())
        .containsExactly(Effect.DESTROYED);
  }

  @Test
  void anAttemptIsOneAct() {
    DocumentRecord record = read("Gunmen tried to kill Maria Santos in Miravel on Monday.");
    assertThat(record.events())
        .singleElement()
        .satisfies(event -> {
          assertThat(event.happened()).isEqualTo(Happened.ATTEMPTED);
          assertThat(event.harm()).isEmpty();
        });
  }

  @Test
  void whoFailsToProtectProtectsNobody() {
    DocumentRecord record =
        read(
            "A resident said that the Tavaran army had failed to protect the Sarrin Council in"
                + " Miravel on Monday.");
    assertThat(record.claims())
        .flatExtracting(claim -> claim.relations())
        .filteredOn(relation -> relation.kind() == RelationKind.PROTECTS)
        .isNotEmpty()
        .allMatch(Relation::negated);
  }
}
