package org.sayso.eval.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sayso.claim.Basis;
import org.sayso.claim.Form;
import org.sayso.claim.Identity;
import org.sayso.claim.Stance;
import org.sayso.claim.Standing;
import org.sayso.corroboration.ActorRef;
import org.sayso.corroboration.BearingModel;
import org.sayso.corroboration.Candidates;
import org.sayso.corroboration.Carrier;
import org.sayso.corroboration.CorpusClaim;
import org.sayso.corroboration.CorpusDocument;
import org.sayso.corroboration.Side;
import org.sayso.corroboration.Surroundings;
import org.sayso.corroboration.Trait;
import org.sayso.corroboration.Voice;
import org.sayso.corroboration.Weighed;
import org.sayso.document.DocumentId;
import org.sayso.document.Sha256;
import org.sayso.evidence.ClaimId;
import org.sayso.evidence.Review;
import org.sayso.mention.ActorKind;
import org.sayso.text.BlockKind;
import org.sayso.text.TextSpan;

class BearingLearningTest {
  private static final ActorRef SPEAKER =
      new ActorRef(
          Optional.empty(), "a miller", ActorKind.PERSON, Optional.empty(), Optional.empty());
  private static final String WORDS = "the ferry ran late again";
  private static final int CLAIMS = 12;

  private static CorpusClaim claim(DocumentId document, int number) {
    return new CorpusClaim(
        new ClaimId("c%024d".formatted(number)),
        Carrier.of(document),
        BlockKind.BODY,
        Form.INDIRECT,
        Stance.ASSERTS,
        Basis.NOT_STATED,
        new Voice(
            SPEAKER,
            SPEAKER.name(),
            "",
            Optional.empty(),
            Identity.NAMED,
            Standing.OTHER,
            Optional.empty(),
            List.of(SPEAKER)),
        number * 100,
        WORDS,
        Surroundings.of(WORDS),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Review.MACHINE);
  }

  /// Questions of which the claims that have the verb bear, and one that may be left.
  private static BearingLearning learning() {
    BearingLearning learning = new BearingLearning();
    for (int q = 0; q < 20; q++) {
      DocumentId document = DocumentId.of(new byte[] {(byte) q});
      List<Weighed> claims = new ArrayList<>();
      List<Side> sides = new ArrayList<>();
      List<QuestionLabel> labels = new ArrayList<>();
      for (int i = 0; i < CLAIMS; i++) {
        CorpusClaim claim = claim(document, i);
        boolean bears = i % 3 == 0;
        double[] traits = new double[Trait.values().length];
        traits[Trait.SAID_VERB.ordinal()] = bears ? 1 : 0;
        traits[Trait.WORDS.ordinal()] = i % 2;
        claims.add(
            new Weighed(
                new CorpusDocument(
                    claim.carrier(), "", WORDS, List.of(claim), List.of(), List.of()),
                claim,
                traits));
        sides.add(Side.ASSERTS);
        if (bears || i == 1) {
          labels.add(label("Question " + q + "?", claim, bears));
        }
      }
      learning.add("Question " + q + "?", new Candidates(claims, sides), labels);
    }
    return learning;
  }

  private static QuestionLabel label(String question, CorpusClaim claim, boolean bears) {
    return new QuestionLabel(
        QuestionLabel.Part.TUNE,
        "demo",
        question,
        claim.document(),
        new TextSpan(claim.begin(), claim.begin() + WORDS.length()),
        Sha256.of(WORDS),
        bears ? Optional.of(Side.ASSERTS) : Optional.empty());
  }

  @Test
  void whatBearsInSomeQuestionsIsFoundInOthers() {
    QuestionScores scores = learning().folds().get("folds");

    assertThat(scores).isNotNull();
    assertThat(scores.marks()).isEqualTo(80);
    assertThat(scores.recall()).isEqualTo(100);
    assertThat(scores.precision()).isGreaterThanOrEqualTo(75);
  }

  @Test
  void theSameQuestionsGiveTheSameWeights() {
    BearingModel model = learning().learn();

    assertThat(learning().learn().lines()).isEqualTo(model.lines());
    assertThat(model.least()).isBetween(0.01, 0.99);
  }
}
