package org.sayso.training;

import org.sayso.nlp.encoder.Window;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sayso.nlp.encoder.AttributionTag;
import org.sayso.nlp.encoder.LinearChain;

/// Reads with an exported file, as the product will: window by window, in ONNX Runtime.
final class OnnxReading implements DevRows.Reading, AutoCloseable {
  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;
  private final LinearChain chain;

  OnnxReading(byte[] model, int threads) throws OrtException {
    OrtSession.SessionOptions options = new OrtSession.SessionOptions();
    options.setIntraOpNumThreads(threads);
    this.session = environment.createSession(model, options);
    Map<String, String> properties = session.getMetadata().getCustomMetadata();
    this.chain =
        LinearChain.ofSpans(
            numbers(properties, "attribution.first"), numbers(properties, "attribution.steps"));
  }

  private static float[] numbers(Map<String, String> properties, String name) {
    double[] values =
        Stream.of(properties.getOrDefault("sayso." + name, "").split(" "))
            .mapToDouble(Double::parseDouble)
            .toArray();
    float[] numbers = new float[values.length];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = (float) values[i];
    }
    return numbers;
  }

  @Override
  public List<float[][]> tags(List<Window> windows) {
    List<float[][]> tags = new ArrayList<>();
    for (Window window : windows) {
      float[] all = scores(window);
      float[][] units = new float[window.positions().length][];
      for (int i = 0; i < units.length; i++) {
        int from = window.positions()[i] * Model.WIDTH;
        units[i] = Arrays.copyOfRange(all, from, from + AttributionTag.count());
      }
      tags.add(units);
    }
    return tags;
  }

  private float[] scores(Window window) {
    Batch batch = Batch.of(List.of(window));
    long[] shape = {1, batch.length()};
    long[] ones = new long[batch.length()];
    Arrays.fill(ones, 1);
    try (OnnxTensor ids =
            OnnxTensor.createTensor(environment, LongBuffer.wrap(batch.ids()), shape);
        OnnxTensor mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(ones), shape);
        OnnxTensor kinds =
            OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[batch.length()]), shape);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", kinds))) {
      FloatBuffer buffer = ((OnnxTensor) result.get(0)).getFloatBuffer();
      float[] all = new float[buffer.remaining()];
      buffer.get(all);
      return all;
    } catch (OrtException e) {
      throw new IllegalStateException("the exported model cannot read", e);
    }
  }

  @Override
  public LinearChain chain() {
    return chain;
  }

  @Override
  public void close() throws OrtException {
    session.close();
  }
}
