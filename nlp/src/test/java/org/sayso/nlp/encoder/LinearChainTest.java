package org.sayso.nlp.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class LinearChainTest {
  private static final int TAGS = 3;
  private static final int LENGTH = 4;
  private final Random random = new Random(7);
  private final float[] first = numbers(TAGS);
  private final float[][] steps = {numbers(TAGS), numbers(TAGS), numbers(TAGS)};
  private final float[][] scores = {numbers(TAGS), numbers(TAGS), numbers(TAGS), numbers(TAGS)};

  private float[] numbers(int count) {
    float[] numbers = new float[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = (float) random.nextGaussian();
    }
    return numbers;
  }

  private static int[] path(int number) {
    int[] path = new int[LENGTH];
    int rest = number;
    for (int i = 0; i < LENGTH; i++) {
      path[i] = rest % TAGS;
      rest /= TAGS;
    }
    return path;
  }

  @Test
  void decodesTheBestOfAllPaths() {
    LinearChain chain = new LinearChain(first, steps);
    int[] best = path(0);
    for (int i = 1; i < Math.pow(TAGS, LENGTH); i++) {
      best = chain.score(scores, path(i)) > chain.score(scores, best) ? path(i) : best;
    }
    assertThat(chain.decode(scores)).isEqualTo(best);
  }

  @Test
  void marginalsAreWhatAllPathsSay() {
    LinearChain chain = new LinearChain(first, steps);
    LinearChain.Marginals marginals = chain.marginals(scores);
    double total = 0;
    double tagged = 0;
    double stepped = 0;
    for (int i = 0; i < Math.pow(TAGS, LENGTH); i++) {
      int[] path = path(i);
      double weight = Math.exp(chain.score(scores, path));
      total += weight;
      tagged += path[2] == 1 ? weight : 0;
      for (int k = 1; k < LENGTH; k++) {
        stepped += path[k - 1] == 0 && path[k] == 2 ? weight : 0;
      }
    }
    assertThat(marginals.logTotal()).isCloseTo(Math.log(total), within(1e-6));
    assertThat(marginals.unit(2, 1)).isCloseTo(tagged / total, within(1e-6));
    assertThat(marginals.step(0, 2)).isCloseTo(stepped / total, within(1e-6));
  }

  @Test
  void neverTakesAForbiddenStep() {
    steps[0][1] = LinearChain.FORBIDDEN;
    int[] path =
        new LinearChain(new float[TAGS], steps)
            .decode(new float[][] {{9, 0, 0}, {0, 9, 0}, {9, 0, 0}, {0, 9, 0}});
    for (int i = 1; i < path.length; i++) {
      assertThat(path[i - 1] == 0 && path[i] == 1).isFalse();
    }
  }

  @Test
  void nothingHasNoPath() {
    assertThat(new LinearChain(first, steps).decode(new float[0][])).isEmpty();
  }
}
