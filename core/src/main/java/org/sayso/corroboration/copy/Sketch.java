package org.sayso.corroboration.copy;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongPredicate;

/// What a text is found by, in two kinds of keys.
///
/// Of its words: of each sentence the smallest of its shingles under each of two hash functions
/// (MinHash, every value a band of its own). A shingle is four words in their common form. A
/// sentence that two texts share gives them two keys in common, wherever it stands and whatever
/// stands around it, so that a text is found by any part of it. A sentence with a word changed
/// keeps both keys more often than not.
///
/// Of what it tells, where it has sentences enough to be told in other words: of all its names and
/// numbers the smallest under each of sixty hash functions, three of them a band. Two texts that
/// share six in ten of theirs share a band in 99 of 100 cases, two that share one in ten in two of
/// 100.
public final class Sketch {
  /// A key of words that more documents have than these tells nothing: a sign-off, a phrase of the
  /// trade.
  private static final int COMMON_WORDS = 1000;

  /// Nor does a key of what is told: of names that everybody on the topic has. Of a text's twenty
  /// such keys most hold a name that is rarer.
  private static final int COMMON_TELLING = 100;

  /// Two texts whose shared keys weigh less are never worth comparing.
  public static final int LEAST_WEIGHT = 2;

  /// Two texts that share fewer keys of words, or a smaller part of the shorter one's, are not
  /// compared.
  private static final int LEAST_SHARED = 2;

  private static final double LEAST_PART = 0.12;
  private static final int BANDS = 20;
  private static final int ROWS = 3;
  private static final int LEAST_NAMED = 6;
  private static final int SHINGLE = 4;
  private static final int FUNCTIONS = 2;
  private static final int MOST_KEYS = 600;

  private final long[] keys;
  private final int[] named;
  private final int ofWords;

  private Sketch(long[] keys, int[] named) {
    this.keys = keys;
    this.named = named;
    this.ofWords = (int) Arrays.stream(keys).filter(key -> !isOfTelling(key)).count();
  }

  /// The sketch of a text; of one without a sentence of four words it is empty.
  public static Sketch of(CopyText text) {
    TreeSet<Long> words = new TreeSet<>();
    for (int sentence = 0; sentence < text.sentences(); sentence++) {
      int begin = text.begin(sentence);
      int end = text.begin(sentence + 1);
      if (end - begin >= SHINGLE && !text.isStanding(begin)) {
        for (int function = 0; function < FUNCTIONS; function++) {
          words.add(smallest(text, begin, end, function));
        }
      }
    }
    TreeSet<Long> keys = new TreeSet<>(words.stream().limit(MOST_KEYS).toList());
    Telling telling = text.telling();
    if (!RewordingJudge.isShort(telling)) {
      bands(telling.named(), keys);
    }
    return new Sketch(keys.stream().mapToLong(key -> key).toArray(), telling.named());
  }

  /// Reads back what [#bytes] gave.
  ///
  /// @throws IllegalArgumentException when it is nothing of the kind
  public static Sketch of(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    int count = bytes.length < Integer.BYTES ? -1 : buffer.getInt();
    if (count < 0 || count > buffer.remaining() / Long.BYTES) {
      throw new IllegalArgumentException(
          "what copies are found by was kept in another form; ingest into a new project");
    }
    long[] keys = new long[count];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = buffer.getLong();
    }
    int[] named = new int[buffer.remaining() / Integer.BYTES];
    for (int i = 0; i < named.length; i++) {
      named[i] = buffer.getInt();
    }
    return new Sketch(keys, named);
  }

  /// The sketch as it is kept.
  public byte[] bytes() {
    int length = Integer.BYTES * (1 + named.length) + Long.BYTES * keys.length;
    ByteBuffer buffer = ByteBuffer.allocate(length).putInt(keys.length);
    Arrays.stream(keys).forEach(buffer::putLong);
    Arrays.stream(named).forEach(buffer::putInt);
    return buffer.array();
  }

  /// Three of the smallest a key; a text of few names has none.
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

  /// Whether a key is of what a text tells; else it is of its words.
  public static boolean isOfTelling(long key) {
    return (key & 1) != 0;
  }

  /// A key that more documents have than these is common, and joins none.
  public static int mostHolders(long key) {
    return isOfTelling(key) ? COMMON_TELLING : COMMON_WORDS;
  }

  /// What one shared key weighs towards a comparison.
  public static int weight(long key) {
    return isOfTelling(key) ? LEAST_WEIGHT : 1;
  }

  /// The keys, smallest first.
  public long[] keys() {
    return keys.clone();
  }

  /// What it names, to be kept beside a key of what it tells.
  public NamesMark names() {
    return NamesMark.of(named);
  }

  /// Whether this text and another have enough in common to be compared.
  ///
  /// @param isCommon whether a key is common, see [#mostHolders]
  public boolean isWorthComparing(Sketch other, LongPredicate isCommon) {
    boolean names = RewordingJudge.namesAgree(named, other.named);
    double enough = Math.max(LEAST_SHARED, LEAST_PART * Math.min(ofWords, other.ofWords));
    int words = 0;
    for (long key : keys) {
      boolean shared = Arrays.binarySearch(other.keys, key) >= 0;
      if (!shared || (isOfTelling(key) && !names) || isCommon.test(key)) {
        continue;
      }
      words += isOfTelling(key) ? 0 : 1;
      if (isOfTelling(key) || words >= enough) {
        return true;
      }
    }
    return false;
  }
}
