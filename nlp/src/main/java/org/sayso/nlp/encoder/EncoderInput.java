package org.sayso.nlp.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Runs a session of the encoder on one window.
///
/// @param inputs the names that the graph takes
record EncoderInput(OrtEnvironment environment, OrtSession session, Set<String> inputs) {

  /// What is made of the graph's outputs.
  interface Reading<T> {
    T of(OrtSession.Result result) throws OrtException;
  }

  /// Runs the graph and gives what `reading` makes of its outputs, which are closed afterwards.
  <T> T run(Window window, Reading<T> reading) {
    long[] ids = Arrays.stream(window.ids()).asLongStream().toArray();
    long[] ones = new long[ids.length];
    Arrays.fill(ones, 1);
    try (OnnxTensor words = tensor(ids);
        OnnxTensor mask = tensor(ones);
        OnnxTensor kinds = tensor(new long[ids.length])) {
      Map<String, OnnxTensor> given = new HashMap<>();
      given.put("input_ids", words);
      given.put("attention_mask", mask);
      given.put("token_type_ids", kinds);
      given.keySet().retainAll(inputs);
      try (OrtSession.Result result = session.run(given)) {
        return reading.of(result);
      }
    } catch (OrtException e) {
      throw new IllegalStateException("the model cannot read", e);
    }
  }

  private OnnxTensor tensor(long[] numbers) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(numbers), new long[] {1, numbers.length});
  }
}
