package org.sayso.nlp.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.claim.AttributionTagger;
import org.sayso.claim.Basis;
import org.sayso.claim.Channel;
import org.sayso.claim.Claim;
import org.sayso.claim.ClaimReading;
import org.sayso.claim.Form;
import org.sayso.claim.Identity;
import org.sayso.claim.Narrator;
import org.sayso.claim.Relation;
import org.sayso.claim.RelationKind;
import org.sayso.claim.Stance;
import org.sayso.claim.Standing;
import org.sayso.evidence.Quoted;
import org.sayso.text.BlockKind;

class ClaimReadingTest {

  private static Claim only(String text) {
    List<Claim> claims = ReadingDesk.read(text).claims();
    assertThat(claims).as(text).hasSize(1);
    return claims.getFirst();
  }

  private static List<String> words(Claim claim) {
    return claim.attribution().content().stream().map(Quoted::text).toList();
  }

  @Test
  void quotationOfThreeSentencesIsThreeClaimsOfOneStatement() {
    ClaimReading reading =
        ReadingDesk.read(
            "“We mourn the dead of Corran. The people deserve peace. The government must free the"
                + " prisoners,” the embassy of Orsland tweeted.");
    assertThat(reading.statements()).hasSize(1);
    assertThat(reading.statements().getFirst().channel()).isEqualTo(Channel.POST);
    assertThat(reading.claims()).extracting(Claim::form).containsOnly(Form.DIRECT);
    assertThat(reading.claims())
        .extracting(Claim::stance)
        .containsExactly(Stance.EXPRESSES, Stance.ASSERTS, Stance.CALLS_FOR);
  }

  @Test
  void wordsForTheTimeBetweenTheVerbsAreNobody() {
    Claim claim = only("The Karst Liberation Front has in the past admitted attacks on barracks.");

    assertThat(claim.speaker().name()).isEqualTo("Karst Liberation Front");
    assertThat(claim.stance()).isEqualTo(Stance.ACKNOWLEDGES);
  }

  @Test
  void statementSpeaksForWhoIssuedIt() {
    List<Claim> claims =
        ReadingDesk.read(
                "The Karst Liberation Front issued a statement on Tuesday. The statement said that its"
                    + " fighters had left the town. The statement denied that they fired.")
            .claims();

    assertThat(claims)
        .extracting(claim -> claim.speaker().name())
        .containsOnly("Karst Liberation Front");
  }

  @Test
  void officialsBeforeACommaMakeNobodyOfficial() {
    Claim claim =
        ReadingDesk.read(
                "Ada Marrow pleaded not guilty on Tuesday. According to police and county"
                    + " officials, Ada Marrow drove the lorry. Ada Marrow said that the brakes failed.")
            .claims()
            .getLast();

    assertThat(claim.speaker().standing()).isNotEqualTo(Standing.OFFICIAL);
  }

  @Test
  void claimInsideAClaimKeepsTheChain() {
    List<Claim> claims =
        ReadingDesk.read(
                "The embassy of Orsland said the Karst Liberation Front had claimed responsibility"
                    + " for the attack.")
            .claims();
    assertThat(claims).hasSize(2);
    Claim outer = claims.getFirst();
    Claim inner = claims.getLast();
    assertThat(inner.parent()).contains(outer.id());
    assertThat(inner.stance()).isEqualTo(Stance.CLAIMS_RESPONSIBILITY);
    assertThat(inner.basis()).isEqualTo(Basis.OWN_ACT);
    assertThat(inner.chain()).hasSize(3);
    assertThat(inner.chain().getFirst().name()).isEqualTo("The Selm Courier");
    assertThat(inner.chain().getLast().name()).isEqualTo("Karst Liberation Front");
  }

  @Test
  void spokesmanSpeaksForWhomHeIsNamedAfter() {
    Claim claim =
        only("“The bridge is open,” said a spokesman for the Tavaran Army in a statement.");
    assertThat(claim.speaker().onBehalfOf()).contains("Tavaran Army");
    assertThat(claim.speaker().identity()).isEqualTo(Identity.UNNAMED_DESCRIBED);
  }

  @Test
  void oneWhoAskedNotToBeNamedIsMarkedSo() {
    Claim claim =
        only("The convoy was hit twice, a police officer said on condition of anonymity.");
    assertThat(claim.speaker().identity()).isEqualTo(Identity.ANONYMITY_REQUESTED);
    assertThat(claim.speaker().standing()).isEqualTo(Standing.OFFICIAL);
  }

  @Test
  void hearsayHasNoNamedSpeaker() {
    Claim claim = only("Six fishermen were reportedly taken from their boats.");
    assertThat(claim.speaker().identity()).isEqualTo(Identity.GENERIC);
    assertThat(claim.attribution().source()).isEmpty();
  }

  @Test
  void whatTheOutletCannotVerifyIsTheOutlets() {
    Claim claim = only("The report could not be independently verified.");
    assertThat(claim.stance()).isEqualTo(Stance.CANNOT_VERIFY);
    assertThat(claim.speaker().isOutlet()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Police in Port Selm responded to multiple reports of a shooting at a party.",
        "No group has claimed responsibility for the raid.",
        "None of the groups operating in the country has claimed responsibility for the raid.",
        "Neither the mayor nor anyone on her staff has asked for a truce.",
        "Tavara must reject this peace.",
        "The court may order a new search.",
        "The guards denied them access to a lawyer.",
        "The ministry denied a permit to the fishermen.",
        "A court in Corran dismissed charges against the fishermen.",
        "The army bombed alleged rebel camps."
      })
  void whatNobodySaysOrOnlyRefusesIsNoClaim(String sentence) {
    assertThat(ReadingDesk.read(sentence).claims()).isEmpty();
  }

  @Test
  void possessiveCondemnationIsNarrated() {
    Claim claim = only("The talks failed after Orsland's condemnation of the raid on Miravel.");
    assertThat(claim.form()).isEqualTo(Form.NARRATED);
    assertThat(claim.stance()).isEqualTo(Stance.CONDEMNS);
  }

  @Test
  void denialOfInvolvementIsADenialOfResponsibilityAndAnswersTheAccusation() {
    List<Claim> claims =
        ReadingDesk.read(
                "The Tavara Rights Watch Committee accused the Tavaran Army of burning twelve"
                    + " villages.\nThe Interior Ministry rejected the allegations.\nThe Karst"
                    + " Liberation Front denied involvement in the burning of the villages.")
            .claims();
    assertThat(claims)
        .extracting(Claim::stance)
        .containsExactly(Stance.ALLEGES, Stance.DENIES, Stance.DENIES_RESPONSIBILITY);
    assertThat(claims.get(1).inReplyTo()).contains(claims.getFirst().id());
    assertThat(claims.get(2).inReplyTo()).contains(claims.getFirst().id());
  }

  @Test
  void coordinatedBackersAndBackedAreOneRelationEach() {
    List<Relation> relations =
        ReadingDesk.read(
                "The committee said that the Karst Liberation Front and the Sons of the Tide have"
                    + " grown with the tacit support of the Orsland Army.")
            .claims()
            .stream()
            .flatMap(claim -> claim.relations().stream())
            .toList();
    assertThat(relations)
        .extracting(Relation::kind)
        .containsOnly(RelationKind.SUPPORTS_UNSPECIFIED);
    assertThat(relations)
        .extracting(relation -> relation.object().name())
        .containsExactlyInAnyOrder("Karst Liberation Front", "Sons of the Tide");
    assertThat(relations)
        .allSatisfy(
            relation -> assertThat(relation.degree().orElseThrow().text()).isEqualTo("tacit"));
  }

  @Test
  void leaderInAppositionIsAClaimOfItsOwn() {
    List<Claim> claims =
        ReadingDesk.read(
                "“Oran Vale, the leader of the Sons of the Tide, has been implicated in three"
                    + " abductions,” stated the rights group.")
            .claims();
    assertThat(claims).hasSize(2);
    assertThat(claims)
        .anySatisfy(claim -> {
          assertThat(claim.relations())
              .extracting(Relation::kind)
              .containsExactly(RelationKind.LEADS);
          assertThat(words(claim)).containsExactly("Oran Vale, the leader of the Sons of the Tide");
        });
  }

  @Test
  void widelyRecognizedIsTheSpeakersBasis() {
    List<Claim> claims =
        ReadingDesk.read(
                "The committee emphasized that while it is widely recognized that the militia has"
                    + " thrived, the government continues to deny its existence.")
            .claims();
    assertThat(claims.getFirst().basis()).isEqualTo(Basis.COMMON_REPUTE);
    assertThat(claims.getFirst().narrator()).isEqualTo(Narrator.ENDORSING);
    assertThat(words(claims.getFirst())).containsExactly("the militia has thrived");
  }

  @Test
  void quotationParagraphGoesOnWithTheLastSpeakerByRuleAlone() {
    List<Claim> claims =
        ReadingDesk.read(
                "“The soldiers came at night,” said Ona Pell, the mayor of Miravel.\n“They burned"
                    + " the school and left before dawn.”",
                AttributionTagger.none())
            .claims();
    assertThat(claims).hasSize(2);
    assertThat(claims.getLast().speaker().name()).isEqualTo(claims.getFirst().speaker().name());
    assertThat(claims.getLast().by().name()).contains("carried-quotation");
  }

  @Test
  void quotationParagraphGoesOnWithTheLastSpeaker() {
    List<Claim> claims =
        ReadingDesk.read(
                "“The soldiers came at night,” said Ona Pell, the mayor of Miravel.\n“They burned"
                    + " the school and left before dawn.”")
            .claims();
    assertThat(claims).hasSize(2);
    assertThat(claims.getLast().speaker().name()).isEqualTo(claims.getFirst().speaker().name());
  }

  @Test
  void turnsOfATranscriptAreTheirSpeakers() {
    List<Claim> claims =
        ReadingDesk.read(
                """
                [REPORTER] Why were the men held in Miravel?

                [VALE] The men were not held by us. The ministry must open the cells.

                [REPORTER] Who held them?

                [VALE] Nobody knows.
                """)
            .claims();

    assertThat(claims)
        .anySatisfy(claim -> {
          assertThat(words(claim)).containsExactly("The ministry must open the cells");
          assertThat(claim.speaker().name()).isEqualToIgnoringCase("Vale");
          assertThat(claim.stance()).isEqualTo(Stance.CALLS_FOR);
          assertThat(claim.form()).isEqualTo(Form.DIRECT);
        })
        .anySatisfy(claim -> {
          assertThat(words(claim)).containsExactly("Why were the men held in Miravel?");
          assertThat(claim.stance()).isEqualTo(Stance.ASKS);
        });
  }

  @Test
  void namesBeforeColonsMakeATranscriptWhereTwoSpeak() {
    List<Claim> claims =
        ReadingDesk.read(
                """
                Selm Courier: What did you see on the quay?

                Mirren Vale: The lorries left before dawn.

                Selm Courier: Who drove them?

                Mirren Vale: Soldiers drove them.
                """)
            .claims();

    assertThat(claims)
        .anySatisfy(claim -> {
          assertThat(words(claim)).containsExactly("The lorries left before dawn");
          assertThat(claim.speaker().name()).isEqualTo("Mirren Vale");
        });
  }

  @Test
  void whoSpeaksInAClauseIsNotToldBeforeIt() {
    List<Claim> claims =
        ReadingDesk.read(
                "Eleven people died in the blast, said the Interior Ministry, while the hospital that"
                    + " received the dead said it had nine bodies.")
            .claims();

    assertThat(claims)
        .anySatisfy(claim -> {
          assertThat(words(claim)).containsExactly("it had nine bodies");
          assertThat(claim.speaker().asDescribed()).contains("hospital");
        });
  }

  @Test
  void whatIsAttributedToSomebodyIsAlleged() {
    assertThat(only("The committee attributed the bombing to the Sons of the Tide.").stance())
        .isEqualTo(Stance.ALLEGES);
  }

  @Test
  void oneNameBeforeAColonIsNoTurn() {
    assertThat(
            ReadingDesk.read(
                    """
                    Port Selm: The lorries left before dawn.

                    The [Vale] bridge was closed. It rained.
                    """)
                .claims())
        .isEmpty();
  }

  @Test
  void attributedTitleKeepsItsBlock() {
    Claim claim = only("# Rights group accuses police of beating prisoners");
    assertThat(claim.block()).isEqualTo(BlockKind.TITLE);
  }

  @Test
  void nobodyHasClaimedResponsibilityIsNoClaimOfNobody() {
    assertThat(ReadingDesk.read("No group has claimed responsibility for the attack.").claims())
        .isEmpty();
  }

  @Test
  void dayOfTheSayingIsKept() {
    ClaimReading reading = ReadingDesk.read("Police said on Monday that the bridge was mined.");
    assertThat(reading.statements().getFirst().saidOn().orElseThrow().text()).isEqualTo("Monday");
  }

  @Test
  void warningOfOnesOwnDeedIsAThreat() {
    assertThat(only("The Karst Liberation Front warned that it would strike again.").stance())
        .isEqualTo(Stance.THREATENS);
    assertThat(only("The bishop warned that hunger would spread.").stance())
        .isEqualTo(Stance.PREDICTS);
  }

  private static List<String> stances(String text) {
    return ReadingDesk.read(text).claims().stream()
        .filter(claim -> claim.parent().isEmpty())
        .map(claim -> claim.stance() + " " + String.join(" … ", words(claim)))
        .toList();
  }

  @Test
  void whatSomebodyElseReportsHoldsWhatTheWitnessSaid() {
    List<Claim> claims =
        ReadingDesk.read("A witness said that the car was stopped, the newspaper reported.")
            .claims();
    assertThat(claims).hasSize(2);
    assertThat(words(claims.getLast())).containsExactly("the car was stopped");
    assertThat(claims.getLast().parent()).contains(claims.getFirst().id());
  }

  @Test
  void twoSayingsInsideOneStandBesideEachOther() {
    List<Claim> claims =
        ReadingDesk.read(
                "The Selm Courier wrote that Mirren Vale had warned that the mill would close, and"
                    + " that the mayor had rejected the claim.")
            .claims();

    assertThat(claims)
        .filteredOn(claim -> claim.speaker().name().equals("Mirren Vale"))
        .singleElement()
        .satisfies(claim -> assertThat(words(claim)).containsExactly("the mill would close"));
    assertThat(claims)
        .filteredOn(claim -> claim.stance() == Stance.DENIES)
        .singleElement()
        .satisfies(claim -> assertThat(claim.chain()).hasSize(3));
  }

  @Test
  void coordinatedClausesUnderOneCueAreClaimsAndPhrasesStayWhole() {
    assertThat(stances("The minister said that the talks had failed and that the truce was over."))
        .containsExactly("ASSERTS the talks had failed", "ASSERTS the truce was over");
    assertThat(
            stances(
                "The minister said the bill, the decree and the treaty were void, as well as in"
                    + " conflict with the law."))
        .containsExactly(
            "ASSERTS the bill, the decree and the treaty were void, as well as in conflict with the"
                + " law");
    assertThat(stances("The mayor said the clinic received a letter, which was not made public."))
        .containsExactly("ASSERTS the clinic received a letter, which was not made public");
  }

  @Test
  void clauseThatClearsSomebodyIsADenial() {
    assertThat(
            stances(
                "“The Directorate has never sheltered, armed or paid this group,” said Sela"
                    + " Harrowen, a spokeswoman for the Directorate."))
        .containsExactly("DENIES The Directorate has never sheltered, armed or paid this group");
    assertThat(stances("The army said no prisoner was ever beaten in its barracks."))
        .containsExactly("DENIES no prisoner was ever beaten in its barracks");
    assertThat(stances("The army said it would never shell the village."))
        .containsExactly("PROMISES it would never shell the village");
    assertThat(stances("“It was not us,” said Commander Salt."))
        .containsExactly("DENIES_RESPONSIBILITY It was not us");
    assertThat(stances("“There is no truth in this story,” the minister said."))
        .containsExactly("DENIES There is no truth in this story");
    assertThat(stances("The ministry called the report a fabrication."))
        .containsExactly("DENIES the report a fabrication");
    assertThat(stances("The ministry refuted the allegation."))
        .containsExactly("DENIES the allegation");
  }

  @Test
  void negativeAssertionDeniesWhereItAnswers() {
    assertThat(
            stances(
                "The army said soldiers killed forty rebels in a clash at Corran.\n“There was no"
                    + " clash,” said Agda Renwold."))
        .last()
        .isEqualTo("DENIES There was no clash");
    assertThat(stances("“There was no rain,” said Agda Renwold."))
        .containsExactly("ASSERTS There was no rain");
  }

  @Test
  void standingIsThatOfTheRoleWithWhichThePersonWasBroughtIn() {
    assertThat(
            ReadingDesk.read(
                    "Interior Minister Odmar Veltry met the envoy. Veltry said the road was"
                        + " open.\nPetra Sandmere, the sister of the keeper, left. Sandmere said the"
                        + " jetty was closed.\nA spokesman for the Karst Liberation Front said the"
                        + " truce held.")
                .claims())
        .extracting(claim -> claim.speaker().standing())
        .containsExactly(Standing.OFFICIAL, Standing.RELATIVE, Standing.PARTY);
  }

  @Test
  void pronounGoesToNobodyOfTheOtherGender() {
    assertThat(
            ReadingDesk.read(
                    "Ms Ona Pell met Aldric Brun. She said the clinic was empty. He said it was"
                        + " full.")
                .claims())
        .extracting(claim -> claim.speaker().name())
        .containsExactly("Ona Pell", "Aldric Brun");
    assertThat(
            ReadingDesk.read(
                    "Aldric Brun, the mayor, left. Mrs Pell came home. He said the clinic was"
                        + " empty.")
                .claims())
        .extracting(claim -> claim.speaker().name())
        .containsExactly("Aldric Brun");
  }

  @Test
  void pulledQuotationIsWhoseItWas() {
    List<Claim> claims =
        ReadingDesk.read(
                "“I signed the book,” said the doctor, who lives in Corran.\nColonel Hadric Vosse"
                    + " said the road was dark.\n“I signed the book.”")
            .claims();
    assertThat(claims).hasSize(3);
    assertThat(claims.getLast().speaker().name()).isEqualTo("doctor");
  }

  @Test
  void oppositionArmedGroupsAreNotArmedByAnyone() {
    List<Claim> claims =
        ReadingDesk.read(
                "The committee said that the forces of the Karst Liberation Front and other"
                    + " opposition armed groups alike, perpetrated serious abuses.")
            .claims();
    assertThat(claims).isNotEmpty().allSatisfy(claim -> assertThat(claim.relations()).isEmpty());
  }

  @Test
  void aNameWithAVerbInItSpeaksWhole() {
    Claim claim = only("The Committee to Protect Journalists said that the radio was closed.");
    assertThat(claim.attribution().source().orElseThrow().text())
        .isEqualTo("The Committee to Protect Journalists");
    assertThat(claim.speaker().name()).isEqualTo("Committee to Protect Journalists");
  }

  @Test
  void aQuestionInsideQuotationMarksAsks() {
    assertThat(stances("“Where are our sons?” the mothers asked the governor on Friday."))
        .allMatch(line -> line.startsWith("ASKS"));
  }

  @Test
  void whoIsNotSaidToHaveOrderedItOrdersNothing() {
    assertThat(stances("The prince did not say he had ordered the raid."))
        .noneMatch(line -> line.startsWith("ORDERS"));
  }

  @Test
  void theCountryIsNotThePronoun() {
    assertThat(ReadingDesk.read("The US announced that the talks with Tavara had failed.").claims())
        .allMatch(claim -> claim.speaker().name().contains("US"));
  }

  @Test
  void whatWitnessesSaidIsNotTheOfficials() {
    List<Claim> claims =
        ReadingDesk.read(
                "A bomb exploded in a market on Saturday, hospital officials said.\n\n"
                    + "The blast tore through the fish hall at about 10:40 a.m., witnesses said.")
            .claims();
    assertThat(claims)
        .filteredOn(claim -> words(claim).getFirst().startsWith("The blast"))
        .isNotEmpty()
        .allMatch(claim -> claim.speaker().name().contains("witnesses"));
  }

  @Test
  void aSentenceOfACourtIsNoStatement() {
    assertThat(
            ReadingDesk.read(
                    "Tavara sentenced two smugglers to four years of prison each for their roles in"
                        + " the villagers' deaths.")
                .claims())
        .isEmpty();
  }

  @Test
  void whoeverIsQuotedIsNotTheOneWhomTheQuotationSpeaksOf() {
    List<Claim> claims =
        ReadingDesk.read(
                "Aldric Corvane visited Selm.\n\n“He's saying that it happened under his watch but"
                    + " he means he is not involved in this crime,” Maren Tolvane explained.")
            .claims();
    assertThat(claims)
        .noneMatch(claim -> claim.stance() == Stance.DENIES_RESPONSIBILITY)
        .filteredOn(claim -> claim.parent().isPresent())
        .noneMatch(claim -> claim.speaker().name().contains("Tolvane"));
  }

  @Test
  void whatALawyerDeniesForAnotherIsADenial() {
    assertThat(
            only("“He had nothing to do with the raid,” said Jorun Peake, a lawyer in Selm.")
                .stance())
        .isEqualTo(Stance.DENIES);
  }

  @Test
  void himIsTheOneWhoSpokeLast() {
    assertThat(
            ReadingDesk.read(
                    "Jorun Peake said the camp was empty. The minister said the attack was"
                        + " cowardly. According to him, it was the largest raid.")
                .claims())
        .filteredOn(claim -> words(claim).getFirst().startsWith("it was"))
        .singleElement()
        .satisfies(claim -> assertThat(claim.speaker().name()).isEqualTo("minister"));
  }

  @Test
  void aLoneQuotationMarkIsNobody() {
    List<Claim> claims =
        ReadingDesk.read(
                "The minister urged vigilant locals to assist authorities and “deny terrorism any"
                    + " victory”. It was done with the help of “honourable people of Tavara”, the"
                    + " minister said.")
            .claims();
    assertThat(claims)
        .allMatch(claim -> claim.speaker().name().matches("“?[A-Za-z].*"))
        .flatExtracting(Claim::relations)
        .allMatch(relation -> relation.object().name().matches("“?[A-Za-z].*"))
        .allMatch(relation -> relation.subject().name().matches("“?[A-Za-z].*"));
  }

  @Test
  void aNameWithAParticleIsWhole() {
    assertThat(
            only("Jorun dela Peake of the army's Western Command said the camp was empty.")
                .speaker()
                .name())
        .isEqualTo("Jorun dela Peake");
  }

  @Test
  void theArmyIsNoBroadcasterThatSpokeBefore() {
    assertThat(
            ReadingDesk.read(
                    "Fars Radio said the crash involved pilot error. The entire crew were Tavarans,"
                        + " the army said.")
                .claims())
        .filteredOn(claim -> words(claim).getFirst().startsWith("The entire crew"))
        .singleElement()
        .satisfies(claim -> assertThat(claim.speaker().name()).isEqualTo("army"));
  }

  @Test
  void itIsNotTheMinistryThatSpokeBeforeThePetition() {
    assertThat(
            ReadingDesk.read(
                    "The Interior Ministry of Tavara said the law was needed. The petition argued"
                        + " the government was curbing freedoms. It further argued the law was"
                        + " meant for fishermen.")
                .claims())
        .filteredOn(claim -> words(claim).getFirst().startsWith("the law was meant"))
        .singleElement()
        .satisfies(claim -> assertThat(claim.speaker().name()).doesNotContain("Ministry"));
  }

  @Test
  void aMemberOfAHouseSpeaksForNobody() {
    assertThat(
            only("State representative Terri Orlow said the bill was late.").speaker().onBehalfOf())
        .isEmpty();
  }

  @Test
  void anAdministratorIsAPersonAndNotTheAgency() {
    assertThat(
            only("The goal is peace, according to Harbour Agency administrator Jorun Corvane.")
                .speaker()
                .name())
        .isEqualTo("Jorun Corvane");
  }
}
