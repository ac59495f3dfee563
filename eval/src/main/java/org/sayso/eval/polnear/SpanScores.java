package org.sayso.eval.polnear;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sayso.text.TextSpan;

/// Exact, begin and character scores of each role, summed over articles.
public final class SpanScores {
  private final Map<Role, Tally> tallies = new EnumMap<>(Role.class);

  /// Counts of one role.
  private static final class Tally {
    long gold;
    long predicted;
    long exact;
    long goldBegins;
    long predictedBegins;
    long begin;
    long goldLetters;
    long predictedLetters;
    long letters;
    double overlap;
    long overlapped;
  }

  public SpanScores() {
    for (Role role : Role.values()) {
      tallies.put(role, new Tally());
    }
  }

  /// Adds one article.
  public void add(Collection<RoleSpan> gold, Collection<RoleSpan> predicted) {
    for (Role role : Role.values()) {
      add(tally(role), spans(gold, role), spans(predicted, role));
    }
  }

  private Tally tally(Role role) {
    return tallies.computeIfAbsent(role, key -> new Tally());
  }

  private static Set<TextSpan> spans(Collection<RoleSpan> all, Role role) {
    Set<TextSpan> spans = new HashSet<>();
    for (RoleSpan span : all) {
      if (span.role() == role) {
        spans.add(span.span());
      }
    }
    return spans;
  }

  private static void add(Tally tally, Set<TextSpan> gold, Set<TextSpan> predicted) {
    tally.gold += gold.size();
    tally.predicted += predicted.size();
    tally.exact += common(gold, predicted);
    Set<Integer> goldBegins = begins(gold);
    Set<Integer> predictedBegins = begins(predicted);
    tally.goldBegins += goldBegins.size();
    tally.predictedBegins += predictedBegins.size();
    tally.begin += common(goldBegins, predictedBegins);
    Set<Integer> goldLetters = letters(gold);
    Set<Integer> predictedLetters = letters(predicted);
    tally.goldLetters += goldLetters.size();
    tally.predictedLetters += predictedLetters.size();
    tally.letters += common(goldLetters, predictedLetters);
    addOverlaps(tally, gold, predicted);
  }

  private static void addOverlaps(Tally tally, Set<TextSpan> gold, Set<TextSpan> predicted) {
    for (TextSpan span : gold) {
      tally.overlap +=
          predicted.stream().mapToDouble(other -> jaccard(span, other)).max().orElse(0);
    }
    long alone = predicted.stream().filter(span -> gold.stream().noneMatch(span::overlaps)).count();
    tally.overlapped += gold.size() + alone;
  }

  private static double jaccard(TextSpan a, TextSpan b) {
    int shared = Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin());
    return shared <= 0 ? 0 : (double) shared / (a.length() + b.length() - shared);
  }

  private static <T> long common(Set<T> a, Set<T> b) {
    return a.stream().filter(b::contains).count();
  }

  private static Set<Integer> begins(Set<TextSpan> spans) {
    Set<Integer> begins = new HashSet<>();
    spans.forEach(span -> begins.add(span.begin()));
    return begins;
  }

  private static Set<Integer> letters(Set<TextSpan> spans) {
    Set<Integer> letters = new HashSet<>();
    for (TextSpan span : spans) {
      for (int i = span.begin(); i < span.end(); i++) {
        letters.add(i);
      }
    }
    return letters;
  }

  /// Precision, recall and F1 in percent.
  public record Score(double precision, double recall, double f1) {
    static Score of(long right, long predicted, long gold) {
      double precision = predicted == 0 ? 0 : 100.0 * right / predicted;
      double recall = gold == 0 ? 0 : 100.0 * right / gold;
      double sum = precision + recall;
      return new Score(precision, recall, sum == 0 ? 0 : 2 * precision * recall / sum);
    }
  }

  /// Spans with both ends right.
  public Score exact(Role role) {
    Tally tally = tally(role);
    return Score.of(tally.exact, tally.predicted, tally.gold);
  }

  /// Spans with the first character right.
  public Score begin(Role role) {
    Tally tally = tally(role);
    return Score.of(tally.begin, tally.predictedBegins, tally.goldBegins);
  }

  /// The mean, in percent, over gold spans of the best overlap with a predicted span (shared length
  /// by joint length); every predicted span that overlaps no gold span counts as a zero.
  public double jaccard(Role role) {
    Tally tally = tally(role);
    return tally.overlapped == 0 ? 0 : 100 * tally.overlap / tally.overlapped;
  }

  /// Characters that play the role.
  public Score characters(Role role) {
    Tally tally = tally(role);
    return Score.of(tally.letters, tally.predictedLetters, tally.goldLetters);
  }

  /// The roles in the order of the published tables.
  public static List<Role> roles() {
    return List.of(Role.SOURCE, Role.CUE, Role.CONTENT);
  }
}
