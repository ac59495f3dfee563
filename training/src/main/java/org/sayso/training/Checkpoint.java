package org.sayso.training;

import ai.djl.ndarray.NDArray;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// All that a run needs to go on as if it had never stopped: arrays by name and where it stood.
///
/// @param step steps taken
/// @param best the best development score so far
/// @param idle passes since then
record Checkpoint(long step, double best, int idle, Map<String, float[]> arrays) {
  private static final int MAGIC = 0x53415953;

  static Map<String, float[]> weights(Model model) {
    Map<String, float[]> arrays = new LinkedHashMap<>();
    for (Parameter parameter : model.encoder().weights()) {
      arrays.put(parameter.name(), parameter.value().toFloatArray());
    }
    model.numbers().forEach((name, numbers) -> arrays.put(name, numbers.values().clone()));
    return arrays;
  }

  static Map<String, float[]> everything(Model model, Optimizer optimizer) {
    Map<String, float[]> arrays = weights(model);
    optimizer.means().forEach((name, array) -> arrays.put("mean:" + name, array.toFloatArray()));
    optimizer
        .variances()
        .forEach((name, array) -> arrays.put("variance:" + name, array.toFloatArray()));
    model
        .numbers()
        .forEach((name, numbers) -> {
          arrays.put("mean:" + name, numbers.mean().clone());
          arrays.put("variance:" + name, numbers.variance().clone());
        });
    return arrays;
  }

  void restoreWeights(Model model) {
    for (Parameter parameter : model.encoder().weights()) {
      copy(parameter.name(), parameter.value());
    }
    model.numbers().forEach((name, numbers) -> copy(name, numbers.values()));
  }

  /// The mean of several checkpoints' weights, number by number; where some have no such number, of
  /// those that have it.
  ///
  /// Weights that were learned one after the other from the same beginning lie close enough for
  /// their mean to read as well as any of them, often better (Wortsman and others, Model soups,
  /// 2022).
  static Checkpoint mean(List<Checkpoint> checkpoints) {
    Map<String, float[]> arrays = new LinkedHashMap<>();
    for (Checkpoint checkpoint : checkpoints) {
      checkpoint.arrays.forEach((name, values) ->
          arrays.merge(name, values, (one, other) -> one.length >= other.length ? one : other));
    }
    arrays.replaceAll((name, longest) -> {
      float[] mean = new float[longest.length];
      List<float[]> all =
          checkpoints.stream()
              .filter(checkpoint -> checkpoint.arrays.containsKey(name))
              .map(checkpoint -> checkpoint.array(name))
              .toList();
      for (int i = 0; i < mean.length; i++) {
        double sum = 0;
        int count = 0;
        for (float[] values : all) {
          if (i < values.length) {
            sum += values[i];
            count++;
          }
        }
        mean[i] = (float) (sum / count);
      }
      return mean;
    });
    return new Checkpoint(0, 0, 0, arrays);
  }

  /// Begins with these weights as far as they go: what a head or a model with fewer columns lacks
  /// stays as it was drawn.
  void beginWith(Model model) {
    for (Parameter parameter : model.encoder().weights()) {
      float[] values = parameter.value().toFloatArray();
      begin(parameter.name(), values);
      parameter.value().set(values);
    }
    model.numbers().forEach((name, numbers) -> begin(name, numbers.values()));
  }

  private void begin(String name, float[] to) {
    float[] from = arrays.get(name);
    if (from != null) {
      System.arraycopy(from, 0, to, 0, Math.min(from.length, to.length));
    }
  }

  void restore(Model model, Optimizer optimizer) {
    restoreWeights(model);
    optimizer.means().forEach((name, array) -> copy("mean:" + name, array));
    optimizer.variances().forEach((name, array) -> copy("variance:" + name, array));
    model
        .numbers()
        .forEach((name, numbers) -> {
          copy("mean:" + name, numbers.mean());
          copy("variance:" + name, numbers.variance());
        });
  }

  private float[] array(String name) {
    float[] array = arrays.get(name);
    if (array == null) {
      throw new IllegalStateException("the checkpoint has no " + name);
    }
    return array;
  }

  private void copy(String name, float[] to) {
    System.arraycopy(array(name), 0, to, 0, to.length);
  }

  private void copy(String name, NDArray to) {
    to.set(array(name));
  }

  /// Writes beside the file first, so that a stop in the middle leaves the last one whole.
  void save(Path file) throws IOException {
    Path beside = file.resolveSibling(file.getFileName() + ".part");
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(beside), 1 << 20))) {
      out.writeInt(MAGIC);
      out.writeLong(step);
      out.writeDouble(best);
      out.writeInt(idle);
      out.writeInt(arrays.size());
      for (Map.Entry<String, float[]> entry : arrays.entrySet()) {
        out.writeUTF(entry.getKey());
        out.writeInt(entry.getValue().length);
        ByteBuffer bytes = ByteBuffer.allocate(entry.getValue().length * Float.BYTES);
        bytes.asFloatBuffer().put(entry.getValue());
        out.write(bytes.array());
      }
    }
    Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
  }

  static Checkpoint load(Path file) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 20))) {
      if (in.readInt() != MAGIC) {
        throw new IOException(file + " is no checkpoint");
      }
      long step = in.readLong();
      double best = in.readDouble();
      int idle = in.readInt();
      int count = in.readInt();
      Map<String, float[]> arrays = new LinkedHashMap<>();
      for (int i = 0; i < count; i++) {
        String name = in.readUTF();
        byte[] bytes = new byte[in.readInt() * Float.BYTES];
        in.readFully(bytes);
        float[] values = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).asFloatBuffer().get(values);
        arrays.put(name, values);
      }
      return new Checkpoint(step, best, idle, arrays);
    }
  }
}
