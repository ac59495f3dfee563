package org.sayso.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.JniUtils;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// AdamW over the encoder's parameters, with the gradient's length limited.
final class Optimizer {
  private static final float BETA1 = 0.9f;
  private static final float BETA2 = 0.999f;
  private static final float EPSILON = 1e-8f;

  /// The limit of each number of the gradient; 0 would make all of them 0.
  private static final float UNLIMITED = -1;

  private final List<Parameter> parameters;
  private final Map<String, NDArray> means = new LinkedHashMap<>();
  private final Map<String, NDArray> variances = new LinkedHashMap<>();
  private final Rates rates;

  /// @param encoder the highest learning rate of the topmost layer
  /// @param heads the highest learning rate of the heads
  /// @param perLayer by how much a layer learns slower than the one above it
  /// @param longest the gradient's greatest length
  record Rates(double encoder, double heads, double perLayer, double weightDecay, double longest) {}

  Optimizer(NDManager manager, List<Parameter> parameters, Rates rates) {
    this.parameters = parameters;
    this.rates = rates;
    for (Parameter parameter : parameters) {
      means.put(parameter.name(), manager.zeros(parameter.value().getShape()));
      variances.put(parameter.name(), manager.zeros(parameter.value().getShape()));
    }
  }

  /// Takes one step and forgets the gradients.
  ///
  /// @param step counted from 1
  /// @param scale the schedule's share of the highest learning rates
  /// @return the gradient's length before it was limited
  double step(long step, double scale, int depth) {
    double square = 0;
    for (Parameter parameter : parameters) {
      try (PtNDArray gradient = gradient(parameter);
          NDArray length = gradient.norm()) {
        double value = length.getFloat();
        square += value * value;
      }
    }
    double length = Math.sqrt(square);
    float rescale = (float) (length > rates.longest ? rates.longest / length : 1);
    double taken = (double) step;
    double correction = Math.sqrt(1 - Math.pow(BETA2, taken)) / (1 - Math.pow(BETA1, taken));
    for (Parameter parameter : parameters) {
      double rate = scale * rate(parameter, depth);
      try (PtNDArray gradient = gradient(parameter)) {
        JniUtils.adamUpdate(
            Encoder.pt(parameter.value()),
            gradient,
            Encoder.pt(mean(parameter)),
            Encoder.pt(variance(parameter)),
            (float) rate,
            (float) (rate * correction),
            parameter.decays() ? (float) rates.weightDecay : 0,
            rescale,
            UNLIMITED,
            BETA1,
            BETA2,
            EPSILON,
            true);
      }
      JniUtils.zeroGrad(Encoder.pt(parameter.value()));
    }
    return length;
  }

  private double rate(Parameter parameter, int depth) {
    return parameter.depth() == depth
        ? rates.heads
        : rates.encoder * Math.pow(rates.perLayer, depth - 1 - parameter.depth());
  }

  private static PtNDArray gradient(Parameter parameter) {
    return Encoder.pt(parameter.value().getGradient());
  }

  private NDArray mean(Parameter parameter) {
    return java.util.Objects.requireNonNull(means.get(parameter.name()));
  }

  private NDArray variance(Parameter parameter) {
    return java.util.Objects.requireNonNull(variances.get(parameter.name()));
  }

  Map<String, NDArray> means() {
    return means;
  }

  Map<String, NDArray> variances() {
    return variances;
  }
}
