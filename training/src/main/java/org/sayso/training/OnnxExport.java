package org.sayso.training;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.StringStringEntryProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import com.google.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sayso.nlp.encoder.Calibration;
import org.sayso.nlp.encoder.WordPiece;

/// Writes the trained weights back into the encoder's graph, with one output for all heads, as
/// 32-bit numbers or as bytes.
///
/// As bytes, each matrix has one scale for each of its columns and is multiplied as integers with
/// activations that are measured as they come; the table of words has one scale for each row. What
/// the heads learned outside the encoder stands in the file's properties.
final class OnnxExport {
  /// The graph's output: rows by pieces by numbers of all heads.
  static final String OUTPUT = "scores";

  private static final String WORDS = "embeddings.word_embeddings.weight";
  private static final String HEAD_WEIGHT = "heads.weight";
  private static final String HEAD_BIAS = "heads.bias";

  private final EncoderFile file;
  private final String vocabulary;
  private final Map<String, float[]> trained;

  /// @param trained arrays by name, as a checkpoint holds them
  OnnxExport(EncoderFile file, WordPiece wordPiece, Map<String, float[]> trained) {
    this.file = file;
    this.vocabulary = wordPiece.lines();
    this.trained = apart(trained);
  }

  /// Matrices input by output, query, key and value apart, by the names of the encoder's file.
  private Map<String, float[]> apart(Map<String, float[]> arrays) {
    Map<String, float[]> apart = new HashMap<>();
    arrays.forEach((name, values) -> {
      if (name.contains(".qkv.")) {
        List<String> parts = List.of("query", "key", "value");
        int size = values.length / parts.size();
        for (int i = 0; i < parts.size(); i++) {
          String part = name.replace("qkv", parts.get(i));
          float[] own = Arrays.copyOfRange(values, i * size, (i + 1) * size);
          apart.put(part, name.endsWith("weight") ? turned(part, own) : own);
        }
      } else if (name.equals(HEAD_WEIGHT)) {
        apart.put(name, turned(values, Model.WIDTH, values.length / Model.WIDTH));
      } else {
        boolean matrix = name.endsWith("dense.weight");
        apart.put(name, matrix ? turned(name, values) : values);
      }
    });
    return apart;
  }

  private float[] turned(String name, float[] values) {
    long[] shape = file.weight(name).shape();
    return turned(values, (int) shape[1], (int) shape[0]);
  }

  private static float[] turned(float[] values, int rows, int columns) {
    float[] turned = new float[values.length];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        turned[column * rows + row] = values[row * columns + column];
      }
    }
    return turned;
  }

  private float[] values(String name) {
    float[] own = trained.get(name);
    return own != null ? own : file.weight(name).values();
  }

  /// The graph with 32-bit numbers.
  ModelProto floats() {
    GraphProto given = file.model().getGraph();
    GraphProto.Builder graph = GraphProto.newBuilder(given).clearInitializer().clearOutput();
    Map<String, String> matrices = matrixNames(given);
    for (TensorProto tensor : given.getInitializerList()) {
      String name = matrices.getOrDefault(tensor.getName(), tensor.getName());
      graph.addInitializer(
          trained.containsKey(name)
              ? floats(tensor.getName(), tensor.getDimsList(), values(name))
              : tensor);
    }
    float[] bias = values(HEAD_BIAS);
    long width = values(HEAD_WEIGHT).length / Model.WIDTH;
    graph.addInitializer(
        floats(HEAD_WEIGHT, List.of(width, (long) Model.WIDTH), values(HEAD_WEIGHT)));
    graph.addInitializer(floats(HEAD_BIAS, List.of((long) Model.WIDTH), bias));
    String hidden = given.getOutput(0).getName();
    graph.addNode(
        node("MatMul", "/heads/MatMul", List.of(hidden, HEAD_WEIGHT), List.of("heads.product")));
    graph.addNode(node("Add", "/heads/Add", List.of(HEAD_BIAS, "heads.product"), List.of(OUTPUT)));
    graph.addOutput(output());
    return ModelProto.newBuilder(file.model())
        .setGraph(graph)
        .setProducerName("sayso")
        .addAllMetadataProps(properties())
        .build();
  }

  /// The matrices' names by the names of their tensors in the graph.
  private static Map<String, String> matrixNames(GraphProto graph) {
    Set<String> tensors =
        graph.getInitializerList().stream().map(TensorProto::getName).collect(Collectors.toSet());
    return graph.getNodeList().stream()
        .filter(node -> node.getOpType().equals("MatMul") && tensors.contains(node.getInput(1)))
        .collect(Collectors.toMap(node -> node.getInput(1), EncoderFile::matrixName));
  }

  private static ValueInfoProto output() {
    TensorShapeProto.Builder shape = TensorShapeProto.newBuilder();
    shape.addDim(TensorShapeProto.Dimension.newBuilder().setDimParam("batch_size"));
    shape.addDim(TensorShapeProto.Dimension.newBuilder().setDimParam("sequence_length"));
    shape.addDim(TensorShapeProto.Dimension.newBuilder().setDimValue(Model.WIDTH));
    return ValueInfoProto.newBuilder()
        .setName(OUTPUT)
        .setType(
            TypeProto.newBuilder()
                .setTensorType(
                    TypeProto.Tensor.newBuilder()
                        .setElemType(TensorProto.DataType.FLOAT.getNumber())
                        .setShape(shape)))
        .build();
  }

  /// The vocabulary, and what the heads learned outside the encoder.
  private List<StringStringEntryProto> properties() {
    Map<String, String> properties = new TreeMap<>();
    properties.put("sayso.vocabulary", vocabulary);
    trained.forEach((name, values) -> {
      if (name.matches("(attribution|link|mention|stance|event)\\..*")) {
        properties.put("sayso." + name, numbers(values));
      }
    });
    return properties.entrySet().stream()
        .map(property ->
            StringStringEntryProto.newBuilder()
                .setKey(property.getKey())
                .setValue(property.getValue())
                .build())
        .toList();
  }

  private static String numbers(float[] values) {
    return IntStream.range(0, values.length)
        .mapToObj(i -> Float.toString(values[i]))
        .collect(Collectors.joining(" "));
  }

  /// The graph with bytes.
  ///
  /// @param most the greatest byte of a weight: 127, or 63 where processors add products of bytes
  ///   in 16 bits and cut what does not fit
  static ModelProto bytes(ModelProto model, int most) {
    GraphProto given = model.getGraph();
    Map<String, TensorProto> tensors = new HashMap<>();
    given.getInitializerList().forEach(tensor -> tensors.put(tensor.getName(), tensor));
    GraphProto.Builder graph = GraphProto.newBuilder(given).clearInitializer().clearNode();
    Set<String> replaced = new HashSet<>();
    Set<String> measured = new HashSet<>();
    for (NodeProto node : given.getNodeList()) {
      TensorProto second = node.getInputCount() > 1 ? tensors.get(node.getInput(1)) : null;
      // The heads' small matrix keeps its 32 bits: what they say is told by small differences.
      if (node.getOpType().equals("MatMul")
          && second != null
          && !second.getName().equals(HEAD_WEIGHT)) {
        product(graph, node, second, most, measured);
        replaced.add(second.getName());
      } else if (node.getOpType().equals("Gather") && node.getInput(0).equals(WORDS)) {
        rows(graph, node, java.util.Objects.requireNonNull(tensors.get(WORDS)));
        replaced.add(WORDS);
      } else {
        graph.addNode(node);
      }
    }
    given.getInitializerList().stream()
        .filter(tensor -> !replaced.contains(tensor.getName()))
        .forEach(graph::addInitializer);
    return ModelProto.newBuilder(model).setGraph(graph).build();
  }

  /// The model with what says how sure it may be.
  static ModelProto with(ModelProto model, Calibration calibration) {
    return ModelProto.newBuilder(model)
        .addMetadataProps(
            StringStringEntryProto.newBuilder()
                .setKey("sayso.calibration")
                .setValue(calibration.slope() + " " + calibration.shift()))
        .build();
  }

  private static void product(
      GraphProto.Builder graph,
      NodeProto node,
      TensorProto matrix,
      int most,
      Set<String> measured) {
    int rows = (int) matrix.getDims(0);
    int columns = (int) matrix.getDims(1);
    float[] values = floats(matrix);
    float[] scales = scales(values, columns, most);
    byte[] bytes = new byte[rows * columns];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) step(values[i], scales[i % columns], most);
    }
    String name = matrix.getName();
    graph.addInitializer(bytes(name + ".bytes", matrix.getDimsList(), bytes));
    graph.addInitializer(floats(name + ".scales", List.of((long) columns), scales));
    String input = node.getInput(0);
    if (measured.add(input)) {
      graph.addNode(
          node(
              "DynamicQuantizeLinear",
              input + "/measure",
              List.of(input),
              List.of(input + ".bytes", input + ".scale", input + ".zero")));
    }
    String out = node.getOutput(0);
    graph.addNode(
        node(
            "MatMulInteger",
            node.getName() + "Integer",
            List.of(input + ".bytes", name + ".bytes", input + ".zero"),
            List.of(out + ".integers")));
    graph.addNode(
        node("Cast", node.getName() + "/Cast", List.of(out + ".integers"), List.of(out + ".cast"))
            .toBuilder()
            .addAttribute(
                AttributeProto.newBuilder()
                    .setName("to")
                    .setType(AttributeProto.AttributeType.INT)
                    .setI(TensorProto.DataType.FLOAT.getNumber()))
            .build());
    graph.addNode(
        node(
            "Mul",
            node.getName() + "/Scales",
            List.of(input + ".scale", name + ".scales"),
            List.of(out + ".scales")));
    graph.addNode(
        node(
            "Mul",
            node.getName() + "/Scaled",
            List.of(out + ".cast", out + ".scales"),
            List.of(out)));
  }

  private static void rows(GraphProto.Builder graph, NodeProto node, TensorProto table) {
    int rows = (int) table.getDims(0);
    int columns = (int) table.getDims(1);
    float[] values = floats(table);
    float[] scales = new float[rows];
    for (int i = 0; i < values.length; i++) {
      scales[i / columns] = Math.max(scales[i / columns], Math.abs(values[i]) / Byte.MAX_VALUE);
    }
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < bytes.length; i++) {
      float scale = scales[i / columns];
      bytes[i] = (byte) (scale == 0 ? 0 : Math.round(values[i] / scale));
    }
    String name = table.getName();
    String ids = node.getInput(1);
    String out = node.getOutput(0);
    graph.addInitializer(bytes(name + ".bytes", table.getDimsList(), bytes));
    graph.addInitializer(floats(name + ".scales", List.of((long) rows, 1L), scales));
    graph.addNode(
        node(
            "Gather",
            node.getName() + "/Bytes",
            List.of(name + ".bytes", ids),
            List.of(out + ".bytes")));
    graph.addNode(
        node("Cast", node.getName() + "/Cast", List.of(out + ".bytes"), List.of(out + ".cast"))
            .toBuilder()
            .addAttribute(
                AttributeProto.newBuilder()
                    .setName("to")
                    .setType(AttributeProto.AttributeType.INT)
                    .setI(TensorProto.DataType.FLOAT.getNumber()))
            .build());
    graph.addNode(
        node(
            "Gather",
            node.getName() + "/Scales",
            List.of(name + ".scales", ids),
            List.of(out + ".scales")));
    graph.addNode(
        node(
            "Mul",
            node.getName() + "/Scaled",
            List.of(out + ".cast", out + ".scales"),
            List.of(out)));
  }

  /// The scale of each column that leaves the least squared error: a few large numbers may be cut
  /// off so that the many small ones are told apart.
  private static float[] scales(float[] values, int columns, int most) {
    float[] scales = new float[columns];
    for (int column = 0; column < columns; column++) {
      float greatest = 0;
      for (int i = column; i < values.length; i += columns) {
        greatest = Math.max(greatest, Math.abs(values[i]));
      }
      double least = Double.MAX_VALUE;
      for (int part = 60; part <= 100; part += 4) {
        float scale = greatest * part / 100 / most;
        double error = 0;
        for (int i = column; i < values.length; i += columns) {
          double off = values[i] - (double) step(values[i], scale, most) * scale;
          error += off * off;
        }
        if (error < least) {
          least = error;
          scales[column] = scale;
        }
      }
    }
    return scales;
  }

  private static int step(float value, float scale, int most) {
    return scale == 0 ? 0 : Math.clamp(Math.round(value / scale), -most, most);
  }

  private static NodeProto node(
      String kind, String name, List<String> inputs, List<String> outputs) {
    return NodeProto.newBuilder()
        .setOpType(kind)
        .setName(name)
        .addAllInput(inputs)
        .addAllOutput(outputs)
        .build();
  }

  private static float[] floats(TensorProto tensor) {
    ByteBuffer raw = tensor.getRawData().asReadOnlyByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
    float[] values = new float[raw.remaining() / Float.BYTES];
    raw.asFloatBuffer().get(values);
    return values;
  }

  private static TensorProto floats(String name, List<Long> shape, float[] values) {
    ByteBuffer raw =
        ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    raw.asFloatBuffer().put(values);
    return TensorProto.newBuilder()
        .setName(name)
        .addAllDims(shape)
        .setDataType(TensorProto.DataType.FLOAT.getNumber())
        .setRawData(ByteString.copyFrom(raw.array()))
        .build();
  }

  private static TensorProto bytes(String name, List<Long> shape, byte[] values) {
    return TensorProto.newBuilder()
        .setName(name)
        .addAllDims(shape)
        .setDataType(TensorProto.DataType.INT8.getNumber())
        .setRawData(ByteString.copyFrom(values))
        .build();
  }
}
