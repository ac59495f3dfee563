package org.sayso.nlp.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class CalibrationTest {
  /// Answers whose odds the model states twice too far from even.
  private static List<Calibration.Answer> boastful(long seed) {
    Random random = new Random(seed);
    List<Calibration.Answer> answers = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      double odds = 2 * random.nextGaussian();
      boolean right = random.nextDouble() < 1 / (1 + Math.exp(-odds));
      answers.add(new Calibration.Answer(1 / (1 + Math.exp(-2 * odds)), right));
    }
    return answers;
  }

  @Test
  void findsTheCurveBehindTheAnswers() {
    Calibration fitted = Calibration.fit(boastful(1));
    assertThat(fitted.slope()).isCloseTo(0.5, within(0.05));
    assertThat(fitted.shift()).isCloseTo(0, within(0.05));
  }

  @Test
  void makesStatedProbabilitiesFitOtherAnswers() {
    List<Calibration.Answer> others = boastful(2);
    assertThat(Calibration.NONE.error(others)).isGreaterThan(0.05);
    assertThat(Calibration.fit(boastful(1)).error(others)).isLessThan(0.02);
  }

  @Test
  void keepsTheOrder() {
    Calibration fitted = Calibration.fit(boastful(1));
    assertThat(fitted.of(0.9)).isGreaterThan(fitted.of(0.6));
    assertThat(Calibration.NONE.of(0.7)).isCloseTo(0.7, within(1e-9));
  }
}
