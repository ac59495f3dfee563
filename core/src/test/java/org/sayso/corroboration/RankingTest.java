package org.sayso.corroboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sayso.claim.Basis;
import org.sayso.claim.Form;
import org.sayso.claim.Identity;
import org.sayso.claim.Stance;
import org.sayso.claim.Standing;
import org.sayso.document.DocumentId;
import org.sayso.evidence.ClaimId;
import org.sayso.evidence.Review;
import org.sayso.mention.ActorKind;
import org.sayso.text.BlockKind;

class RankingTest {
  private static final ActorRef SPEAKER =
      new ActorRef(
          Optional.empty(), "a miller", ActorKind.PERSON, Optional.empty(), Optional.empty());

  private static Weighed claim(int document, int number, int begin, String sentence) {
    CorpusClaim claim =
        new CorpusClaim(
            new ClaimId("c%024d".formatted(number)),
            Carrier.of(DocumentId.of(new byte[] {(byte) document})),
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
            begin,
            sentence,
            Surroundings.of(sentence),
            List.of(),
            List.of(),
            List.of(),
            number == 3 ? Optional.of(new ClaimId("c%024d".formatted(1))) : Optional.empty(),
            Review.MACHINE);
    CorpusDocument text =
        new CorpusDocument(claim.carrier(), "", sentence, List.of(claim), List.of(), List.of());
    return new Weighed(text, claim, new double[Trait.values().length]);
  }

  private static final List<Weighed> CLAIMS =
      List.of(
          claim(1, 1, 0, "the quarry at Limmer was closed by the army"),
          claim(1, 2, 100, "the army closed the quarry at Limmer"),
          claim(1, 3, 2000, "bread is dear in Corran"),
          claim(2, 4, 0, "a ferry ran late"));

  private static final double[][] RANKS = Ranking.of(CLAIMS, new double[] {2, -1, -3, -2});

  private static double rank(int claim, Rank rank) {
    return RANKS[claim][rank.ordinal()];
  }

  @Test
  void eachClaimIsHeldAgainstTheBestOfAllAndOfItsDocument() {
    assertThat(rank(0, Rank.BELOW_BEST)).isZero();
    assertThat(rank(3, Rank.BELOW_BEST)).isEqualTo(-4);
    assertThat(rank(3, Rank.BELOW_TEXT_BEST)).isZero();
    assertThat(rank(3, Rank.TEXT_BELOW_BEST)).isEqualTo(-4);
    assertThat(rank(2, Rank.BELOW_TEXT_BEST)).isEqualTo(-5);
  }

  @Test
  void neighboursAreThoseOfTheSameDocumentThatStandNear() {
    assertThat(rank(1, Rank.NEARBY)).isEqualTo(2);
    assertThat(rank(1, Rank.RIGHT_BESIDE)).isEqualTo(2);
    assertThat(rank(2, Rank.NEARBY)).isEqualTo(-8);
    assertThat(rank(3, Rank.PREVIOUS)).isEqualTo(-8);
  }

  @Test
  void aReplyHasTheScoreOfWhatItRepliesTo() {
    assertThat(rank(2, Rank.REPLIED_TO)).isEqualTo(2);
    assertThat(rank(1, Rank.REPLIED_TO)).isEqualTo(-8);
  }

  @Test
  void aSentenceIsLikeTheBestByItsWordsAndNotByItself() {
    assertThat(rank(1, Rank.LIKE_BEST)).isGreaterThan(rank(2, Rank.LIKE_BEST));
    assertThat(Ranking.of(CLAIMS.subList(0, 1), new double[] {1})[0][Rank.LIKE_BEST.ordinal()])
        .isZero();
  }

  @Test
  void withoutClaimsThereAreNoRanks() {
    assertThat(Ranking.of(List.of(), new double[0])).isEmpty();
  }
}
