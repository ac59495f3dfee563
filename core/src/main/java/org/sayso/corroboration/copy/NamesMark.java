package org.sayso.corroboration.copy;

/// What a text names, in 128 bits: how many names and numbers, and a bit for each of them.
///
/// Two marks tell of most pairs that their names cannot agree; they never tell so of two whose
/// names do.
///
/// @param first the number in the lowest eight bits, above them bits of names
/// @param second more bits of names
public record NamesMark(long first, long second) {
  private static final int COUNT = 8;
  private static final long MOST = (1 << COUNT) - 1;
  private static final int PLACES = 2 * Long.SIZE - COUNT;

  /// Of a text of which nothing is known: its names may agree with any.
  public static final NamesMark UNKNOWN = new NamesMark(MOST, 0);

  static NamesMark of(int[] named) {
    if (named.length >= MOST) {
      return UNKNOWN;
    }
    long first = named.length;
    long second = 0;
    for (int cell : named) {
      int place = COUNT + (int) Long.remainderUnsigned(Hashing.mix(cell), PLACES);
      if (place < Long.SIZE) {
        first |= 1L << place;
      } else {
        second |= 1L << (place - Long.SIZE);
      }
    }
    return new NamesMark(first, second);
  }

  /// False where too many of the names of one are not in the other. A bit of one that the other
  /// lacks stands for one name or more.
  public boolean mayAgree(NamesMark other) {
    int here = count();
    int there = other.count();
    if (here == MOST || there == MOST) {
      return true;
    }
    int both = Math.min(here - missing(other), there - other.missing(this));
    return RewordingJudge.namesMayAgree(here, there, both);
  }

  private int count() {
    return (int) (first & MOST);
  }

  private int missing(NamesMark other) {
    return Long.bitCount((first & ~other.first) >>> COUNT) + Long.bitCount(second & ~other.second);
  }
}
