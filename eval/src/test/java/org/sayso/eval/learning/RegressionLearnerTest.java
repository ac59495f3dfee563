package org.sayso.eval.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RegressionLearnerTest {
  private static final Set<String> YES = Set.of("YES");

  @Test
  void numbersCountAsTheyAreGiven() {
    Random random = new Random(1);
    RegressionLearner learner = new RegressionLearner(1, 1);
    for (int i = 0; i < 200; i++) {
      float number = 50 + 10 * (float) random.nextGaussian();
      learner.add(new Features(Set.of(), new float[] {number, 7}), number > 50 ? YES : Set.of());
    }

    LinearModel model = learner.learn();

    assertThat(model.probability("YES", new Features(Set.of(), new float[] {80, 7})))
        .isGreaterThan(0.9);
    assertThat(model.probability("YES", new Features(Set.of(), new float[] {20, 7})))
        .isLessThan(0.1);
  }

  @Test
  void rareFeaturesAreLeftOut() {
    RegressionLearner learner = new RegressionLearner(2, 0.1);
    for (int i = 0; i < 5; i++) {
      learner.add(Set.of("often"), YES);
      learner.add(Set.of("never"), Set.of());
    }
    learner.add(Set.of("once"), YES);

    LinearModel model = learner.learn();

    assertThat(model.weights()).containsKey("often").doesNotContainKey("once");
    assertThat(model.probability("YES", Set.of("often"))).isGreaterThan(0.8);
  }
}
