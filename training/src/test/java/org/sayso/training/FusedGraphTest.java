package org.sayso.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Holds the fused graph against the one that it is made of.
final class FusedGraphTest {
  private static final int LENGTH = 60;

  private final ModelProto given = EncoderFile.load("e5-small-v2").model();
  private final ModelProto fused = FusedGraph.of(given, Encoder.HEADS);

  FusedGraphTest() throws IOException {}

  @Test
  void givesTheSameStates() throws OrtException {
    float[] states = states(given);
    float[] again = states(fused);
    assertThat(again).hasSameSizeAs(states);
    for (int i = 0; i < states.length; i++) {
      assertThat(again[i]).isCloseTo(states[i], within(1e-3f));
    }
  }

  @Test
  void hasOneOperationForEachAttentionAndTwoForEachLayersSums() {
    assertThat(fused.getGraph().getNodeList().stream().map(NodeProto::getOpType))
        .filteredOn("MultiHeadAttention"::equals)
        .hasSize(12);
    assertThat(fused.getGraph().getNodeList().stream().map(NodeProto::getOpType))
        .filteredOn("SkipLayerNormalization"::equals)
        .hasSize(24);
    assertThat(fused.getGraph().getNodeList().stream().map(NodeProto::getOpType))
        .doesNotContain("Softmax");
  }

  @Test
  void isNotFusedTwice() {
    assertThat(FusedGraph.of(fused, Encoder.HEADS)).isSameAs(fused);
  }

  private static float[] states(ModelProto model) throws OrtException {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    long[] ids = new Random(5).longs(LENGTH, 1000, 30_000).toArray();
    long[] ones = new long[LENGTH];
    Arrays.fill(ones, 1);
    long[] shape = {1, LENGTH};
    try (OrtSession session = environment.createSession(model.toByteArray());
        OnnxTensor words = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
        OnnxTensor mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(ones), shape);
        OnnxTensor kinds =
            OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[LENGTH]), shape)) {
      Map<String, OnnxTensor> inputs =
          new HashMap<>(
              Map.of("input_ids", words, "attention_mask", mask, "token_type_ids", kinds));
      inputs.keySet().retainAll(session.getInputNames());
      try (OrtSession.Result result = session.run(inputs)) {
        FloatBuffer states = ((OnnxTensor) result.get(0)).getFloatBuffer();
        float[] numbers = new float[states.remaining()];
        states.get(numbers);
        return numbers;
      }
    }
  }
}
