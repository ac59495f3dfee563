package org.sayso.resolution;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.sayso.resolution.GazetteerLayout.Field;

/// The numbers and names of a gazetteer file, queried where they lie; nothing is unpacked into
/// objects.
///
/// The buffer may be a mapped file (see [GazetteerCache]).
final class GazetteerData {
  private static final int LONGEST_KEY = 256;

  private final ByteBuffer data;
  private final int places;
  private final int areas;
  private final int ids;
  private final int latitudes;
  private final int longitudes;
  private final int parents;
  private final int populations;
  private final int nameOffsets;
  private final int features;
  private final int flags;
  private final int codeOffsets;
  private final int codes;
  private final int names;
  private final int blockOffsets;
  private final int blocks;
  private final String[] featureCodes;

  /// @throws IOException if `data` is no gazetteer of this layout, or is not whole
  GazetteerData(ByteBuffer data) throws IOException {
    this.data = data;
    if (data.limit() < Field.headerLength() || data.getInt(0) != GazetteerLayout.MAGIC) {
      throw new IOException(
          "not a gazetteer of this version; build it again with gazetteer/build.sh");
    }
    places = header(Field.PLACES);
    areas = header(Field.AREAS);
    ids = Field.headerLength();
    latitudes = ids + Integer.BYTES * places;
    longitudes = latitudes + Integer.BYTES * places;
    parents = longitudes + Integer.BYTES * places;
    populations = parents + Integer.BYTES * places;
    nameOffsets = populations + Integer.BYTES * places;
    features = nameOffsets + Integer.BYTES * (places + 1);
    flags = features + places;
    codeOffsets = flags + places;
    int featureNames = codeOffsets + Integer.BYTES * (areas + 1);
    codes = featureNames + header(Field.FEATURES_LENGTH);
    names = codes + header(Field.CODES_LENGTH);
    blockOffsets = names + header(Field.NAMES_LENGTH);
    blocks = blockOffsets + Integer.BYTES * (header(Field.BLOCKS) + 1);
    if (blocks + header(Field.KEY_BYTES) != data.limit()) {
      throw new IOException("the gazetteer is not whole; build it again with gazetteer/build.sh");
    }
    featureCodes = text(featureNames, codes).split("\n", -1);
  }

  /// Inflates a gazetteer file onto the heap.
  static GazetteerData read(InputStream in) throws IOException {
    return new GazetteerData(ByteBuffer.wrap(inflate(in)));
  }

  /// The content of a gazetteer file.
  ///
  /// @throws IOException if it is cut off or damaged
  static byte[] inflate(InputStream in) throws IOException {
    var input = new DataInputStream(in);
    int length = input.readInt();
    if (length < 0 || length > 1 << 28) {
      throw new IOException("not a gazetteer: it claims a length of " + length);
    }
    byte[] packed = input.readAllBytes();
    byte[] content = new byte[length];
    var inflater = new Inflater();
    try {
      inflater.setInput(packed);
      int filled = inflater.inflate(content);
      if (filled != length) {
        throw new IOException("the gazetteer is cut off: " + filled + " of " + length + " bytes");
      }
    } catch (DataFormatException e) {
      throw new IOException("the gazetteer is damaged", e);
    } finally {
      inflater.end();
    }
    return content;
  }

  private int header(Field field) {
    return data.getInt(field.offset());
  }

  int places() {
    return places;
  }

  int areas() {
    return areas;
  }

  int countries() {
    return header(Field.COUNTRIES);
  }

  int keys() {
    return header(Field.KEYS);
  }

  int geoNamesId(int place) {
    return data.getInt(ids + Integer.BYTES * place);
  }

  GeoPoint point(int place) {
    return new GeoPoint(
        (double) data.getInt(latitudes + Integer.BYTES * place) / GazetteerLayout.DEGREE,
        (double) data.getInt(longitudes + Integer.BYTES * place) / GazetteerLayout.DEGREE);
  }

  /// The area that holds a place, −1 for a country.
  int parent(int place) {
    return data.getInt(parents + Integer.BYTES * place);
  }

  int population(int place) {
    return data.getInt(populations + Integer.BYTES * place);
  }

  String name(int place) {
    int at = nameOffsets + Integer.BYTES * place;
    return text(names + data.getInt(at), names + data.getInt(at + Integer.BYTES));
  }

  String feature(int place) {
    return featureCodes[data.get(features + place)];
  }

  boolean isPointOfParent(int place) {
    return (data.get(flags + place) & GazetteerLayout.FLAG_POINT_OF_PARENT) != 0;
  }

  /// The code of an area.
  String code(int area) {
    int at = codeOffsets + Integer.BYTES * area;
    return text(codes + data.getInt(at), codes + data.getInt(at + Integer.BYTES));
  }

  private String text(int begin, int end) {
    byte[] bytes = new byte[end - begin];
    data.get(begin, bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /// The references of `key`: place index times two, plus one if the key is another name; empty
  /// when there is none.
  int[] find(String key) {
    var cursor = new Cursor(key.getBytes(StandardCharsets.UTF_8));
    return cursor.seek() && cursor.isAtTarget() ? cursor.references() : new int[0];
  }

  /// Whether a key begins with `prefix`.
  boolean hasPrefix(String prefix) {
    var cursor = new Cursor(prefix.getBytes(StandardCharsets.UTF_8));
    return cursor.seek() && cursor.startsWithTarget();
  }

  /// Stands at the first key that is not below a target.
  private final class Cursor {
    private final byte[] target;
    private final byte[] key = new byte[LONGEST_KEY];
    private int keyLength;
    private int at;

    Cursor(byte[] target) {
      this.target = target;
    }

    /// Goes there; false when all keys are below the target.
    boolean seek() {
      int count = header(Field.BLOCKS);
      int block = Math.max(0, lastBlockNotAbove(count));
      at = blocks + data.getInt(blockOffsets + Integer.BYTES * block);
      int end = blocks + data.getInt(blockOffsets + Integer.BYTES * count);
      while (at < end) {
        readKey();
        if (Arrays.compareUnsigned(key, 0, keyLength, target, 0, target.length) >= 0) {
          return true;
        }
        skipReferences();
      }
      return false;
    }

    /// The first key of a block has nothing in common with the one before, so that blocks can be
    /// searched by halves.
    private int lastBlockNotAbove(int count) {
      int low = 0;
      int high = count - 1;
      while (low <= high) {
        int middle = (low + high) >>> 1;
        at = blocks + data.getInt(blockOffsets + Integer.BYTES * middle);
        readKey();
        if (Arrays.compareUnsigned(key, 0, keyLength, target, 0, target.length) <= 0) {
          low = middle + 1;
        } else {
          high = middle - 1;
        }
      }
      return high;
    }

    private void readKey() {
      int shared = varint();
      int added = varint();
      data.get(at, key, shared, added);
      at += added;
      keyLength = shared + added;
    }

    private void skipReferences() {
      for (int rest = varint(); rest > 0; rest--) {
        varint();
      }
    }

    boolean isAtTarget() {
      return Arrays.equals(key, 0, keyLength, target, 0, target.length);
    }

    boolean startsWithTarget() {
      return keyLength >= target.length
          && Arrays.equals(key, 0, target.length, target, 0, target.length);
    }

    int[] references() {
      int[] found = new int[varint()];
      int place = 0;
      for (int i = 0; i < found.length; i++) {
        int step = varint();
        place += step >> 1;
        found[i] = place << 1 | step & 1;
      }
      return found;
    }

    private int varint() {
      int value = 0;
      for (int shift = 0; ; shift += 7) {
        byte next = data.get(at++);
        value |= (next & 0x7f) << shift;
        if (next >= 0) {
          return value;
        }
      }
    }
  }
}
