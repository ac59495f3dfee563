package org.sayso.corroboration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sayso.text.BundledLines;

/// Weights by which claims bear on questions, learned of marked questions (`sayso evaluate
/// questions --learn`).
///
/// A first look weighs each claim by its [Trait]s; a second one by these and by how it stands among
/// the others ([Rank]).
///
/// @param first for one and then the traits
/// @param second for one, then the traits, then the ranks
/// @param least the share from which a claim is shown, 0–1
@SuppressWarnings("ArrayRecordComponent") // never compared
public record BearingModel(double[] first, double[] second, double least) {
  private static final String RESOURCE = "bearing.tsv";
  private static final String ALWAYS = "ALWAYS";
  private static final double FARTHEST = 9;

  private static final class Bundled {
    static final BearingModel MODEL = of(BundledLines.of(BearingModel.class, RESOURCE));
  }

  /// The one that comes with Sayso.
  public static BearingModel bundled() {
    return Bundled.MODEL;
  }

  /// Logarithms of the odds that a first look with weights gives, not farther from even odds than
  /// some ten thousand to one.
  ///
  /// @param weights for one and then the traits
  public static double[] look(double[] weights, List<Weighed> claims) {
    return claims.stream()
        .mapToDouble(claim -> weights[0] + sum(weights, 1, claim.traits()))
        .map(odds -> Math.max(-FARTHEST, Math.min(FARTHEST, odds)))
        .toArray();
  }

  /// How surely each of `claims` bears, 0–1; of all those that may bear on a question, those of one
  /// document together.
  public double[] scores(List<Weighed> claims) {
    double[][] ranks = Ranking.of(claims, look(first, claims));
    double[] scores = new double[claims.size()];
    for (int i = 0; i < scores.length; i++) {
      double[] traits = claims.get(i).traits();
      double odds = second[0] + sum(second, 1, traits) + sum(second, 1 + traits.length, ranks[i]);
      scores[i] = 1 / (1 + Math.exp(-odds));
    }
    return scores;
  }

  private static double sum(double[] weights, int from, double[] values) {
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += weights[from + i] * values[i];
    }
    return sum;
  }

  /// Names of all weights of the second look, in order; those of the first are its beginning.
  private static List<String> names() {
    List<String> names = new ArrayList<>(List.of(ALWAYS));
    for (Trait trait : Trait.values()) {
      names.add(trait.name());
    }
    for (Rank rank : Rank.values()) {
      names.add("RANK_" + rank.name());
    }
    return names;
  }

  /// As a table: name, weight of the first look, weight of the second.
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(String.format(Locale.ROOT, "least\t%.3f", least));
    List<String> names = names();
    for (int i = 0; i < second.length; i++) {
      double own = i < first.length ? first[i] : 0;
      lines.add(String.format(Locale.ROOT, "%s\t%.4f\t%.4f", names.get(i), own, second[i]));
    }
    return lines;
  }

  /// Reads what [#lines()] wrote; lines with `#` are remarks.
  ///
  /// @throws IllegalArgumentException for a name or number of lines that is not as it should be
  public static BearingModel of(List<String> lines) {
    List<String[]> rows =
        lines.stream().filter(line -> !line.startsWith("#")).map(line -> line.split("\t")).toList();
    List<String> names = names();
    if (rows.size() != names.size() + 1) {
      throw new IllegalArgumentException(
          rows.size() + " lines instead of " + (names.size() + 1) + "; learn it again");
    }
    double[] first = new double[1 + Trait.values().length];
    double[] second = new double[names.size()];
    for (int i = 0; i < second.length; i++) {
      String[] row = rows.get(i + 1);
      if (!row[0].equals(names.get(i))) {
        throw new IllegalArgumentException(
            row[0] + " instead of " + names.get(i) + "; learn it again");
      }
      if (i < first.length) {
        first[i] = Double.parseDouble(row[1]);
      }
      second[i] = Double.parseDouble(row[2]);
    }
    return new BearingModel(first, second, Double.parseDouble(rows.getFirst()[1]));
  }
}
