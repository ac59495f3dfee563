package org.sayso.training;

import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Where the time of the exported model goes, on one thread.
final class Profile {
  private static final int LENGTH = 254;
  private static final int WARM = 5;
  private static final int RUNS = 40;
  private static final double MICROS = 1e6;

  private Profile() {}

  /// Says the milliseconds of a window of 254 pieces, the share of each kind of operation, and the
  /// rate of the products of bytes in multiplications a second.
  static void say(Path file, RunLog log) throws IOException, OrtException {
    ModelProto model = ModelProto.parseFrom(Files.readAllBytes(file));
    Path folder = Files.createTempDirectory("sayso-profile");
    Path trace = run(model, folder.resolve("trace"));
    Map<String, Double> seconds = new TreeMap<>();
    for (JsonNode event : JsonMapper.shared().readTree(Files.readAllBytes(trace))) {
      if (event.path("name").asString("").endsWith("_kernel_time")) {
        seconds.merge(
            event.path("args").path("op_name").asString("?"),
            event.path("dur").asDouble() / MICROS,
            Double::sum);
      }
    }
    double all = seconds.values().stream().mapToDouble(Double::doubleValue).sum();
    int runs = WARM + RUNS;
    log.say("a window of %d pieces: %.1f ms in operations", LENGTH, 1000 * all / runs);
    seconds.entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .filter(entry -> entry.getValue() > 0.005 * all)
        .forEach(entry -> {
          try {
            log.say("%-28s %5.1f %%", entry.getKey(), 100 * entry.getValue() / all);
          } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
        });
    double products = 0;
    for (Map.Entry<String, Double> entry : seconds.entrySet()) {
      // Fused or not, with the measuring of their input.
      boolean bytes = entry.getKey().matches(".*(MatMulInteger|QuantizeMatMul).*");
      products += bytes ? entry.getValue() : 0;
    }
    double each = (double) multiplications(model) * LENGTH * runs;
    log.say(
        "products of bytes: %.1f thousand million multiplications a second", each / products / 1e9);
    Files.delete(trace);
    Files.delete(folder);
  }

  /// Multiplications of bytes for one piece.
  private static long multiplications(ModelProto model) {
    return model.getGraph().getInitializerList().stream()
        .filter(tensor -> tensor.getDataType() == TensorProto.DataType.INT8.getNumber())
        // The table of words is looked up, not multiplied.
        .filter(
            tensor -> tensor.getDimsCount() == 2 && !tensor.getName().contains("word_embeddings"))
        .mapToLong(tensor -> tensor.getDims(0) * tensor.getDims(1))
        .sum();
  }

  private static Path run(ModelProto model, Path trace) throws OrtException {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.enableProfiling(trace.toString());
      try (OrtSession session = environment.createSession(model.toByteArray(), options)) {
        Random random = new Random(1);
        long[] ids = random.longs(LENGTH, 1000, 30_000).toArray();
        long[] ones = new long[LENGTH];
        Arrays.fill(ones, 1);
        long[] shape = {1, LENGTH};
        try (OnnxTensor first = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
            OnnxTensor mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(ones), shape);
            OnnxTensor kinds =
                OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[LENGTH]), shape)) {
          Map<String, OnnxTensor> inputs =
              new HashMap<>(
                  Map.of("input_ids", first, "attention_mask", mask, "token_type_ids", kinds));
          inputs.keySet().retainAll(session.getInputNames());
          for (int i = 0; i < WARM + RUNS; i++) {
            session.run(inputs).close();
          }
        }
        return Path.of(session.endProfiling());
      }
    }
  }
}
