package org.sayso.corroboration.copy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Lays the stretches of one text that stand in another over each other.
///
/// A stretch is at least four words in the same order. Between two neighbouring stretches a few
/// words may differ and count as rewritten in place, unless they name other names or numbers: there
/// the two tell different things ([#conflicts]), as two round-ups of one form do.
final class Tiling {
  private static final int SEED = 4;
  private static final int MOST_PLACES = 8;
  private static final int MOST_GAP = 6;
  private final CopyText one;
  private final CopyText other;
  private final int[] image;
  private final boolean[] coveredOne;
  private final boolean[] coveredOther;
  private int conflicts;
  private int rewritten;

  private Tiling(CopyText one, CopyText other) {
    this.one = one;
    this.other = other;
    this.image = new int[one.words()];
    Arrays.fill(image, -1);
    this.coveredOne = new boolean[one.words()];
    this.coveredOther = new boolean[other.words()];
  }

  /// Lays `one` over `other`; the other way round gives the same but for words that repeat.
  static Tiling of(CopyText one, CopyText other) {
    Tiling tiling = new Tiling(one, other);
    tiling.stretches();
    tiling.gaps();
    return tiling;
  }

  private void stretches() {
    Map<Long, int[]> places = places();
    int i = 0;
    while (i + SEED <= one.words()) {
      int[] found = places.get(seed(one, i));
      int length = found == null ? 0 : lay(i, found);
      i += Math.max(1, length);
    }
  }

  private Map<Long, int[]> places() {
    Map<Long, int[]> places = HashMap.newHashMap(other.words());
    for (int i = 0; i + SEED <= other.words(); i++) {
      int place = i;
      places.merge(seed(other, i), new int[] {place}, (known, _) -> with(known, place));
    }
    return places;
  }

  private static int[] with(int[] known, int place) {
    if (known.length >= MOST_PLACES) {
      return known;
    }
    int[] longer = Arrays.copyOf(known, known.length + 1);
    longer[known.length] = place;
    return longer;
  }

  private static long seed(CopyText text, int begin) {
    long seed = 0;
    for (int i = begin; i < begin + SEED; i++) {
      seed = Hashing.mix(seed ^ text.form(i));
    }
    return seed;
  }

  /// Marks the longest stretch from `begin`; of two as long the one not yet covered, then the
  /// first.
  private int lay(int begin, int[] found) {
    int best = 0;
    int at = 0;
    boolean fresh = false;
    for (int place : found) {
      int length = length(begin, place);
      boolean isFresh = !coveredOther[place];
      if (length > best || (length == best && isFresh && !fresh)) {
        best = length;
        at = place;
        fresh = isFresh;
      }
    }
    for (int i = 0; i < best; i++) {
      image[begin + i] = at + i;
      coveredOne[begin + i] = true;
      coveredOther[at + i] = true;
    }
    return best;
  }

  private int length(int begin, int place) {
    int length = 0;
    while (begin + length < one.words()
        && place + length < other.words()
        && one.form(begin + length) == other.form(place + length)) {
      length++;
    }
    return length;
  }

  private void gaps() {
    int last = -1;
    for (int i = 0; i < image.length; i++) {
      if (image[i] < 0) {
        continue;
      }
      if (last >= 0) {
        gap(last, i);
      }
      last = i;
    }
  }

  private void gap(int left, int right) {
    int from = image[left] + 1;
    int to = image[right];
    boolean near = to >= from && to - from <= MOST_GAP && right - left - 1 <= MOST_GAP;
    if (!near || (right - left == 1 && to == from)) {
      return;
    }
    List<String> here = one.tokens(left + 1, right);
    List<String> there = other.tokens(from, to);
    if (differ(here, there)) {
      conflicts += Math.min(here.size(), there.size());
      return;
    }
    rewritten += Math.max(right - left - 1, to - from);
    Arrays.fill(coveredOne, left + 1, right, true);
    Arrays.fill(coveredOther, from, to, true);
  }

  /// Whether both sides name something and not the same.
  private static boolean differ(List<String> left, List<String> right) {
    return !left.isEmpty()
        && !right.isEmpty()
        && left.stream().noneMatch(a -> right.stream().anyMatch(b -> isSame(a, b)));
  }

  private static boolean isSame(String a, String b) {
    boolean number = Character.isDigit(a.charAt(0)) || Character.isDigit(b.charAt(0));
    return number ? a.equals(b) : WordForm.isOneName(a, b);
  }

  /// Names and numbers that differ where the words around them agree.
  int conflicts() {
    return conflicts;
  }

  /// Words that stand in the place of others between two stretches.
  int rewritten() {
    return rewritten;
  }

  /// Names and numbers that stand in both.
  int agreements() {
    int agreements = 0;
    for (int i = 0; i < image.length; i++) {
      agreements += image[i] >= 0 && (one.isName(i) || one.isNumber(i)) ? 1 : 0;
    }
    return agreements;
  }

  boolean isCoveredOne(int word) {
    return coveredOne[word];
  }

  boolean isCoveredOther(int word) {
    return coveredOther[word];
  }
}
