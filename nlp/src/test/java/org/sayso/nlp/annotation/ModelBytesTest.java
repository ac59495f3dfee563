package org.sayso.nlp.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/// A model file is read from memory as OpenNLP writes it.
class ModelBytesTest {
  private static byte[] numbers() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeUTF("GIS");
      out.writeInt(-7);
      out.writeDouble(0.1);
      out.writeUTF("élan 和平");
      out.writeInt(1 << 30);
    }
    return bytes.toByteArray();
  }

  private static InputStream archive(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("manifest.properties"));
      zip.write(1);
      zip.closeEntry();
      zip.putNextEntry(new ZipEntry("langdetect.model"));
      zip.write(content);
      zip.closeEntry();
    }
    return new ByteArrayInputStream(bytes.toByteArray());
  }

  @Test
  void readsWhatWasWritten() throws IOException {
    ModelBytes model = ModelBytes.ofEntry(archive(numbers()), "langdetect.model");

    assertThat(model.readUTF()).isEqualTo("GIS");
    assertThat(model.readInt()).isEqualTo(-7);
    assertThat(model.readDouble()).isEqualTo(0.1);
    assertThat(model.readUTF()).isEqualTo("élan 和平");
    assertThat(model.readInt()).isEqualTo(1 << 30);
  }

  @Test
  void saysThatTheModelEndsTooEarly() throws IOException {
    ModelBytes model = new ModelBytes(new byte[] {0, 9, 'G'});

    assertThatThrownBy(model::readUTF).isInstanceOf(EOFException.class).hasMessageContaining("8");
    assertThatThrownBy(model::readDouble).isInstanceOf(EOFException.class);
  }

  @Test
  void saysWhichEntryIsMissing() throws IOException {
    InputStream archive = archive(numbers());

    assertThatThrownBy(() -> ModelBytes.ofEntry(archive, "pos.model"))
        .isInstanceOf(EOFException.class)
        .hasMessageContaining("pos.model");
  }
}
