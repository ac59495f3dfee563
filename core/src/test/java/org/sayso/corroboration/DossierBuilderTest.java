package org.sayso.corroboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sayso.claim.Form;
import org.sayso.claim.RelationKind;
import org.sayso.claim.Stance;
import org.sayso.corroboration.CorpusClaim.Link;
import org.sayso.corroboration.Dossier.Coverage;
import org.sayso.corroboration.Dossier.Side;
import org.sayso.document.DocumentId;
import org.sayso.evidence.ClaimId;
import org.sayso.evidence.Review;
import org.sayso.mention.ActorKind;
import org.sayso.text.BlockKind;

class DossierBuilderTest {
  private static final ActorRef DIRECTORATE =
      actor("directorate", "Directorate of Intelligence", ActorKind.INTELLIGENCE);
  private static final ActorRef TIDE = actor("tide", "Sons of the Tide", ActorKind.ARMED_GROUP);
  private static final ActorRef TRWC =
      actor("trwc", "Tavara Rights Watch Committee", ActorKind.NGO);
  private static final ActorRef PEAKE = actor("peake", "Jorun Peake", ActorKind.PERSON);
  private static final Coverage NOTHING = new Coverage(1, 1, "", "", 1, 0);
  private static final Question SUPPORT =
      new Question(
          "Does the Directorate support the Sons of the Tide?",
          List.of(DIRECTORATE, TIDE),
          EnumSet.of(RelationKind.SHELTERS, RelationKind.ARMS),
          List.of(),
          List.of());

  private static ActorRef actor(String id, String name, ActorKind kind) {
    return new ActorRef(Optional.of(id), name, kind, Optional.of("XT"), Optional.empty());
  }

  private static CorpusClaim claim(
      int number, ActorRef speaker, Stance stance, List<ActorRef> about, Link... links) {
    return claim(number, speaker, Optional.empty(), BlockKind.BODY, stance, "words", about, links);
  }

  private static CorpusClaim claim(
      int number,
      ActorRef speaker,
      Optional<ActorRef> onBehalfOf,
      BlockKind block,
      Stance stance,
      String words,
      List<ActorRef> about,
      Link... links) {
    return new CorpusClaim(
        new ClaimId("c%024d".formatted(number)),
        DocumentId.of(new byte[] {(byte) number}),
        Optional.of("The Selm Courier"),
        Optional.empty(),
        block,
        Form.INDIRECT,
        stance,
        speaker,
        onBehalfOf,
        false,
        words,
        words,
        about,
        Arrays.asList(links),
        Review.MACHINE);
  }

  private static Link shelters(boolean negated) {
    return new Link(DIRECTORATE, RelationKind.SHELTERS, TIDE, negated);
  }

  private static Dossier dossier(Question question, CorpusClaim... claims) {
    return new DossierBuilder(question).build(List.of(claims), NOTHING);
  }

  private static List<Side> sides(Dossier dossier) {
    return dossier.sides().stream().map(Dossier.SideGroup::side).toList();
  }

  @Test
  void aLinkThatIsDeniedStandsWithTheDenials() {
    Dossier dossier =
        dossier(
            SUPPORT,
            claim(1, TRWC, Stance.ALLEGES, List.of(), shelters(false)),
            claim(2, PEAKE, Stance.ASSERTS, List.of(), shelters(true)));

    assertThat(sides(dossier)).containsExactly(Side.ASSERTS, Side.DENIES);
  }

  @Test
  void whatConcernsOnlyOneOfThoseAskedAboutIsLeftOut() {
    assertThat(dossier(SUPPORT, claim(1, TRWC, Stance.ALLEGES, List.of(DIRECTORATE))).claims())
        .isZero();
    assertThat(
            dossier(SUPPORT, claim(1, TRWC, Stance.ALLEGES, List.of(TIDE, DIRECTORATE))).claims())
        .isEqualTo(1);
  }

  @Test
  void theOutletsDigestOfItselfNeverCounts() {
    CorpusClaim title =
        claim(
            1,
            TRWC,
            Optional.empty(),
            BlockKind.TITLE,
            Stance.ALLEGES,
            "words",
            List.of(DIRECTORATE, TIDE));

    assertThat(dossier(SUPPORT, title).claims()).isZero();
  }

  @Test
  void whoSpeaksForTheAccusedIsHeard() {
    CorpusClaim allegation = claim(1, TRWC, Stance.ALLEGES, List.of(), shelters(false));
    CorpusClaim answer =
        claim(
            2,
            PEAKE,
            Optional.of(DIRECTORATE),
            BlockKind.BODY,
            Stance.DENIES,
            "words",
            List.of(DIRECTORATE, TIDE));

    assertThat(dossier(SUPPORT, allegation).notHeard()).containsExactly(DIRECTORATE);
    assertThat(dossier(SUPPORT, allegation, answer).notHeard()).isEmpty();
  }

  @Test
  void anAnswerInTheSameDocumentBearsThoughItRepeatsNothing() {
    CorpusClaim allegation = claim(1, TRWC, Stance.ALLEGES, List.of(), shelters(false));
    CorpusClaim answer = inDocumentOf(allegation, claim(2, DIRECTORATE, Stance.DENIES, List.of()));
    CorpusClaim elsewhere = claim(3, DIRECTORATE, Stance.DENIES, List.of());

    Dossier dossier = dossier(SUPPORT, allegation, answer, elsewhere);

    assertThat(sides(dossier)).containsExactly(Side.ASSERTS, Side.DENIES);
    assertThat(dossier.claims()).isEqualTo(2);
    assertThat(dossier.notHeard()).isEmpty();
  }

  private static CorpusClaim inDocumentOf(CorpusClaim other, CorpusClaim claim) {
    return new CorpusClaim(
        claim.id(),
        other.document(),
        claim.outlet(),
        claim.published(),
        claim.block(),
        claim.form(),
        claim.stance(),
        claim.speaker(),
        claim.onBehalfOf(),
        claim.byOutlet(),
        claim.content(),
        claim.context(),
        claim.actors(),
        claim.links(),
        claim.review());
  }

  @Test
  void aQuestionWithoutActorsIsMetByPlaceAndWords() {
    Question question =
        new Question(
            "Who bombed Miravel?", List.of(), Set.of(), List.of("Miravel"), List.of("bomb"));
    CorpusClaim met = said(1, "a bomb went off in Miravel");
    CorpusClaim otherPlace = said(2, "a bomb went off in Corran");
    CorpusClaim otherMatter = said(3, "a fair was held in Miravel");

    assertThat(dossier(question, met, otherPlace, otherMatter).sides())
        .flatExtracting(Dossier.SideGroup::speakers)
        .flatExtracting(Dossier.SpeakerGroup::claims)
        .extracting(bearing -> bearing.claim().id())
        .containsExactly(met.id());
  }

  private static CorpusClaim said(int number, String words) {
    return claim(number, TRWC, Optional.empty(), BlockKind.BODY, Stance.ASSERTS, words, List.of());
  }

  @Test
  void theOrderOfCandidatesDoesNotMatter() {
    List<CorpusClaim> claims =
        List.of(
            claim(1, TRWC, Stance.ALLEGES, List.of(), shelters(false)),
            claim(2, PEAKE, Stance.ASSERTS, List.of(), shelters(false)),
            claim(3, TRWC, Stance.ALLEGES, List.of(DIRECTORATE, TIDE)),
            claim(4, TIDE, Stance.DENIES, List.of(DIRECTORATE, TIDE)));
    List<CorpusClaim> reversed = new ArrayList<>(claims);
    Collections.reverse(reversed);

    assertThat(new DossierBuilder(SUPPORT).build(reversed, NOTHING))
        .isEqualTo(new DossierBuilder(SUPPORT).build(claims, NOTHING));
  }

  @ParameterizedTest
  @EnumSource(Stance.class)
  void everyStanceHasASideThatAgreesWithIt(Stance stance) {
    Side side = Side.of(stance);

    assertThat(side == Side.DENIES).isEqualTo(stance.denies());
    assertThat(side == Side.ASSERTS).isEqualTo(stance.affirms());
  }
}
