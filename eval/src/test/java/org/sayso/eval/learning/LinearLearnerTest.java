package org.sayso.eval.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/// Things that are easy to tell apart.
class LinearLearnerTest {
  private static LinearModel fishAndFowl() {
    LinearLearner learner = new LinearLearner(2, 0.003, 0.2);
    for (int i = 0; i < 40; i++) {
      learner.add(Set.of("swims", "n" + i), Set.of("FISH"));
      learner.add(Set.of("flies", "n" + i), Set.of("FOWL"));
      learner.add(Set.of("stands"), Set.of());
    }
    return learner.learn();
  }

  @Test
  void featuresDecide() {
    LinearModel model = fishAndFowl();

    assertThat(model.best(Set.of("swims"))).isEqualTo("FISH");
    assertThat(model.best(Set.of("flies"))).isEqualTo("FOWL");
    assertThat(model.probability("FISH", Set.of("stands"))).isLessThan(0.3);
  }

  @Test
  void whatIsSeenOnceIsNotLearned() {
    LinearLearner learner = new LinearLearner(2, 0.003, 0.2);
    learner.add(Set.of("swims", "once"), Set.of("FISH"));
    learner.add(Set.of("swims"), Set.of("FISH"));

    assertThat(learner.learn().weights()).doesNotContainKey("once");
  }

  @Test
  void sameExamplesGiveTheSameModel() {
    assertThat(fishAndFowl().probability("FISH", Set.of("swims")))
        .isEqualTo(fishAndFowl().probability("FISH", Set.of("swims")));
  }

  @Test
  void numbersDecideToo() {
    LinearLearner learner = new LinearLearner(1, 0.003, 0.03);
    for (int i = 0; i < 200; i++) {
      learner.add(new Features(Set.of(), new float[] {1, 0}), Set.of("WARM"));
      learner.add(new Features(Set.of(), new float[] {0, 1}), Set.of());
    }
    LinearModel model = learner.learn();

    double warm = model.probability("WARM", new Features(Set.of(), new float[] {1, 0}));
    double cold = model.probability("WARM", new Features(Set.of(), new float[] {0, 1}));
    assertThat(warm).isGreaterThan(cold + 0.2);
  }
}
