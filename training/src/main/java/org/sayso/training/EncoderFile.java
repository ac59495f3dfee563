package org.sayso.training;

import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.HashMap;
import java.util.Map;
import org.sayso.nlp.encoder.WordPiece;

/// An encoder as its Maven artifact carries it: an ONNX graph with weights, and a vocabulary.
final class EncoderFile {
  private final String name;
  private final ModelProto model;
  private final Map<String, Weight> weights = new HashMap<>();

  /// @param initializer its name in the graph
  /// @param shape as in the graph; matrices are input by output
  @SuppressWarnings("ArrayRecordComponent") // Megabytes that nobody compares or changes.
  record Weight(String initializer, long[] shape, float[] values) {}

  private EncoderFile(String name, ModelProto model) {
    this.name = name;
    this.model = model;
    Map<String, TensorProto> tensors = new HashMap<>();
    for (TensorProto tensor : model.getGraph().getInitializerList()) {
      if (tensor.getDataType() == TensorProto.DataType.FLOAT.getNumber()) {
        tensors.put(tensor.getName(), tensor);
        weights.put(tensor.getName(), weight(tensor));
      }
    }
    for (NodeProto node : model.getGraph().getNodeList()) {
      TensorProto matrix = node.getInputCount() == 2 ? tensors.get(node.getInput(1)) : null;
      if (node.getOpType().equals("MatMul") && matrix != null) {
        weights.put(matrixName(node), weight(matrix));
      }
    }
  }

  /// `/encoder/layer.0/output/dense/MatMul` holds the matrix `encoder.layer.0.output.dense.weight`.
  static String matrixName(NodeProto node) {
    String path = node.getName().substring(1).replace('/', '.');
    return path.substring(0, path.length() - "MatMul".length()) + "weight";
  }

  private static Weight weight(TensorProto tensor) {
    long[] shape = tensor.getDimsList().stream().mapToLong(Long::longValue).toArray();
    FloatBuffer buffer =
        tensor.getRawData().asReadOnlyByteBuffer().order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
    float[] values = new float[buffer.remaining()];
    buffer.get(values);
    return new Weight(tensor.getName(), shape, values);
  }

  /// Loads the encoder `name` from the class path.
  static EncoderFile load(String name) throws IOException {
    try (InputStream in = resource(name + ".onnx")) {
      return new EncoderFile(name, ModelProto.parseFrom(in));
    }
  }

  private static InputStream resource(String name) throws IOException {
    InputStream in = EncoderFile.class.getResourceAsStream("/" + name);
    if (in == null) {
      throw new IOException("there is no " + name + " on the class path");
    }
    return in;
  }

  String name() {
    return name;
  }

  ModelProto model() {
    return model;
  }

  WordPiece wordPiece() throws IOException {
    try (InputStream in = resource(name + "-tokenizer.json")) {
      return WordPiece.ofTokenizerJson(in);
    }
  }

  Weight weight(String weight) {
    Weight found = weights.get(weight);
    if (found == null) {
      throw new IllegalArgumentException(name + " has no weight " + weight);
    }
    return found;
  }

  int layers() {
    int layers = 0;
    while (weights.containsKey("encoder.layer." + layers + ".output.dense.bias")) {
      layers++;
    }
    return layers;
  }
}
