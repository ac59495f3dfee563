package org.sayso.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.Device;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.pytorch.jni.JniUtils;
import java.util.List;
import org.junit.jupiter.api.Test;

final class OptimizerTest {
  private static final double RATE = 1e-2;
  private static final double DECAY = 0.1;

  /// Two steps with the gradient of `3 * w`, whose length is limited to 1, against the formula.
  @Test
  void stepsAsAdamWDoes() {
    try (NDManager manager = NDManager.newBaseManager(Device.cpu(), "PyTorch")) {
      NDArray weight = manager.create(new float[] {1, -2, 4});
      NDArray three = manager.create(3f);
      weight.setRequiresGradient(true);
      Optimizer optimizer =
          new Optimizer(
              manager,
              List.of(new Parameter("w", weight, 1, true)),
              new Optimizer.Rates(RATE, 0, 1, DECAY, 1));
      double[] expected = {1, -2, 4};
      double mean = 0;
      double variance = 0;
      for (int step = 1; step <= 2; step++) {
        JniUtils.setGradMode(true);
        try (NDManager scope = manager.newSubManager()) {
          NDArray ones = scope.ones(weight.getShape());
          NDArray product = weight.mul(three);
          product.attach(scope);
          JniUtils.backward(Encoder.pt(product), Encoder.pt(ones), false, false);
        }
        double length = optimizer.step(step, 1, 2);
        assertThat(length).isCloseTo(3 * Math.sqrt(3), within(1e-5));
        double gradient = 3 / length;
        mean = 0.9 * mean + 0.1 * gradient;
        variance = 0.999 * variance + 0.001 * gradient * gradient;
        double move =
            RATE
                * (mean / (1 - Math.pow(0.9, step)))
                / Math.sqrt(variance / (1 - Math.pow(0.999, step)));
        for (int i = 0; i < expected.length; i++) {
          expected[i] -= RATE * DECAY * expected[i] + move;
          assertThat(weight.toFloatArray()[i]).isCloseTo((float) expected[i], within(1e-5f));
        }
      }
    }
  }
}
