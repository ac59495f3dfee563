package org.sayso.nlp.encoder;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Lets a graph show inner numbers: appends declarations of outputs to an ONNX file. Protocol
/// buffers merge what is appended into what is there.
final class GraphOutputs {
  private static final int FLOAT = 1;

  private GraphOutputs() {}

  /// @param names tensors of the graph, rows by pieces by `width` numbers
  static byte[] with(byte[] file, List<String> names, int width) {
    ByteArrayOutputStream all = new ByteArrayOutputStream(file.length + 1000);
    all.writeBytes(file);
    for (String name : names) {
      all.writeBytes(field(7, field(12, declaration(name, width))));
    }
    return all.toByteArray();
  }

  private static byte[] declaration(String name, int width) {
    byte[] shape =
        joined(
            field(1, text(2, "batch_size")),
            field(1, text(2, "sequence_length")),
            field(1, number(1, width)));
    byte[] tensor = joined(number(1, FLOAT), field(2, shape));
    return joined(text(1, name), field(2, field(1, tensor)));
  }

  private static byte[] text(int field, String value) {
    return field(field, value.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] field(int field, byte[] value) {
    return joined(varint(field << 3 | 2), varint(value.length), value);
  }

  private static byte[] number(int field, int value) {
    return joined(varint(field << 3), varint(value));
  }

  private static byte[] varint(int value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int rest = value;
    while (rest > 127) {
      bytes.write(rest & 127 | 128);
      rest >>>= 7;
    }
    bytes.write(rest);
    return bytes.toByteArray();
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      bytes.writeBytes(part);
    }
    return bytes.toByteArray();
  }
}
