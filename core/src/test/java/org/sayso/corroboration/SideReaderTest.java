package org.sayso.corroboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sayso.claim.Basis;
import org.sayso.claim.Form;
import org.sayso.claim.Identity;
import org.sayso.claim.Stance;
import org.sayso.claim.Standing;
import org.sayso.corroboration.Question.Kind;
import org.sayso.document.DocumentId;
import org.sayso.evidence.ClaimId;
import org.sayso.evidence.Review;
import org.sayso.mention.ActorKind;
import org.sayso.text.BlockKind;

class SideReaderTest {
  private static final ActorRef MINISTRY =
      new ActorRef(
          Optional.empty(),
          "Interior Ministry of Tavara",
          ActorKind.GOVERNMENT_BODY,
          Optional.of("XT"),
          Optional.empty());

  private static Question question(Kind kind, String text, Stance... stances) {
    List<String> words =
        Arrays.asList(text.toLowerCase(Locale.ROOT).replaceAll("[^a-z ]", "").split(" "));
    return new Question(
        text,
        kind,
        List.of(),
        List.of(),
        List.of(),
        Set.of(),
        Set.of(),
        List.of(),
        Set.of(),
        Set.of(stances),
        List.of(),
        Optional.empty(),
        words,
        words,
        List.of(),
        List.of(),
        Optional.empty());
  }

  private static Side side(Question question, Stance stance, String cue, String words) {
    Voice voice =
        new Voice(
            MINISTRY,
            MINISTRY.name(),
            "",
            Optional.empty(),
            Identity.NAMED,
            Standing.OTHER,
            Optional.empty(),
            List.of(MINISTRY));
    Surroundings around = new Surroundings(cue, words, "", "", List.of(), List.of(), List.of());
    CorpusClaim claim =
        new CorpusClaim(
            new ClaimId("c%024d".formatted(1)),
            Carrier.of(DocumentId.of(new byte[] {1})),
            BlockKind.BODY,
            Form.INDIRECT,
            stance,
            Basis.NOT_STATED,
            voice,
            0,
            words,
            around,
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Review.MACHINE);
    CorpusDocument document =
        new CorpusDocument(claim.carrier(), "", words, List.of(claim), List.of(), List.of());
    return new SideReader(question).of(document, claim);
  }

  private static final Question WHETHER =
      question(Kind.WHETHER, "Did the ministry send soldiers to Brackwater?");

  @Test
  void whatIsPromisedOrOrderedTellsOfTheMatterAskedAbout() {
    String sending = "it would send soldiers to Brackwater";

    assertThat(side(WHETHER, Stance.PROMISES, "announced", sending)).isEqualTo(Side.ASSERTS);
    assertThat(side(WHETHER, Stance.ORDERS, "ordered", sending)).isEqualTo(Side.ASSERTS);
    assertThat(side(WHETHER, Stance.CALLS_FOR, "called for", sending))
        .isEqualTo(Side.SPEAKS_WITHOUT_ASSERTING);
    assertThat(side(WHETHER, Stance.DECLINES_COMMENT, "declined to say", sending))
        .isEqualTo(Side.SPEAKS_WITHOUT_ASSERTING);
  }

  @Test
  void whoPromisesOrCondemnsIsAskedForNoAssertion() {
    Question asked =
        question(Kind.WHO_SAYS, "Who condemned the bombing in Miravel?", Stance.CONDEMNS);

    assertThat(side(asked, Stance.CONDEMNS, "condemned", "the bombing"))
        .isEqualTo(Side.SPEAKS_WITHOUT_ASSERTING);
    assertThat(side(asked, Stance.PREDICTS, "said", "there would be more bombings"))
        .isEqualTo(Side.SPEAKS_WITHOUT_ASSERTING);
  }

  @Test
  void whoIsAskedForWishesAssertsThemByCallingForThem() {
    Question asked = question(Kind.WHO, "Who wants a second ferry to Tidegate?");

    assertThat(side(asked, Stance.CALLS_FOR, "called for", "a second ferry"))
        .isEqualTo(Side.ASSERTS);
  }

  @Test
  void wordsThatJudgeSpeakAndWordsThatRejectDeny() {
    assertThat(side(WHETHER, Stance.CONDEMNS, "condemned", "the sending of soldiers"))
        .isEqualTo(Side.SPEAKS_WITHOUT_ASSERTING);
    assertThat(side(WHETHER, Stance.EXPRESSES, "said", "We hope that they go home"))
        .isEqualTo(Side.SPEAKS_WITHOUT_ASSERTING);
    assertThat(side(WHETHER, Stance.CONDEMNS, "dismissed", "a rumour of soldiers at Brackwater"))
        .isEqualTo(Side.DENIES);
    assertThat(side(WHETHER, Stance.CONDEMNS, "wrote", "They sent soldiers where none were asked"))
        .isEqualTo(Side.ASSERTS);
  }

  @Test
  void notBesideWhatIsAskedAboutDenies() {
    String none =
        "after a night of talks at the harbour, which the mayor of Corran led until the morning,"
            + " no soldiers were at Brackwater";
    String some =
        "after a night of talks at the harbour that nobody had hoped for, which the mayor of Corran"
            + " led until the morning, soldiers were at Brackwater";

    assertThat(side(question(Kind.WHO, "Who sent soldiers?"), Stance.ASSERTS, "said", none))
        .isEqualTo(Side.DENIES);
    assertThat(side(question(Kind.WHO, "Who sent soldiers?"), Stance.ASSERTS, "said", some))
        .isEqualTo(Side.ASSERTS);
  }

  @Test
  void whoIsAskedForDenialsGetsWhatTheySayToIt() {
    Question asked =
        question(
            Kind.WHO_SAYS, "Who rejected the report?", Stance.DENIES, Stance.DENIES_RESPONSIBILITY);

    assertThat(side(asked, Stance.ASSERTS, "said", "the report was bought from a thief"))
        .isEqualTo(Side.DENIES);
  }

  @Test
  void aDenialMayHoldFastOrDeclineToTell() {
    assertThat(side(WHETHER, Stance.DENIES, "stood by", "its figure of eleven"))
        .isEqualTo(Side.ASSERTS);
    assertThat(side(WHETHER, Stance.DENIES, "told", "We are not in a position to confirm it"))
        .isEqualTo(Side.DOUBTS);
    assertThat(side(WHETHER, Stance.DENIES, "told", "We are not saying that soldiers were there"))
        .isEqualTo(Side.SPEAKS_WITHOUT_ASSERTING);
    assertThat(side(WHETHER, Stance.DENIES, "denied", "that soldiers were there"))
        .isEqualTo(Side.DENIES);
  }

  @Test
  void whatIsWishedOrSupposedAssertsNothing() {
    Question asked = question(Kind.WHAT_IS_SAID, "What does Maren Tolvane say about the army?");

    assertThat(side(asked, Stance.ASSERTS, "said", "Suppose that the army is right"))
        .isEqualTo(Side.SPEAKS_WITHOUT_ASSERTING);
    assertThat(side(asked, Stance.ASSERTS, "said", "The army is right")).isEqualTo(Side.ASSERTS);
    assertThat(side(asked, Stance.PREDICTS, "said", "the army will stay")).isEqualTo(Side.ASSERTS);
  }
}
