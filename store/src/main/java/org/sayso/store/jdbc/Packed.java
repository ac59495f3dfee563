package org.sayso.store.jdbc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.sayso.store.StoreException;
import org.sayso.store.json.Sayso1Codec;

/// JSON records as the database keeps them: deflated with a dictionary of the schema's field names,
/// which makes a claim about a fifth as long.
///
/// The first byte names the dictionary; a dictionary is never changed, a better one gets the next
/// number.
final class Packed {
  private static final byte DICTIONARY_1 = 1;
  private static final byte[] WORDS_1 = resource("record-dictionary-1.txt");
  private static final int LEVEL = 6;
  private static final int BUFFER = 4096;

  /// One for each thread: to make one takes longer than to pack a claim.
  private static final ThreadLocal<Deflater> DEFLATERS =
      ThreadLocal.withInitial(() -> new Deflater(LEVEL, true));

  private Packed() {}

  static byte[] pack(Object value) {
    byte[] json = Sayso1Codec.write(value).getBytes(StandardCharsets.UTF_8);
    Deflater deflater = DEFLATERS.get();
    deflater.reset();
    deflater.setDictionary(WORDS_1);
    deflater.setInput(json);
    deflater.finish();
    ByteArrayOutputStream out = new ByteArrayOutputStream(json.length / 3 + 16);
    out.write(DICTIONARY_1);
    byte[] buffer = new byte[BUFFER];
    while (!deflater.finished()) {
      out.write(buffer, 0, deflater.deflate(buffer));
    }
    return out.toByteArray();
  }

  static <T> T unpack(byte[] packed, Class<T> type) {
    return Sayso1Codec.read(json(packed), type);
  }

  static String json(byte[] packed) {
    if (packed.length == 0 || packed[0] != DICTIONARY_1) {
      throw broken("it is of a later version of Sayso, or damaged");
    }
    try (Inflater inflater = new Inflater(true)) {
      inflater.setDictionary(WORDS_1);
      inflater.setInput(packed, 1, packed.length - 1);
      ByteArrayOutputStream out = new ByteArrayOutputStream(packed.length * 4);
      byte[] buffer = new byte[BUFFER];
      while (!inflater.finished()) {
        int n = inflater.inflate(buffer);
        if (n == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          throw broken("it is cut short");
        }
        out.write(buffer, 0, n);
      }
      return out.toString(StandardCharsets.UTF_8);
    } catch (DataFormatException e) {
      throw new StoreException("a record in the database is damaged: " + e.getMessage(), e);
    }
  }

  private static StoreException broken(String reason) {
    return new StoreException("a record in the database cannot be read: " + reason);
  }

  private static byte[] resource(String name) {
    try (InputStream in =
        Objects.requireNonNull(Packed.class.getResourceAsStream(name), "missing resource")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new StoreException("cannot read the resource " + name, e);
    }
  }
}
