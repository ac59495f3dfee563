package org.sayso.corroboration;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sayso.evidence.EventId;

/// Finds how each claim stands among all that may bear on one question.
public final class Ranking {
  /// Of a claim that is not there.
  private static final double NOBODY = -8;

  private static final int TOP = 3;
  private static final double CLOSE = 1;
  private static final int NEARBY = 500;
  private static final int BESIDE = 120;

  private final List<Weighed> claims;
  private final double[] scores;
  private final double[][] rows;

  private Ranking(List<Weighed> claims, double[] scores) {
    this.claims = claims;
    this.scores = scores;
    this.rows = new double[claims.size()][Rank.values().length];
  }

  /// One row for each claim, in the order of [Rank].
  ///
  /// @param claims all that may bear on a question, those of one document together
  /// @param scores of the first look, as logarithms of odds
  public static double[][] of(List<Weighed> claims, double[] scores) {
    Ranking ranking = new Ranking(claims, scores);
    if (!claims.isEmpty()) {
      ranking.amongAll();
      ranking.amongTexts();
      ranking.likeness();
    }
    return ranking.rows;
  }

  private void put(int claim, Rank rank, double value) {
    rows[claim][rank.ordinal()] = value;
  }

  private void amongAll() {
    double[] sorted = scores.clone();
    Arrays.sort(sorted);
    double best = sorted[sorted.length - 1];
    double top = top(sorted);
    long many = Arrays.stream(sorted).filter(one -> one > best - CLOSE).count();
    double close = Math.log1p((double) many);
    for (int i = 0; i < scores.length; i++) {
      put(i, Rank.SCORE, scores[i]);
      put(i, Rank.BEST, best);
      put(i, Rank.BELOW_BEST, scores[i] - best);
      put(i, Rank.ABOVE, above(sorted, scores[i]));
      put(i, Rank.TOP, top);
      put(i, Rank.CLOSE_TO_BEST, close);
    }
  }

  private static double top(double[] sorted) {
    return Arrays.stream(sorted, Math.max(0, sorted.length - TOP), sorted.length)
        .average()
        .orElse(NOBODY);
  }

  private static double above(double[] sorted, double score) {
    int above = 0;
    for (int i = sorted.length - 1; i >= 0 && sorted[i] > score; i--) {
      above++;
    }
    return Math.log1p(above);
  }

  private void amongTexts() {
    int from = 0;
    for (int i = 1; i <= claims.size(); i++) {
      if (i == claims.size() || !claims.get(i).isBeside(claims.get(from))) {
        inText(from, i);
        from = i;
      }
    }
  }

  private void inText(int from, int to) {
    double[] sorted = Arrays.copyOfRange(scores, from, to);
    Arrays.sort(sorted);
    double best = sorted[sorted.length - 1];
    Map<String, Integer> places = new HashMap<>();
    for (int i = from; i < to; i++) {
      places.put(claims.get(i).claim().id().value(), i);
    }
    for (int i = from; i < to; i++) {
      put(i, Rank.TEXT_BEST, best);
      put(i, Rank.TEXT_BELOW_BEST, best - rows[i][Rank.BEST.ordinal()]);
      put(i, Rank.BELOW_TEXT_BEST, scores[i] - best);
      put(i, Rank.ABOVE_IN_TEXT, above(sorted, scores[i]));
      put(i, Rank.TEXT_TOP, top(sorted));
      put(i, Rank.PREVIOUS, i > from ? scores[i - 1] : NOBODY);
      put(i, Rank.NEXT, i + 1 < to ? scores[i + 1] : NOBODY);
      int replied =
          claims
              .get(i)
              .claim()
              .inReplyTo()
              .map(id -> places.getOrDefault(id.value(), -1))
              .orElse(-1);
      put(i, Rank.REPLIED_TO, replied < 0 ? NOBODY : scores[replied]);
      neighbours(i, from, to);
    }
  }

  private void neighbours(int at, int from, int to) {
    double nearby = NOBODY;
    double beside = NOBODY;
    double told = NOBODY;
    CorpusClaim own = claims.get(at).claim();
    Set<EventId> events = events(claims.get(at));
    for (int i = from; i < to; i++) {
      int distance = Math.abs(claims.get(i).claim().begin() - own.begin());
      if (i == at) {
        continue;
      }
      nearby = distance <= NEARBY ? Math.max(nearby, scores[i]) : nearby;
      beside = distance <= BESIDE ? Math.max(beside, scores[i]) : beside;
      boolean same =
          !events.isEmpty()
              && scores[i] > told
              && events(claims.get(i)).stream().anyMatch(events::contains);
      told = same ? scores[i] : told;
    }
    put(at, Rank.NEARBY, nearby);
    put(at, Rank.RIGHT_BESIDE, beside);
    put(at, Rank.SAME_EVENT, told);
  }

  private static Set<EventId> events(Weighed one) {
    return Set.copyOf(one.claim().events());
  }

  private void likeness() {
    double[] like = Likeness.toBest(claims, scores);
    for (int i = 0; i < like.length; i++) {
      put(i, Rank.LIKE_BEST, like[i]);
    }
  }
}
