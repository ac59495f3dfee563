package org.sayso.corroboration.copy;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/// What a text is found by, in two kinds of keys.
///
/// Of its words: of each sentence the smallest of its shingles under each of two hash functions
/// (MinHash, every value a band of its own). A shingle is four words in their common form. A
/// sentence that two texts share gives them two keys in common, wherever it stands and whatever
/// stands around it, so that a text is found by any part of it. A sentence with a word changed
/// keeps both keys more often than not.
public final class Sketch {
  /// A key that more documents have than these tells nothing: a sign-off, a phrase of the trade.
  public static final int COMMON = 1000;

  private static final int ENOUGH_OF_WORDS = 2;
  private static final int BANDS = 20;
  private static final int ROWS = 3;
  private static final int LEAST_NAMED = 6;
  private static final int SHINGLE = 4;
  private static final int FUNCTIONS = 2;
  private static final int MOST_KEYS = 600;
  private final long[] keys;

  private Sketch(long[] keys) {
    this.keys = keys;
  }

  /// The sketch of a text; of one without a sentence of four words it is empty.
  public static Sketch of(CopyText text) {
    TreeSet<Long> keys = new TreeSet<>();
    for (int sentence = 0; sentence < text.sentences(); sentence++) {
      int begin = text.begin(sentence);
      int end = text.begin(sentence + 1);
      if (end - begin >= SHINGLE && !text.isStanding(begin)) {
        for (int function = 0; function < FUNCTIONS; function++) {
          keys.add(smallest(text, begin, end, function));
        }
      }
    }
    TreeSet<Long> kept = new TreeSet<>(keys.stream().limit(MOST_KEYS).toList());
    bands(Telling.of(text).named(), kept);
    return new Sketch(kept.stream().mapToLong(key -> key).toArray());
  }

  private static void bands(int[] named, Set<Long> keys) {
    if (named.length < LEAST_NAMED) {
      return;
    }
    for (int band = 0; band < BANDS; band++) {
      long key = band;
      for (int row = 0; row < ROWS; row++) {
        key = Hashing.mix(key ^ smallest(named, band * ROWS + row));
      }
      keys.add(key | 1);
    }
  }

  private static long smallest(int[] named, int function) {
    long smallest = Long.MAX_VALUE;
    for (int cell : named) {
      smallest = Math.min(smallest, Hashing.mix(cell ^ Hashing.mix(function)));
    }
    return smallest;
  }

  /// Whether a key is of what a text tells; else it is of its words.
  private static boolean isOfTelling(long key) {
    return (key & 1) != 0;
  }

  /// What keys that two texts share, and that are not common, come to.
  public static final class Tally {
    private int words;
    private int telling;

    /// Counts one shared key.
    public void add(long key) {
      if (isOfTelling(key)) {
        telling++;
      } else {
        words++;
      }
    }

    /// Whether the two are worth comparing.
    public boolean isEnough() {
      return words >= ENOUGH_OF_WORDS || telling > 0;
    }
  }

  /// A sketch of keys that were kept.
  public static Sketch of(long[] keys) {
    long[] sorted = keys.clone();
    Arrays.sort(sorted);
    return new Sketch(sorted);
  }

  private static long smallest(CopyText text, int begin, int end, int function) {
    long smallest = Long.MAX_VALUE;
    for (int i = begin; i + SHINGLE <= end; i++) {
      long shingle = function + 1L;
      for (int j = i; j < i + SHINGLE; j++) {
        shingle = Hashing.mix(shingle ^ text.form(j));
      }
      smallest = Math.min(smallest, shingle);
    }
    return Hashing.mix(smallest + function) & ~1L;
  }

  /// The keys, smallest first.
  public long[] keys() {
    return keys.clone();
  }

  /// The keys that both have.
  public long[] shared(Sketch other) {
    return Arrays.stream(keys).filter(key -> Arrays.binarySearch(other.keys, key) >= 0).toArray();
  }
}
