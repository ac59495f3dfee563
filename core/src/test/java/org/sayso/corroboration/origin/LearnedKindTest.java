package org.sayso.corroboration.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sayso.claim.Basis;
import org.sayso.claim.Form;
import org.sayso.claim.Identity;
import org.sayso.claim.Stance;
import org.sayso.claim.Standing;
import org.sayso.corroboration.ActorRef;
import org.sayso.corroboration.Carrier;
import org.sayso.corroboration.CorpusClaim;
import org.sayso.corroboration.Kinship;
import org.sayso.corroboration.Surroundings;
import org.sayso.corroboration.Voice;
import org.sayso.corroboration.origin.Lineage.Openness;
import org.sayso.document.DocumentId;
import org.sayso.evidence.ClaimId;
import org.sayso.evidence.Review;
import org.sayso.mention.ActorKind;
import org.sayso.text.BlockKind;

class LearnedKindTest {
  /// A harbourmaster is of an office, and mailboats are outlets.
  private static final OriginWeights WEIGHTS =
      new OriginWeights(
          List.of(OriginKind.OFFICIAL, OriginKind.OTHER_OUTLET),
          Map.of(
              "*", new float[] {-2, -2},
              "I:harbourmaster", new float[] {4, 0},
              "HEAD:mailboat", new float[] {0, 4}),
          0.5);

  private static CorpusClaim claim(
      ActorRef speaker, String described, String introduction, Identity identity) {
    return new CorpusClaim(
        new ClaimId("c%024d".formatted(1)),
        Carrier.of(DocumentId.of(new byte[] {1})),
        BlockKind.BODY,
        Form.INDIRECT,
        Stance.ASSERTS,
        Basis.NOT_STATED,
        new Voice(
            speaker,
            described,
            introduction,
            Optional.empty(),
            identity,
            identity == Identity.NONE ? Standing.OUTLET : Standing.UNKNOWN,
            Optional.empty(),
            List.of()),
        0,
        "words",
        Surroundings.of("words"),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Review.MACHINE);
  }

  private static ActorRef named(String name, ActorKind kind) {
    return new ActorRef(Optional.empty(), name, kind, Optional.empty(), Optional.empty());
  }

  private static Lineage read(CorpusClaim claim, OriginWeights weights) {
    return new LineageReader(Kinship.NONE, weights).of(claim);
  }

  @Test
  void wordsOfTheIntroductionTellTheKindThatTheRulesDoNotKnow() {
    CorpusClaim claim =
        claim(
            named("Varn Ebbick", ActorKind.PERSON), "Ebbick", "the harbourmaster", Identity.NAMED);

    Lineage learned = read(claim, WEIGHTS);
    Lineage ruled = read(claim, OriginWeights.NONE);

    assertThat(ruled.kind()).isEqualTo(OriginKind.WITNESS);
    assertThat(learned.kind()).isEqualTo(OriginKind.OFFICIAL);
    assertThat(learned.who()).isEqualTo(ruled.who());
    assertThat(learned.key()).isEqualTo(ruled.key());
    assertThat(learned.by().isModel()).isTrue();
    assertThat(learned.by().confidence()).isBetween(0.5, 1.0);
  }

  @Test
  void whatTellsNothingIsLeftToTheRules() {
    CorpusClaim claim =
        claim(named("Varn Ebbick", ActorKind.PERSON), "Ebbick", "the ferryman", Identity.NAMED);

    assertThat(read(claim, WEIGHTS)).isEqualTo(read(claim, OriginWeights.NONE));
  }

  @Test
  void anOutletTellsInItsOwnVoiceWhatItHasHeard() {
    CorpusClaim claim =
        claim(named("Mailboat", ActorKind.OTHER), "the Mailboat", "", Identity.NAMED);

    Lineage learned = read(claim, WEIGHTS);

    assertThat(learned.kind()).isEqualTo(OriginKind.OTHER_OUTLET);
    assertThat(learned.openness()).contains(Openness.OWN_VOICE);
  }

  @Test
  void theOutletsOwnVoiceIsLeftToTheRules() {
    CorpusClaim claim =
        claim(
            named("Selm Courier", ActorKind.MEDIA), "Selm Courier", "harbourmaster", Identity.NONE);

    assertThat(read(claim, WEIGHTS).by().isRule()).isTrue();
  }

  @Test
  void namesOfPersonsAreNoTraits() {
    CorpusClaim claim =
        claim(
            named("Varn Ebbick", ActorKind.PERSON),
            "harbourmaster Varn Ebbick",
            "",
            Identity.NAMED);

    Set<String> traits = OriginTraits.of(claim, read(claim, OriginWeights.NONE), Kinship.NONE);

    assertThat(traits).contains("D:harbourmaster", "RULE:WITNESS").doesNotContain("D:ebbick");
  }

  @Test
  void theTableIsReadAsItWasWritten() {
    OriginWeights again = OriginWeights.of(WEIGHTS.lines());

    assertThat(again.lines()).isEqualTo(WEIGHTS.lines());
    assertThat(again.kind(Set.of("I:harbourmaster")))
        .isEqualTo(WEIGHTS.kind(Set.of("I:harbourmaster")));
    assertThatThrownBy(() -> OriginWeights.of(List.of("something", "else", "here")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("learn it again");
    assertThat(OriginWeights.bundled().lines()).hasSizeGreaterThan(100);
  }
}
