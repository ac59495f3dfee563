package org.sayso.corroboration.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Puts quoted words beside the same statement's words in another carrier.
public final class Collation {
  private static final double LIKE = 0.22;
  private static final double ONE_LENGTH = 0.6;
  private static final double ALONE = 0.5;
  private static final double LEAST_ALONE = 4;

  private Collation() {}

  /// Two passages that carry one statement.
  ///
  /// @param same whether one has the very words of the other, or a part of them
  public record Beside(QuotedPassage one, QuotedPassage other, boolean same) {}

  /// The passages of two documents that carry one report, side by side, in order: what is alike,
  /// and what stands between two such in about the same number.
  public static List<Beside> ofCopies(List<QuotedPassage> one, List<QuotedPassage> other) {
    List<Beside> beside = new ArrayList<>();
    int i = 0;
    int j = 0;
    for (int[] match : matches(one, other)) {
      between(one.subList(i, match[0]), other.subList(j, match[1]), beside);
      beside.add(pair(one.get(match[0]), other.get(match[1])));
      i = match[0] + 1;
      j = match[1] + 1;
    }
    between(one.subList(i, one.size()), other.subList(j, other.size()), beside);
    return beside;
  }

  private static void between(
      List<QuotedPassage> one, List<QuotedPassage> other, List<Beside> beside) {
    int pairs = Math.min(one.size(), other.size());
    if (Math.max(one.size(), other.size()) - pairs > 1) {
      return;
    }
    for (int i = 0; i < pairs; i++) {
      if (one.size() == other.size() || areOfOneLength(one.get(i), other.get(i))) {
        beside.add(pair(one.get(i), other.get(i)));
      }
    }
  }

  private static boolean areOfOneLength(QuotedPassage one, QuotedPassage other) {
    double ratio = (double) one.words().length() / other.words().length();
    return ratio > ONE_LENGTH && ratio < 1 / ONE_LENGTH;
  }

  private static Beside pair(QuotedPassage one, QuotedPassage other) {
    return new Beside(one, other, hasWordsOf(one.words(), other.words()));
  }

  /// The best pairs in order, by what they share.
  private static List<int[]> matches(List<QuotedPassage> one, List<QuotedPassage> other) {
    double[][] like = new double[one.size()][other.size()];
    double[][] best = new double[one.size() + 1][other.size() + 1];
    for (int i = 1; i <= one.size(); i++) {
      for (int j = 1; j <= other.size(); j++) {
        like[i - 1][j - 1] = likeness(one.get(i - 1).words(), other.get(j - 1).words());
        double pair = like[i - 1][j - 1] >= LIKE ? best[i - 1][j - 1] + like[i - 1][j - 1] : 0;
        best[i][j] = Math.max(pair, Math.max(best[i - 1][j], best[i][j - 1]));
      }
    }
    List<int[]> matches = new ArrayList<>();
    int i = one.size();
    int j = other.size();
    while (i > 0 && j > 0) {
      if (best[i][j] == best[i - 1][j]) {
        i--;
      } else if (best[i][j] == best[i][j - 1]) {
        j--;
      } else {
        matches.add(new int[] {--i, --j});
      }
    }
    return matches.reversed();
  }

  /// How much two wordings share of what they tell, 0–1; a part of the other's words is 1.
  static double likeness(String one, String other) {
    if (hasWordsOf(one, other)) {
      return 1;
    }
    int[] here = cells(one);
    int[] there = cells(other);
    double all = Telling.weight(here) + Telling.weight(there);
    return all == 0 ? 0 : 2 * Telling.shared(here, there) / all;
  }

  /// Whether two wordings by one speaker in documents that are no copies are one statement: the
  /// same words, or half of what they tell.
  public static boolean isOneStatement(String one, String other) {
    return Telling.shared(cells(one), cells(other)) >= LEAST_ALONE && likeness(one, other) >= ALONE;
  }

  /// Whether [#isOneStatement] is worth asking of some part of `other`: without it no part is.
  public static boolean mayBeOneStatement(String one, String other) {
    return Telling.shared(cells(one), cells(other)) >= LEAST_ALONE;
  }

  /// Whether one has all words of the other, in order and together, apart from marks and spelling.
  public static boolean hasWordsOf(String one, String other) {
    int[] here = forms(one);
    int[] there = forms(other);
    return here.length <= there.length ? isIn(here, there) : isIn(there, here);
  }

  private static boolean isIn(int[] part, int[] whole) {
    for (int i = 0; part.length > 0 && i + part.length <= whole.length; i++) {
      if (Arrays.equals(part, 0, part.length, whole, i, i + part.length)) {
        return true;
      }
    }
    return false;
  }

  private static int[] forms(String words) {
    CopyText text = CopyText.of(words);
    int[] forms = new int[text.words()];
    for (int i = 0; i < forms.length; i++) {
      forms[i] = text.plain(i).hashCode();
    }
    return forms;
  }

  private static int[] cells(String words) {
    Telling telling = Telling.of(CopyText.of(words));
    int[] all = new int[0];
    for (int i = 0; i < telling.size(); i++) {
      int[] next = telling.cells(i, 1);
      int[] joined = Arrays.copyOf(all, all.length + next.length);
      System.arraycopy(next, 0, joined, all.length, next.length);
      all = joined;
    }
    return Arrays.stream(all).sorted().distinct().toArray();
  }
}
