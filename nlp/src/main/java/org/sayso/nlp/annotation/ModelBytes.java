package org.sayso.nlp.annotation;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import opennlp.tools.ml.model.DataReader;

/// The numbers and words of a model file, read from memory: OpenNLP's own reader asks the inflater
/// for each of them, which takes several times as long.
final class ModelBytes implements DataReader {
  private final ByteBuffer bytes;

  ModelBytes(byte[] bytes) {
    this.bytes = ByteBuffer.wrap(bytes);
  }

  /// One entry of a model file, which is a zip archive.
  ///
  /// @throws IOException when there is no such entry, or the archive is damaged
  static ModelBytes ofEntry(InputStream archive, String name) throws IOException {
    ZipInputStream entries = new ZipInputStream(archive);
    for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
      if (entry.getName().equals(name)) {
        return new ModelBytes(entries.readAllBytes());
      }
    }
    throw new EOFException("the archive has no entry " + name);
  }

  @Override
  public double readDouble() throws IOException {
    return need(Double.BYTES).getDouble();
  }

  @Override
  public int readInt() throws IOException {
    return need(Integer.BYTES).getInt();
  }

  @Override
  public String readUTF() throws IOException {
    int length = Short.BYTES + Short.toUnsignedInt(need(Short.BYTES).getShort(bytes.position()));
    need(length);
    String words =
        DataInputStream.readUTF(
            new DataInputStream(new ByteArrayInputStream(bytes.array(), bytes.position(), length)));
    bytes.position(bytes.position() + length);
    return words;
  }

  private ByteBuffer need(int count) throws EOFException {
    if (bytes.remaining() < count) {
      throw new EOFException("the model ends " + (count - bytes.remaining()) + " bytes too early");
    }
    return bytes;
  }
}
