package org.sayso.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.JniUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// BERT with one linear layer for all heads, in PyTorch's operations.
///
/// Results belong to the manager of the first operand, so activations come first everywhere: they
/// go with the step's manager, the weights stay.
final class Encoder {
  private static final double EPSILON = 1e-12;

  /// Heads of each layer's attention, of all encoders that are taken.
  static final int HEADS = 12;

  private static final float MASKED = -10_000f;

  private final List<Parameter> parameters = new ArrayList<>();
  private final List<Parameter> weights = new ArrayList<>();
  private final List<Layer> layers = new ArrayList<>();
  private final NDManager manager;
  private final NDArray words;
  private final NDArray positions;
  private final NDArray kinds;
  private final NDArray normScale;
  private final NDArray normShift;
  private final NDArray headWeight;
  private final NDArray headBias;
  private final int width;
  private final double dropout;
  private final NDArray kept;

  /// An array and not a number: a number becomes an array that lies in a Java buffer and is closed
  /// at once, while the way back still needs it; the next garbage collection frees it.
  private final NDArray scale;

  private Random offsets;

  /// @param share of numbers that are dropped
  /// @param most numbers of the largest array that some are dropped of
  record Dropout(double share, int most) {
    static Dropout of(double share, int batchPieces, int window) {
      return new Dropout(share, Math.multiplyExact(HEADS * batchPieces, window) * 5 / 4);
    }
  }

  private record Layer(
      NDArray qkvWeight,
      NDArray qkvBias,
      NDArray mixWeight,
      NDArray mixBias,
      NDArray mixScale,
      NDArray mixShift,
      NDArray upWeight,
      NDArray upBias,
      NDArray downWeight,
      NDArray downBias,
      NDArray outScale,
      NDArray outShift) {}

  /// @param scores how many numbers the heads give for each piece
  /// @param frozen how many layers, counted from below, stay as they are
  Encoder(NDManager manager, EncoderFile file, int scores, Dropout dropout, int frozen, long seed) {
    this.manager = manager;
    this.dropout = dropout.share();
    this.kept = kept(dropout.most(), seed);
    this.offsets = new Random(seed);
    this.words = array(file, "embeddings.word_embeddings.weight");
    this.width = (int) words.getShape().get(1);
    this.scale = manager.create((float) (1 / Math.sqrt(width / (double) HEADS)));
    this.positions = array(file, "embeddings.position_embeddings.weight");
    this.kinds = array(file, "embeddings.token_type_embeddings.weight");
    this.normScale = array(file, "embeddings.LayerNorm.weight");
    this.normShift = array(file, "embeddings.LayerNorm.bias");
    int count = file.layers();
    add("embeddings.LayerNorm.weight", normScale, 0, false, frozen == 0);
    add("embeddings.LayerNorm.bias", normShift, 0, false, frozen == 0);
    for (int i = 0; i < count; i++) {
      layers.add(layer(file, i, i >= frozen));
    }
    float[] start = new float[scores * width];
    Random random = new Random(seed);
    for (int i = 0; i < start.length; i++) {
      start[i] = (float) (0.02 * random.nextGaussian());
    }
    this.headWeight = manager.create(start, new Shape(scores, width));
    this.headBias = manager.zeros(new Shape(scores));
    add("heads.weight", headWeight, count + 1, true, true);
    add("heads.bias", headBias, count + 1, false, true);
  }

  private Layer layer(EncoderFile file, int i, boolean trained) {
    String at = "encoder.layer." + i + ".";
    String self = at + "attention.self.";
    NDArray qkvWeight =
        matrix(file, self + "query.weight")
            .concat(matrix(file, self + "key.weight"), 0)
            .concat(matrix(file, self + "value.weight"), 0);
    NDArray qkvBias =
        array(file, self + "query.bias")
            .concat(array(file, self + "key.bias"), 0)
            .concat(array(file, self + "value.bias"), 0);
    Layer layer =
        new Layer(
            qkvWeight,
            qkvBias,
            matrix(file, at + "attention.output.dense.weight"),
            array(file, at + "attention.output.dense.bias"),
            array(file, at + "attention.output.LayerNorm.weight"),
            array(file, at + "attention.output.LayerNorm.bias"),
            matrix(file, at + "intermediate.dense.weight"),
            array(file, at + "intermediate.dense.bias"),
            matrix(file, at + "output.dense.weight"),
            array(file, at + "output.dense.bias"),
            array(file, at + "output.LayerNorm.weight"),
            array(file, at + "output.LayerNorm.bias"));
    add(self + "qkv.weight", layer.qkvWeight, i + 1, true, trained);
    add(self + "qkv.bias", layer.qkvBias, i + 1, false, trained);
    add(at + "attention.output.dense.weight", layer.mixWeight, i + 1, true, trained);
    add(at + "attention.output.dense.bias", layer.mixBias, i + 1, false, trained);
    add(at + "attention.output.LayerNorm.weight", layer.mixScale, i + 1, false, trained);
    add(at + "attention.output.LayerNorm.bias", layer.mixShift, i + 1, false, trained);
    add(at + "intermediate.dense.weight", layer.upWeight, i + 1, true, trained);
    add(at + "intermediate.dense.bias", layer.upBias, i + 1, false, trained);
    add(at + "output.dense.weight", layer.downWeight, i + 1, true, trained);
    add(at + "output.dense.bias", layer.downBias, i + 1, false, trained);
    add(at + "output.LayerNorm.weight", layer.outScale, i + 1, false, trained);
    add(at + "output.LayerNorm.bias", layer.outShift, i + 1, false, trained);
    return layer;
  }

  private void add(String name, NDArray value, int depth, boolean decays, boolean trained) {
    Parameter parameter = new Parameter(name, value, depth, decays);
    weights.add(parameter);
    if (trained) {
      value.setRequiresGradient(true);
      parameters.add(parameter);
    }
  }

  private NDArray array(EncoderFile file, String name) {
    EncoderFile.Weight weight = file.weight(name);
    return manager.create(weight.values(), new Shape(weight.shape()));
  }

  /// A matrix as PyTorch wants it, output by input, row by row in memory: a transposed view is
  /// right too, but its products take several times as long.
  private NDArray matrix(EncoderFile file, String name) {
    EncoderFile.Weight weight = file.weight(name);
    int in = (int) weight.shape()[0];
    int out = (int) weight.shape()[1];
    float[] turned = new float[in * out];
    for (int i = 0; i < in; i++) {
      for (int o = 0; o < out; o++) {
        turned[o * in + i] = weight.values()[i * out + o];
      }
    }
    return manager.create(turned, new Shape(out, in));
  }

  /// What training changes.
  List<Parameter> parameters() {
    return parameters;
  }

  /// What a checkpoint holds: frozen layers, too.
  List<Parameter> weights() {
    return weights;
  }

  int depth() {
    return layers.size() + 1;
  }

  /// The last hidden state, before the heads.
  NDArray hidden(NDManager scope, Batch batch, boolean training) {
    NDArray ids = scope.create(batch.ids(), new Shape(batch.rows(), batch.length()));
    NDArray x = embedding(ids, words);
    x.addi(embedding(scope.arange(batch.length()).toType(ids.getDataType(), false), positions));
    x.addi(embedding(scope.zeros(new Shape(1), ids.getDataType()), kinds));
    x = drop(norm(x, normScale, normShift), training);
    NDArray mask = scope.create(batch.mask(MASKED), new Shape(batch.rows(), 1, 1, batch.length()));
    for (Layer layer : layers) {
      x = apply(layer, x, mask, batch, training);
    }
    return x;
  }

  /// The heads' numbers for each piece: rows by length by numbers.
  NDArray scores(NDManager scope, Batch batch, boolean training) {
    return linear(drop(hidden(scope, batch, training), training), headWeight, headBias);
  }

  private NDArray apply(Layer layer, NDArray x, NDArray mask, Batch batch, boolean training) {
    long rows = batch.rows();
    long length = batch.length();
    long size = width / HEADS;
    NDArray joint =
        linear(x, layer.qkvWeight, layer.qkvBias)
            .reshape(rows, length, 3, HEADS, size)
            .transpose(2, 0, 3, 1, 4);
    NDList parts = joint.split(3, 0);
    Shape shape = new Shape(rows, HEADS, length, size);
    NDArray query = parts.get(0).reshape(shape).mul(scale);
    NDArray key = parts.get(1).reshape(shape);
    NDArray value = parts.get(2).reshape(shape);
    NDArray weights = query.matMul(key.transpose(0, 1, 3, 2)).add(mask).softmax(-1);
    NDArray mixed =
        drop(weights, training).matMul(value).transpose(0, 2, 1, 3).reshape(rows, length, width);
    NDArray attended = drop(linear(mixed, layer.mixWeight, layer.mixBias), training);
    NDArray y = norm(attended.add(x), layer.mixScale, layer.mixShift);
    NDArray up = JniUtils.gelu(pt(linear(y, layer.upWeight, layer.upBias)));
    NDArray down = drop(linear(up, layer.downWeight, layer.downBias), training);
    return norm(down.add(y), layer.outScale, layer.outShift);
  }

  private NDArray norm(NDArray x, NDArray scale, NDArray shift) {
    return JniUtils.layerNorm(pt(x), new Shape(width), pt(scale), pt(shift), EPSILON);
  }

  /// PyTorch draws its dropout's numbers one by one on one thread, which takes as long as a matrix
  /// product; here they are drawn once, and each use begins somewhere else in them.
  private NDArray drop(NDArray x, boolean training) {
    if (!training || dropout <= 0) {
      return x;
    }
    long size = x.getShape().size();
    long from = offsets.nextLong(kept.getShape().size() - size + 1);
    try (NDArray part = kept.get(new NDIndex().addSliceDim(from, from + size));
        NDArray mask = part.reshape(x.getShape())) {
      return x.mul(mask);
    }
  }

  /// From here on the dropped numbers depend on nothing but `seed`.
  void drawAnew(long seed) {
    offsets = new Random(seed);
  }

  private NDArray kept(int size, long seed) {
    float[] values = new float[size];
    Random random = new Random(seed);
    float scale = (float) (1 / (1 - dropout));
    for (int i = 0; i < size; i++) {
      values[i] = random.nextFloat() < dropout ? 0 : scale;
    }
    return manager.create(values, new Shape(size));
  }

  private static NDArray linear(NDArray x, NDArray weight, NDArray bias) {
    return JniUtils.linear(pt(x), pt(weight), pt(bias));
  }

  private static NDArray embedding(NDArray ids, NDArray table) {
    return JniUtils.embedding(pt(ids), pt(table), false);
  }

  static PtNDArray pt(NDArray array) {
    return (PtNDArray) array;
  }
}
