package org.sayso.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sayso.claim.Claim;
import org.sayso.claim.Form;
import org.sayso.claim.Stance;
import org.sayso.claim.Standing;
import org.sayso.event.Aggregation;
import org.sayso.event.Blame;
import org.sayso.event.Effect;
import org.sayso.event.EventMention;
import org.sayso.event.EventType;
import org.sayso.event.Happened;
import org.sayso.event.Participant;
import org.sayso.event.Role;
import org.sayso.pipeline.DocumentRecord;

/// What is one act in a wire report, what is another, and whom and when it hit, with the real
/// tagger and the model. All names are invented.
class ToldActsTest {
  private static DocumentRecord read(String... paragraphs) {
    return TestingReader.read("News from the island\n\n" + String.join("\n\n", paragraphs));
  }

  private static List<EventMention> counted(DocumentRecord record) {
    return record.events().stream().filter(EventMention::counts).toList();
  }

  private static EventMention one(DocumentRecord record, EventType type) {
    return record.events().stream()
        .filter(event -> event.type() == type)
        .reduce((one, other) -> {
          throw new AssertionError("two of " + type + ": " + record.events());
        })
        .orElseThrow(() -> new AssertionError("no " + type + " among " + record.events()));
  }

  private static Claim claim(DocumentRecord record, Stance stance) {
    return record.claims().stream()
        .filter(claim -> claim.stance() == stance)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + stance + " among " + record.claims()));
  }

  private static List<String> places(EventMention event) {
    return event.places().stream().map(row -> row.row().words().text()).toList();
  }

  private static List<String> days(EventMention event) {
    return event.dates().stream().map(row -> row.row().words().text()).toList();
  }

  private static List<String> means(EventMention event) {
    return event.instruments().stream().map(row -> row.row().words().text()).toList();
  }

  private static List<Long> harmed(EventMention event, Effect effect) {
    return event.harm().stream()
        .filter(row -> row.effect() == effect)
        .map(row -> row.number().low().orElse(-1L))
        .toList();
  }

  @Nested
  class Denials {
    private static final String ATTACK =
        "Gunmen killed eleven people in an attack on a market in Miravel on Saturday, police said.";

    @Test
    void aDenialIsTiedToTheAttackToldBefore() {
      DocumentRecord record = read(ATTACK, "The Karst Front denied the attack.");
      assertThat(record.events())
          .extracting(EventMention::happened)
          .containsExactly(Happened.REPORTED);
      Claim denial = claim(record, Stance.DENIES);
      assertThat(denial.events()).containsExactly(record.events().getFirst().id());
    }

    @Test
    void whoeverDeniesCarryingItOutIsNoDoerInTheWordsOfTheOutlet() {
      DocumentRecord record = read(ATTACK, "The Karst Front has denied carrying out the attack.");
      assertThat(record.events())
          .singleElement()
          .satisfies(event ->
              assertThat(event.participants())
                  .filteredOn(one -> one.role() == Role.INITIATOR)
                  .extracting(Participant::name)
                  .containsExactly("Gunmen"));
      assertThat(record.claims())
          .filteredOn(claim -> claim.form() == Form.NARRATED)
          .noneMatch(claim -> claim.attribution().content().getFirst().text().contains("denied"));
    }

    @Test
    void whatOnlyADenialTellsStaysDenied() {
      DocumentRecord record =
          read(ATTACK, "The army denied the bombing of a school in Corran on Friday.");
      assertThat(one(record, EventType.BOMBING).happened()).isEqualTo(Happened.DENIED);
    }
  }

  @Nested
  class Apart {
    @Test
    void anAttackByArtilleryIsNoDroneStrikeElsewhere() {
      DocumentRecord record =
          read(
              "Four children were killed on Monday when shells hit a school in Selm, officials said.",
              "A drone strike in Corran killed two farmers the same day, the ministry said.",
              "The attack on the school by artillery was condemned by the United Nations.");
      assertThat(places(one(record, EventType.AIR_STRIKE))).containsExactly("Corran");
      assertThat(one(record, EventType.AIR_STRIKE).objects()).isEmpty();
      assertThat(means(one(record, EventType.SHELLING))).contains("artillery");
      assertThat(places(one(record, EventType.SHELLING))).containsExactly("Selm");
    }

    @Test
    void anAttackByDronesOnATownIsNoShellingElsewhere() {
      DocumentRecord record =
          read(
              "An attack on a school in Selm on Tuesday by shelling left five children dead, the mayor said. "
                  + "An attack on the town of Port Merrow by drones wounded three people.");
      assertThat(counted(record))
          .extracting(ToldActsTest::places)
          .containsExactlyInAnyOrder(List.of("Selm"), List.of("Port Merrow"));
    }

    @Test
    void gunmenHaveNotTheCarBombOfTheNextAttack() {
      DocumentRecord record =
          read(
              "Gunmen opened fire on a police patrol in Selm on Sunday, killing four officers. "
                  + "A car bomb exploded near a mosque in Corran on Sunday, killing five worshippers.",
              "An attack in Selm by gunmen and an attack in Corran with a car bomb were condemned by the minister.");
      assertThat(means(one(record, EventType.SHOOTING))).isEmpty();
      assertThat(means(one(record, EventType.BOMBING))).contains("car bomb");
    }

    @Test
    void yearsAgoIsNoMonday() {
      DocumentRecord record =
          read(
              "Gunmen attacked a prison in Selm on Monday and killed two guards.",
              "Four years ago rebels stormed the same prison. Forty people were killed in that assault.");
      assertThat(counted(record))
          .extracting(ToldActsTest::days, event -> harmed(event, Effect.KILLED))
          .containsExactly(
              tuple(List.of("Monday"), List.of(2L)),
              tuple(List.of("Four years ago"), List.of(40L)));
    }
  }

  @Nested
  class OneStory {
    @Test
    void bombsThatWentOffAreTheBlastToldBefore() {
      DocumentRecord record =
          read(
              "A powerful blast killed twelve people in Miravel on Friday, police said.",
              "Two bombs went off within minutes of each other. The explosions wounded thirty.",
              "The Karst Front claimed responsibility for the attacks.");
      assertThat(record.events())
          .singleElement()
          .satisfies(event -> {
            assertThat(harmed(event, Effect.INJURED)).containsExactly(30L);
            assertThat(event.participants())
                .filteredOn(one -> one.role() == Role.INITIATOR)
                .extracting(Participant::name, Participant::blame)
                .containsExactly(tuple("Karst Front", Blame.CLAIMED));
          });
    }

    @Test
    void whoeverClaimsTheAttacksClaimsEachOfThem() {
      DocumentRecord record =
          read(
              "An explosion rocked a hotel in Miravel on Friday, killing at least nine people. "
                  + "Police said two bombs went off minutes apart near the lobby. "
                  + "Attackers then opened fire on guests.",
              "The Karst Front said it carried out the attacks.");
      Claim claim = claim(record, Stance.CLAIMS_RESPONSIBILITY);
      assertThat(record.events())
          .hasSize(2)
          .allSatisfy(event -> {
            assertThat(claim.events()).contains(event.id());
            assertThat(event.participants())
                .extracting(Participant::name, Participant::blame)
                .contains(tuple("Karst Front", Blame.CLAIMED));
          });
    }

    @Test
    void whoeverClaimsTheAttackClaimsOneOfTwo() {
      DocumentRecord record =
          read(
              "Gunmen killed four officers in Selm on Sunday. "
                  + "A car bomb killed five worshippers in Corran on Sunday. "
                  + "The Karst Front claimed responsibility for the attack.");
      assertThat(claim(record, Stance.CLAIMS_RESPONSIBILITY).events()).hasSize(1);
    }

    @Test
    void knownGunmenShootOnce() {
      DocumentRecord record =
          read(
              "Gunmen killed eleven people in Miravel on Saturday.",
              "The attack began at noon, when the gunmen opened fire on traders.");
      assertThat(record.events())
          .extracting(EventMention::aggregation)
          .containsExactly(Aggregation.SINGLE);
    }

    @Test
    void gunmenOfATitleAreNobodyWhoWasKilled() {
      DocumentRecord record =
          TestingReader.read(
              "Gunmen kill eleven in Miravel\n\nGunmen killed eleven people in an attack on a market in Miravel on Saturday.");
      assertThat(record.events())
          .singleElement()
          .satisfies(event ->
              assertThat(event.participants())
                  .filteredOn(one -> one.role() == Role.TARGET)
                  .extracting(Participant::name)
                  .containsExactly("eleven people"));
    }
  }

  @Nested
  class Tolls {
    @Test
    void woundedByANumberInWordsAreCounted() {
      DocumentRecord record =
          read(
              "A bomb blast wounded seventeen people in Selm on Monday, police said. "
                  + "Two attacks in Corran on Tuesday killed three people each and wounded two each.");
      assertThat(harmed(one(record, EventType.BOMBING), Effect.INJURED)).containsExactly(17L);
      assertThat(harmed(one(record, EventType.KILLING), Effect.INJURED)).containsExactly(2L);
    }

    @Test
    void theDeadOfAnOldAssaultHaveItsYear() {
      DocumentRecord record =
          read(
              "Gunmen attacked the prison in Selm on Monday, killing two.",
              "It was the second assault on the prison since 2019, when rebels killed 40 people.");
      assertThat(record.events())
          .filteredOn(event -> harmed(event, Effect.KILLED).contains(40L))
          .extracting(EventMention::aggregation, ToldActsTest::days)
          .containsExactly(tuple(Aggregation.SINGLE, List.of("2019")));
    }

    @Test
    void theTimeIsNoPartOfAName() {
      DocumentRecord record =
          read(
              "Gunmen attacked a prison in Selm on Monday, police said. "
                  + "At the time 150 security forces stormed the building and killed 12 people.");
      assertThat(record.events())
          .flatExtracting(EventMention::participants)
          .extracting(Participant::name)
          .contains("150 security forces")
          .noneMatch(name -> name.contains("time"));
    }

    @Test
    void whoIsFoundDeadOfAnUnknownCauseWasNotKilled() {
      DocumentRecord record =
          read(
              "Three people were found dead in a house in Corran on Monday, police said. "
                  + "The cause of death was not known.",
              "Two men were found shot dead in Selm.");
      assertThat(one(record, EventType.BODY_FOUND).harm()).isEmpty();
      assertThat(harmed(one(record, EventType.SHOOTING), Effect.KILLED)).containsExactly(2L);
    }

    @Test
    void bodiesWithBulletWoundsWereKilled() {
      DocumentRecord record =
          read(
              "Five bodies with bullet wounds were found in Harrow Bay on Tuesday. "
                  + "The bodies of two teachers with gunshot wounds were found near Selm on Sunday.");
      assertThat(record.events())
          .filteredOn(event -> event.type() == EventType.BODY_FOUND)
          .flatExtracting(event -> harmed(event, Effect.KILLED))
          .containsExactly(5L, 2L);
    }
  }

  @Nested
  class Words {
    @Test
    void aSpokesmanOfTheFrontIsAPartyByItsPronoun() {
      DocumentRecord record =
          read(
              "Gunmen killed the judge Ana Velo in Selm on Monday.",
              "The Karst Front blamed the army. Its spokesman said that the army had killed the judge.");
      assertThat(record.claims())
          .filteredOn(claim -> claim.speaker().asDescribed().equals("Its spokesman"))
          .extracting(
              claim -> claim.speaker().standing(), claim -> claim.speaker().onBehalfOf().orElse(""))
          .containsExactly(tuple(Standing.PARTY, "Karst Front"));
    }

    @Test
    void whatASourceConfirmsNextIsNotSaidTwice() {
      DocumentRecord record =
          read(
              "An army source said on condition of anonymity that at least six rebels had been killed in Selm and confirmed deaths among civilians.");
      assertThat(record.claims())
          .extracting(
              Claim::stance,
              claim -> claim.attribution().content().getFirst().text(),
              claim -> claim.parent().isPresent())
          .contains(tuple(Stance.CONFIRMS, "deaths among civilians", false))
          .noneMatch(claim -> claim.toList().get(1).toString().contains("Selm and confirmed"));
    }

    @Test
    void aYearBeforeTheActIsItsDay() {
      DocumentRecord record =
          read("The 2017 murder of the lawyer Tomas Iren in Corran was never solved.");
      assertThat(record.events())
          .singleElement()
          .satisfies(event -> {
            assertThat(days(event)).containsExactly("2017");
            assertThat(event.aggregation()).isEqualTo(Aggregation.SINGLE);
          });
    }

    @Test
    void textsInSmallLettersHaveTheirDays() {
      DocumentRecord record =
          TestingReader.read(
              "bomb kills four in miravel\n\na bomb killed four people in miravel on monday, police said. "
                  + "two guards were shot dead on friday. no group claimed the attack.");
      assertThat(Set.copyOf(counted(record).stream().map(ToldActsTest::days).toList()))
          .isEqualTo(Set.of(List.of("monday"), List.of("friday")));
      assertThat(record.claims())
          .noneMatch(claim -> claim.stance() == Stance.CLAIMS_RESPONSIBILITY);
    }

    @Test
    void whatWasThwartedDoesNotCount() {
      DocumentRecord record =
          read(
              "A bomb killed ten people in Miravel on Monday. "
                  + "Rights groups accused the authorities of hiding casualty figures. "
                  + "A second plot was thwarted, police said. A second attack was thwarted.");
      assertThat(counted(record)).extracting(EventMention::type).containsExactly(EventType.BOMBING);
      assertThat(record.events()).noneMatch(event -> event.type() == EventType.RESTRICTION);
    }
  }
}
