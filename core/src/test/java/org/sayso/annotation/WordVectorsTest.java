package org.sayso.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class WordVectorsTest {
  private final WordVectors vectors = WordVectors.standard();

  @Test
  void wordsOfLikeMeaningAreNearer() {
    assertThat(vectors.near("explosion", "blast")).isGreaterThan(0.6);
    assertThat(vectors.near("jailed", "imprisoned")).isGreaterThan(0.6);
    assertThat(vectors.near("explosion", "ballot")).isLessThan(0.3);
  }

  @Test
  void aWordIsNearestToItselfAndNoneIsNearWhatIsNotListed() {
    assertThat(vectors.near("blast", "blast")).isEqualTo(1);
    assertThat(vectors.near("blast", "qqqq")).isZero();
    assertThat(vectors.number("qqqq")).isNegative();
  }

  @Test
  void oneAgainstAllIsTheSameAsOneAgainstOne() {
    float[] near = vectors.near(vectors.number("soldiers"));

    assertThat((double) near[vectors.number("troops")])
        .isCloseTo(vectors.near("soldiers", "troops"), Offset.offset(0.0001));
  }
}
