package org.sayso.annotation;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/// How near common English words are to each other in meaning: for each a vector of an encoder of
/// sentences, made shorter (`word-vectors/README.md` says how the file was made).
///
/// Words are in small letters; names are mostly not among them.
public final class WordVectors {
  private static final String FILE = "word-vectors.gz";

  /// The greatest number that a byte of a vector has.
  private static final float FULL = 127;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final float[][] vectors;

  private WordVectors(DataInputStream in) throws IOException {
    int words = in.readInt();
    int length = in.readInt();
    for (int i = 0; i < words; i++) {
      numbers.put(in.readUTF(), i);
    }
    vectors = new float[words][length];
    byte[] bytes = new byte[length];
    for (float[] vector : vectors) {
      in.readFully(bytes);
      double square = 0;
      for (int i = 0; i < length; i++) {
        vector[i] = bytes[i] / FULL;
        square += vector[i] * vector[i];
      }
      float norm = (float) Math.sqrt(Math.max(square, Float.MIN_NORMAL));
      for (int i = 0; i < length; i++) {
        vector[i] /= norm;
      }
    }
  }

  private static final class Holder {
    private static final WordVectors STANDARD = load();
  }

  /// The vectors that come with Sayso, read at the first use.
  public static WordVectors standard() {
    return Holder.STANDARD;
  }

  private static WordVectors load() {
    try (InputStream in =
            Objects.requireNonNull(WordVectors.class.getResourceAsStream(FILE), FILE);
        DataInputStream data =
            new DataInputStream(new BufferedInputStream(new GZIPInputStream(in)))) {
      return new WordVectors(data);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }

  /// The number of `word`, or -1 when it is not listed.
  public int number(String word) {
    return numbers.getOrDefault(word, -1);
  }

  /// How many numbers a vector has.
  public int length() {
    return vectors[0].length;
  }

  /// The vector of the word with `number`; its length is 1.
  public float[] vector(int number) {
    return vectors[number].clone();
  }

  /// How near each word is to the one with `number`, -1 to 1: cosines, by their numbers.
  public float[] near(int number) {
    float[] own = vectors[number];
    float[] near = new float[vectors.length];
    for (int i = 0; i < near.length; i++) {
      float[] other = vectors[i];
      float sum = 0;
      for (int k = 0; k < own.length; k++) {
        sum += own[k] * other[k];
      }
      near[i] = sum;
    }
    return near;
  }

  /// How near two words are, -1 to 1; 1 of the same word, 0 where one is not listed.
  public double near(String one, String other) {
    if (one.equals(other)) {
      return 1;
    }
    int first = number(one);
    int second = number(other);
    if (first < 0 || second < 0) {
      return 0;
    }
    double sum = 0;
    for (int k = 0; k < vectors[first].length; k++) {
      sum += vectors[first][k] * vectors[second][k];
    }
    return sum;
  }
}
