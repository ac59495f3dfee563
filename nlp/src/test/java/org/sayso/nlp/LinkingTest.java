package org.sayso.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sayso.claim.Claim;
import org.sayso.claim.Form;
import org.sayso.claim.Stance;
import org.sayso.event.Blame;
import org.sayso.event.CivilianStatus;
import org.sayso.event.Effect;
import org.sayso.event.EventMention;
import org.sayso.event.EventType;
import org.sayso.event.Happened;
import org.sayso.event.Involvement;
import org.sayso.event.Participant;
import org.sayso.event.Role;
import org.sayso.evidence.Quoted;
import org.sayso.evidence.Row;
import org.sayso.pipeline.DocumentRecord;
import org.sayso.text.BlockKind;

/// Who tells each row, how firmly it blames, and what only some speakers tell. All names are
/// invented.
class LinkingTest {
  private static DocumentRecord read(String body) {
    return TestingReader.read("A headline about the island\n\n" + body);
  }

  private static EventMention event(DocumentRecord record, EventType type) {
    return record.events().stream()
        .filter(event -> event.type() == type)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + type + " among " + record.events()));
  }

  private static Claim claim(DocumentRecord record, Row row) {
    return record.claims().stream()
        .filter(claim -> claim.id().equals(row.claim()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void outletTellsWhatNobodyIsQuotedFor() {
    DocumentRecord record =
        read("A bomb killed three people in Miravel on Saturday. Shops stayed shut.");
    EventMention event = event(record, EventType.BOMBING);
    assertThat(event.rows()).isNotEmpty();
    assertThat(event.rows())
        .allSatisfy(row -> assertThat(claim(record, row).form()).isEqualTo(Form.NARRATED));
    assertThat(event.happened()).isEqualTo(Happened.REPORTED);
  }

  @Test
  void speakerTellsWhatStandsInHisWords() {
    DocumentRecord record =
        read("The Interior Ministry said gunmen had killed four farmers near Miravel on Saturday.");
    EventMention event = event(record, EventType.KILLING);
    assertThat(event.harm()).isNotEmpty();
    assertThat(event.harm())
        .allSatisfy(
            harm -> assertThat(claim(record, harm.row()).speaker().name()).contains("Ministry"));
  }

  private static List<Participant> doers(DocumentRecord record) {
    return record.events().stream()
        .flatMap(event -> event.participants().stream())
        .filter(one -> one.role() == Role.INITIATOR)
        .toList();
  }

  private static List<Participant> behind(DocumentRecord record) {
    return record.events().stream()
        .flatMap(event -> event.participants().stream())
        .filter(one -> one.role() == Role.SUPPORTER)
        .toList();
  }

  @Test
  void whoeverIsSaidToHaveOrderedAnActIsBlamedAsWhoSaysItBlames() {
    assertThat(
            behind(
                read(
                    "Gunmen killed four farmers near Miravel on Saturday. The Interior Ministry said Dorn Orlow ordered the attack.")))
        .singleElement()
        .satisfies(one -> {
          assertThat(one.name()).isEqualTo("Dorn Orlow");
          assertThat(one.involvement()).isEqualTo(Involvement.ORDERED);
          assertThat(one.blame()).isEqualTo(Blame.ACCUSED_BY_AUTHORITIES);
        });
  }

  @Test
  void whoDeniesHavingOrderedAnActIsNotBehindIt() {
    DocumentRecord record =
        read(
            "Gunmen killed four farmers near Miravel on Saturday. Dorn Orlow denied ordering the attack. \"I did not order the attack,\" Orlow said.");
    assertThat(behind(record)).isEmpty();
    assertThat(doers(record)).noneMatch(one -> one.name().contains("Orlow"));
    assertThat(event(record, EventType.KILLING).happened()).isEqualTo(Happened.REPORTED);
  }

  @Test
  void whoDeniesAnActInItsOwnWordsHasNotAdmittedIt() {
    DocumentRecord record =
        read(
            "\"The Tavaran Army did not kill the five farmers near Miravel,\" the Tavaran Army said.");
    assertThat(doers(record))
        .isNotEmpty()
        .allSatisfy(one -> assertThat(one.blame()).isEqualTo(Blame.ACCUSED));
    assertThat(event(record, EventType.KILLING).happened()).isEqualTo(Happened.DENIED);
  }

  @Test
  void whoIsToldToDenyAnActIsNotReportedToHaveDoneIt() {
    DocumentRecord record = read("The Tavaran Army denied killing five farmers near Miravel.");
    assertThat(doers(record))
        .isNotEmpty()
        .allSatisfy(one -> assertThat(one.blame()).isEqualTo(Blame.ACCUSED));
    assertThat(event(record, EventType.KILLING).happened()).isEqualTo(Happened.DENIED);
  }

  @Test
  void whoSaysThatItDidItAdmitsIt() {
    DocumentRecord record =
        read(
            "The Tavaran Army acknowledged that the Tavaran Army had killed five farmers on Monday.");
    assertThat(doers(record))
        .isNotEmpty()
        .allSatisfy(one -> assertThat(one.blame()).isEqualTo(Blame.ADMITTED));
  }

  @Test
  void whoSpeaksOfItsOwnFightersClaimsWhatTheyDid() {
    DocumentRecord record =
        read("\"Our fighters killed 50 soldiers near Corran,\" the Karst Liberation Front said.");
    assertThat(doers(record))
        .isNotEmpty()
        .allSatisfy(one -> assertThat(one.blame()).isEqualTo(Blame.CLAIMED));
    assertThat(event(record, EventType.KILLING).happened()).isEqualTo(Happened.REPORTED);
  }

  @Test
  void whoWillLookIntoReportsAccusesNobody() {
    DocumentRecord record =
        read(
            "The army said it would investigate reports that its troops killed 14 villagers in Ostrey on Sunday.");
    assertThat(event(record, EventType.KILLING).happened()).isEqualTo(Happened.ALLEGED_ONLY);
    assertThat(doers(record))
        .isNotEmpty()
        .allSatisfy(one -> assertThat(one.blame()).isEqualTo(Blame.ACCUSED));
  }

  @Test
  void whoHasClaimedNothingIsNoPerpetrator() {
    DocumentRecord record =
        read(
            "A bomb killed three people in Miravel on Saturday. The Karst Liberation Front has not"
                + " claimed responsibility for the attack.");
    assertThat(doers(record))
        .noneMatch(one -> one.blame() == Blame.CLAIMED || one.blame() == Blame.ADMITTED);
  }

  @Test
  void whatAnAccuserTellsOfOthersJoinsNoBombingThatTheTextTells() {
    DocumentRecord record =
        read(
            "A bomb killed 12 people in a market in Corran on Friday. The Karst Liberation Front denied"
                + " that it had bombed the market.\n\n\"The army killed the four farmers,\" Mothers"
                + " of Miravel said.");
    EventMention bombing = event(record, EventType.BOMBING);
    assertThat(bombing.harm())
        .extracting(harm -> harm.number().low().orElse(0))
        .containsExactly(12L);
    assertThat(bombing.participants()).noneMatch(one -> one.name().contains("army"));
    assertThat(event(record, EventType.KILLING).harm())
        .extracting(harm -> harm.number().low().orElse(0))
        .containsExactly(4L);
  }

  @Test
  void whatWasDoneToNobodyIsKeptAndDoesNotCount() {
    DocumentRecord record =
        read("Police searched a market in Miravel on Monday. No one was arrested.");
    EventMention arrest = event(record, EventType.ARREST);
    assertThat(arrest.happened()).isEqualTo(Happened.DENIED);
    assertThat(arrest.participants()).noneMatch(one -> one.role() == Role.TARGET);
  }

  @Test
  void whoFailsToStopAMobAttacksNobody() {
    DocumentRecord record =
        read(
            "Police stood by and failed to stop a mob that burned 12 houses in Miravel on Monday.");
    assertThat(record.events())
        .noneMatch(event -> event.evidence().getFirst().text().equals("stop"));
    assertThat(record.events())
        .flatExtracting(EventMention::participants)
        .noneMatch(one -> one.role() == Role.TARGET && one.name().contains("mob"));
  }

  @Test
  void claimOfResponsibilityNamesThePerpetratorOfTheEventBefore() {
    DocumentRecord record =
        read(
            "A suicide bombing killed 15 people in Miravel on Saturday.\n\n"
                + "The Karst Liberation Front claimed responsibility for the attack in a message.");
    EventMention event = event(record, EventType.BOMBING);
    assertThat(event.participants())
        .filteredOn(part -> part.role() == Role.INITIATOR && part.blame() == Blame.CLAIMED)
        .singleElement()
        .satisfies(part -> {
          assertThat(part.name()).isEqualTo("Karst Liberation Front");
          assertThat(claim(record, part.row()).stance()).isEqualTo(Stance.CLAIMS_RESPONSIBILITY);
        });
  }

  @Test
  void whoClaimsTheActOfOnePlaceDidNotClaimThatOfAnother() {
    DocumentRecord record =
        read(
            "A roadside bomb killed two police officers in Corran on Sunday. Gunmen killed four"
                + " farmers in Miravel on Saturday.\n\n"
                + "No group claimed responsibility for the Miravel shooting. The Karst Liberation"
                + " Front claimed responsibility for the Corran bombing.");
    assertThat(record.events())
        .filteredOn(
            event -> event.participants().stream().anyMatch(part -> part.blame() == Blame.CLAIMED))
        .extracting(EventMention::type)
        .containsExactly(EventType.BOMBING);
  }

  @Test
  void whatOnlyAnAccuserTellsDoesNotCount() {
    DocumentRecord record =
        read(
            "Mothers of Miravel accused soldiers of killing five farmers at Old Quarry on Thursday.");
    assertThat(record.events()).isNotEmpty();
    assertThat(record.events()).noneMatch(EventMention::counts);
  }

  @Test
  void everyRowIsToldByAClaimOfTheDocument() {
    DocumentRecord record =
        read(
            "Police said two gunmen had attacked a checkpoint in Miravel, killing an officer and wounding three."
                + " A witness said soldiers fired first. The army denied the account.");
    List<String> known = record.claims().stream().map(claim -> claim.id().value()).toList();
    assertThat(record.events()).isNotEmpty();
    assertThat(record.events())
        .allSatisfy(event ->
            assertThat(event.rows())
                .allSatisfy(row -> assertThat(known).contains(row.claim().value())));
    assertThat(record.claims().stream().map(claim -> claim.statement().value()).toList())
        .allSatisfy(statement ->
            assertThat(record.statements().stream().map(s -> s.id().value()).toList())
                .contains(statement));
  }

  @Test
  void aListOfIssuesIsOneClaimAndNoEventThatCounts() {
    DocumentRecord record =
        read(
            "Significant human rights issues included credible reports of: unlawful killings; enforced"
                + " disappearance; torture by the government; and arbitrary detention.");
    assertThat(record.events()).hasSizeGreaterThan(1);
    assertThat(record.events())
        .allSatisfy(event -> assertThat(event.happened()).isEqualTo(Happened.ALLEGED_ONLY));
    assertThat(record.claims()).filteredOn(claim -> claim.form() == Form.NARRATED).hasSize(1);
  }

  private static List<String> narrated(DocumentRecord record) {
    return record.claims().stream()
        .filter(claim -> claim.form() == Form.NARRATED)
        .flatMap(claim -> claim.attribution().content().stream())
        .map(Quoted::text)
        .toList();
  }

  @Test
  void theOutletTellsOnlyWhatNobodyElseTellsInTheSentence() {
    DocumentRecord record =
        read(
            "On Sunday, police arrested 21 people in Miravel; a court in Corran said that it would"
                + " try them; and a guard was shot dead in Tidegate.");
    assertThat(narrated(record))
        .containsExactlyInAnyOrder(
            "On Sunday, police arrested 21 people in Miravel",
            "and a guard was shot dead in Tidegate.");
  }

  @Test
  void whatIsCondemnedIsWhatTheOutletTells() {
    DocumentRecord record =
        read(
            "The statement came after the president's condemnation of the bombing of a market in"
                + " Miravel on March 2, which killed 13 people.");
    assertThat(narrated(record))
        .isNotEmpty()
        .allSatisfy(words -> assertThat(words).doesNotContain("The statement came"));
    assertThat(event(record, EventType.BOMBING).harm()).hasSize(1);
  }

  @Test
  void takeawaysWithoutASourceAreTheOutletsClaims() {
    DocumentRecord record =
        read(
            "Key Takeaways\n- The island maintains support for the army.\n- Police say three men were"
                + " arrested.\n- Engagement with the coast is vital for peace.\n\nThe council met on"
                + " Monday in Corran.");
    assertThat(record.claims())
        .filteredOn(claim -> claim.block() == BlockKind.TAKEAWAY && claim.form() == Form.NARRATED)
        .extracting(claim -> claim.attribution().content().getFirst().text())
        .contains(
            "The island maintains support for the army.",
            "Engagement with the coast is vital for peace.")
        .noneMatch(words -> words.startsWith("Police"));
  }

  @Test
  void whoClaimsAnActOfItsOwnDidNotClaimTheOneBefore() {
    DocumentRecord record =
        read(
            "A bomb killed five people in Miravel on Monday.\n\n"
                + "The Karst Liberation Front claimed responsibility for killing two policemen in"
                + " Corran.");
    assertThat(event(record, EventType.BOMBING).participants())
        .noneMatch(part -> part.role() == Role.INITIATOR);
    assertThat(event(record, EventType.KILLING).participants())
        .anyMatch(part -> part.blame() == Blame.CLAIMED);
  }

  @Test
  void whatCameAfterAMarchTellsThatItsDayIsPast() {
    DocumentRecord record =
        read("MIRAVEL, March 20, 2023 — After the June 30 protests, police beat two women.");
    assertThat(event(record, EventType.PROTEST).dates())
        .singleElement()
        .satisfies(date ->
            assertThat(record.resolutions().date(date.row().words().span()).orElseThrow().edtf())
                .isEqualTo("2022-06-30"));
  }

  @Test
  void whoIsTakenAndLetGoIsNotWhereTheDeedWasNorTillWhen() {
    DocumentRecord record =
        read(
            "A painting was stolen on Saturday from a house in Miravel. Police arrested a man on"
                + " suspicion of theft, and released him on bail until October.");
    for (EventType type : List.of(EventType.ARREST, EventType.RELEASE)) {
      assertThat(event(record, type).places()).as(type.name()).isEmpty();
      assertThat(event(record, type).dates()).as(type.name()).isEmpty();
    }
  }

  private static List<String> claimers(DocumentRecord record) {
    return doers(record).stream()
        .filter(one -> one.blame() == Blame.CLAIMED)
        .map(Participant::name)
        .distinct()
        .toList();
  }

  @Test
  void theVoiceOfABodyDidNotDoWhatTheBodyClaims() {
    DocumentRecord record =
        read(
            "A bomb killed five people in Miravel on Monday.\n\n"
                + "Karst Liberation Front spokesman Anders Vale said it had carried out the attack.");
    assertThat(claimers(record)).isNotEmpty().noneMatch(name -> name.contains("Vale"));
  }

  @Test
  void harmThatTheNextSentenceAddsIsTheOnlySpeakersToo() {
    DocumentRecord record =
        read(
            "The Defence Ministry said that six rebels were killed in a clash near Ostrey on Monday."
                + " Two soldiers were wounded.");
    assertThat(event(record, EventType.ARMED_CLASH).harm())
        .hasSize(2)
        .allSatisfy(
            harm -> assertThat(claim(record, harm.row()).speaker().name()).contains("Ministry"));
  }

  @Test
  void harmOfALaterParagraphIsTheOutletsOwn() {
    DocumentRecord record =
        read(
            "The Defence Ministry said that six rebels were killed in a clash near Ostrey on"
                + " Monday.\n\nTwo soldiers were wounded in the clash.");
    assertThat(event(record, EventType.ARMED_CLASH).harm())
        .anySatisfy(harm -> assertThat(claim(record, harm.row()).form()).isEqualTo(Form.NARRATED));
  }

  @Test
  void whatTitleAndBodyTellIsOfTheBody() {
    DocumentRecord record =
        TestingReader.read(
            "Bomb kills three in Ostrey\n\nA bomb killed three people in Ostrey on Monday.");
    assertThat(record.claims())
        .filteredOn(Claim::isNarrated)
        .extracting(Claim::block)
        .contains(BlockKind.BODY);
  }

  @Test
  void whomAClinicTreatsWasHurt() {
    DocumentRecord record =
        read(
            "A bomb exploded in Ostrey on Monday. The Harbour Clinic said that it had treated 19"
                + " people.");
    assertThat(event(record, EventType.BOMBING).harm())
        .anySatisfy(harm -> assertThat(harm.effect()).isEqualTo(Effect.INJURED));
  }

  @Test
  void whoTheFiveWereIsTheSpeakersToTell() {
    DocumentRecord record =
        read(
            "The army said that five militants were killed in a clash near Ostrey on Monday. The"
                + " Harbour League said that the five were fishermen.");
    assertThat(event(record, EventType.ARMED_CLASH).harm())
        .anySatisfy(harm -> {
          assertThat(harm.civilianStatus()).isEqualTo(CivilianStatus.CIVILIAN);
          assertThat(harm.number().low()).hasValue(5);
          assertThat(claim(record, harm.row()).speaker().name()).contains("League");
        });
  }
}
