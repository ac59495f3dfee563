package org.sayso.training;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The encoder's graph with fewer and larger operations, which ONNX Runtime has of its own: a sum
/// and its layer normalization as one, and everything between query, key, value and what the
/// attention gives as another. ONNX Runtime finds these patterns by itself only in graphs whose
/// matrices are not bytes.
///
/// The numbers are the same but for the order of sums. The mask goes: a window is read by itself,
/// without padding, so nothing was ever hidden; a batch of windows of several lengths cannot be
/// read by this graph.
///
/// Operations: `SkipLayerNormalization` and `MultiHeadAttention` of the operator set
/// `com.microsoft`, version 1.
final class FusedGraph {
  private static final String DOMAIN = "com.microsoft";
  private static final String MASK = "attention_mask";
  private static final String SUM = "output/Add";
  private static final String MEAN = "output/LayerNorm/ReduceMean";
  /// The last step of a normalization, whose output the fused operation gives.
  private static final String SHIFT = "output/LayerNorm/Add_1";
  private static final String CONTEXT = "attention/self/Reshape_3";

  private final GraphProto given;
  private final Map<String, NodeProto> byOutput = new HashMap<>();
  private final Map<String, NodeProto> byName = new HashMap<>();
  private final GraphProto.Builder fused;

  private FusedGraph(GraphProto given) {
    this.given = given;
    for (NodeProto node : given.getNodeList()) {
      byName.put(node.getName(), node);
      node.getOutputList().forEach(output -> byOutput.put(output, node));
    }
    this.fused = GraphProto.newBuilder(given).clearNode();
  }

  /// The same model, fused; as it is where it has been already.
  ///
  /// @param heads how many heads each layer's attention has
  static ModelProto of(ModelProto model, int heads) {
    GraphProto given = model.getGraph();
    if (given.getNodeList().stream().noneMatch(node -> node.getName().endsWith(CONTEXT))) {
      return model;
    }
    return ModelProto.newBuilder(model)
        .setGraph(new FusedGraph(given).fuse(heads))
        .addOpsetImport(OperatorSetIdProto.newBuilder().setDomain(DOMAIN).setVersion(1))
        .build();
  }

  private GraphProto fuse(int heads) {
    for (NodeProto node : given.getNodeList()) {
      String name = node.getName();
      if (name.endsWith(MEAN)) {
        fused.addNode(normalization(node));
      } else if (name.endsWith(CONTEXT)) {
        fused.addNode(attention(node, heads));
      } else if (!name.endsWith(SHIFT)) {
        fused.addNode(node);
      }
    }
    dropUnused();
    List<ValueInfoProto> inputs =
        fused.getInputList().stream().filter(input -> !input.getName().equals(MASK)).toList();
    return fused.clearInput().addAllInput(inputs).build();
  }

  /// The sum in front of a layer's normalization together with it.
  private NodeProto normalization(NodeProto mean) {
    NodeProto sum = of(byOutput, mean.getInput(0));
    if (!sum.getName().endsWith(SUM)) {
      throw new IllegalStateException(mean.getName() + " normalizes no sum: " + sum.getName());
    }
    String layer = before(mean, "/ReduceMean");
    String epsilon = of(byName, layer + "/Add").getInput(1);
    return own("SkipLayerNormalization", layer + "/Skip")
        .addAllInput(sum.getInputList())
        .addInput(weight(of(byName, layer + "/Mul"), ".weight"))
        .addInput(weight(of(byName, layer + "/Add_1"), ".bias"))
        .addOutput(of(byName, layer + "/Add_1").getOutput(0))
        .addAttribute(
            AttributeProto.newBuilder()
                .setName("epsilon")
                .setType(AttributeProto.AttributeType.FLOAT)
                .setF(number(of(byOutput, epsilon))))
        .build();
  }

  private static String weight(NodeProto node, String end) {
    return node.getInputList().stream()
        .filter(input -> input.endsWith(end))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(node.getName() + " has no " + end));
  }

  private static float number(NodeProto constant) {
    TensorProto tensor = constant.getAttribute(0).getT();
    return tensor.getFloatDataCount() > 0
        ? tensor.getFloatData(0)
        : tensor
            .getRawData()
            .asReadOnlyByteBuffer()
            .order(java.nio.ByteOrder.LITTLE_ENDIAN)
            .getFloat();
  }

  /// Everything from query, key and value to the states that the attention gives.
  private NodeProto attention(NodeProto context, int heads) {
    String layer = before(context, "/Reshape_3");
    NodeProto.Builder attention = own("MultiHeadAttention", layer + "/Heads");
    for (String part : List.of("query", "key", "value")) {
      attention.addInput(of(byName, layer + "/" + part + "/Add").getOutput(0));
    }
    return attention
        .addOutput(context.getOutput(0))
        .addAttribute(
            AttributeProto.newBuilder()
                .setName("num_heads")
                .setType(AttributeProto.AttributeType.INT)
                .setI(heads))
        .build();
  }

  /// Takes out what nothing asks for any more: operations, then arrays.
  private void dropUnused() {
    List<NodeProto> nodes = fused.getNodeList();
    List<NodeProto> before;
    do {
      before = nodes;
      Set<String> used = new HashSet<>();
      nodes.forEach(node -> used.addAll(node.getInputList()));
      fused.getOutputList().forEach(output -> used.add(output.getName()));
      nodes =
          before.stream()
              .filter(node -> node.getOutputList().stream().anyMatch(used::contains))
              .toList();
    } while (nodes.size() < before.size());
    Set<String> used = new HashSet<>();
    nodes.forEach(node -> used.addAll(node.getInputList()));
    Stream<TensorProto> arrays =
        given.getInitializerList().stream().filter(array -> used.contains(array.getName()));
    fused.clearNode().addAllNode(nodes).clearInitializer().addAllInitializer(arrays.toList());
  }

  private static NodeProto.Builder own(String kind, String name) {
    return NodeProto.newBuilder().setOpType(kind).setDomain(DOMAIN).setName(name);
  }

  private static String before(NodeProto node, String end) {
    return node.getName().substring(0, node.getName().length() - end.length());
  }

  private static NodeProto of(Map<String, NodeProto> nodes, String name) {
    NodeProto node = nodes.get(name);
    if (node == null) {
      throw new IllegalStateException("the graph has no " + name);
    }
    return node;
  }
}
