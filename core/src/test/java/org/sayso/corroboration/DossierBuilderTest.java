package org.sayso.corroboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sayso.claim.Basis;
import org.sayso.claim.Form;
import org.sayso.claim.Identity;
import org.sayso.claim.RelationKind;
import org.sayso.claim.Stance;
import org.sayso.claim.Standing;
import org.sayso.corroboration.Dossier.Coverage;
import org.sayso.corroboration.copy.Copies;
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
  private static final Coverage NOTHING = new Coverage(1, 1, "", "", 1, 0, List.of(), 1, true);
  private static final Question SUPPORT =
      question(
          Question.Kind.WHETHER,
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
    Voice voice =
        new Voice(
            speaker,
            speaker.name(),
            "",
            Optional.empty(),
            Identity.NAMED,
            Standing.OTHER,
            onBehalfOf,
            List.of(speaker));
    return new CorpusClaim(
        new ClaimId("c%024d".formatted(number)),
        Carrier.of(DocumentId.of(new byte[] {(byte) number})),
        block,
        Form.INDIRECT,
        stance,
        Basis.NOT_STATED,
        voice,
        number * 100,
        words,
        Surroundings.of(words),
        about,
        Arrays.asList(links),
        List.of(),
        Optional.empty(),
        Review.MACHINE);
  }

  private static Link shelters(boolean negated) {
    return new Link(DIRECTORATE, RelationKind.SHELTERS, TIDE, negated);
  }

  private static Dossier dossier(Question question, CorpusClaim... claims) {
    return dossier(question, Arrays.asList(claims));
  }

  private static Dossier dossier(Question question, List<CorpusClaim> claims) {
    Map<DocumentId, List<CorpusClaim>> byDocument =
        claims.stream().collect(Collectors.groupingBy(CorpusClaim::document));
    List<CorpusDocument> documents =
        byDocument.values().stream().map(own -> document(own)).toList();
    return new DossierBuilder(question, Copies.NONE, Kinship.NONE, Incidents.NONE)
        .build(documents, NOTHING);
  }

  private static CorpusDocument document(List<CorpusClaim> claims) {
    String text = claims.stream().map(CorpusClaim::content).collect(Collectors.joining("\n"));
    return new CorpusDocument(claims.getFirst().carrier(), "", text, claims, List.of(), List.of());
  }

  private static List<Side> sides(Dossier dossier) {
    return dossier.sides().stream()
        .filter(side -> !side.origins().isEmpty())
        .map(Dossier.SideRecord::side)
        .toList();
  }

  private static List<ActorRef> notHeard(Dossier dossier) {
    return dossier.notHeard().stream().map(NotHeard::actor).toList();
  }

  private static Question question(
      Question.Kind kind,
      List<ActorRef> actors,
      Set<RelationKind> relations,
      List<String> places,
      List<String> words) {
    return new Question(
        String.join(" ", words) + " in " + String.join(" ", places) + "?",
        kind,
        List.of(),
        actors,
        List.of(),
        relations,
        Set.of(),
        List.of(),
        Set.of(),
        Set.of(),
        places,
        Optional.empty(),
        words,
        Stream.concat(places.stream(), words.stream()).toList(),
        List.of(),
        List.of(),
        Optional.empty());
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
        .isEmpty();
    assertThat(
            dossier(
                    SUPPORT,
                    claim(
                        1,
                        TRWC,
                        Optional.empty(),
                        BlockKind.BODY,
                        Stance.ALLEGES,
                        "the one arms the other",
                        List.of(TIDE, DIRECTORATE)))
                .claims())
        .hasSize(1);
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

    assertThat(dossier(SUPPORT, title).claims()).isEmpty();
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

    assertThat(notHeard(dossier(SUPPORT, allegation))).containsExactly(DIRECTORATE);
    assertThat(notHeard(dossier(SUPPORT, allegation, answer))).isEmpty();
  }

  @Test
  void anAnswerInTheSameDocumentBearsThoughItRepeatsNothing() {
    CorpusClaim allegation = claim(1, TRWC, Stance.ALLEGES, List.of(), shelters(false));
    CorpusClaim answer = inDocumentOf(allegation, claim(2, DIRECTORATE, Stance.DENIES, List.of()));
    CorpusClaim elsewhere = claim(3, DIRECTORATE, Stance.DENIES, List.of());

    Dossier dossier = dossier(SUPPORT, allegation, answer, elsewhere);

    assertThat(sides(dossier)).containsExactly(Side.ASSERTS, Side.DENIES);
    assertThat(dossier.claims()).hasSize(2);
    assertThat(notHeard(dossier)).isEmpty();
  }

  private static CorpusClaim inDocumentOf(CorpusClaim other, CorpusClaim claim) {
    return new CorpusClaim(
        claim.id(),
        other.carrier(),
        claim.block(),
        claim.form(),
        claim.stance(),
        claim.basis(),
        claim.voice(),
        claim.begin(),
        claim.content(),
        claim.around(),
        claim.actors(),
        claim.links(),
        claim.events(),
        claim.inReplyTo(),
        claim.review());
  }

  @Test
  void aQuestionWithoutActorsIsMetByPlaceAndWords() {
    Question question =
        question(Question.Kind.WHETHER, List.of(), Set.of(), List.of("Miravel"), List.of("bomb"));
    CorpusClaim met = said(1, "a bomb went off in Miravel");
    CorpusClaim otherPlace = said(2, "a bomb went off in Corran");
    CorpusClaim otherMatter = said(3, "a fair was held in Miravel");

    assertThat(dossier(question, met, otherPlace, otherMatter).claims())
        .extracting(CorpusClaim::id)
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

    assertThat(dossier(SUPPORT, reversed)).isEqualTo(dossier(SUPPORT, claims));
  }

  @ParameterizedTest
  @EnumSource(Stance.class)
  void everyStanceHasASideThatAgreesWithIt(Stance stance) {
    Side side = Side.of(stance);

    assertThat(side == Side.DENIES).isEqualTo(stance.denies());
    assertThat(side == Side.ASSERTS || side == Side.CONFIRMS).isEqualTo(stance.affirms());
  }
}
