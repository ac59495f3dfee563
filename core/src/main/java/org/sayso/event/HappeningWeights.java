package org.sayso.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sayso.text.BundledLines;

/// What was learned of which tellings are of one happening (`sayso evaluate happenings --learn`): a
/// logistic decision by [HappeningTraits].
///
/// A file of it has a first line `sayso-happenings 1`, a line `least CHANCE`, and then lines `TRAIT
/// WEIGHT`, with tabs between; `*` is the trait that all have, and lines with `#` are remarks.
public final class HappeningWeights {
  /// Takes no two for one.
  public static final HappeningWeights NONE = new HappeningWeights(Map.of("*", -100.0), 1);

  private static final String FILE = "happenings.tsv";
  private static final String HEADER = "sayso-happenings 1";
  private static final String ALWAYS = "*";

  private static final class Bundled {
    static final HappeningWeights WEIGHTS = of(BundledLines.of(HappeningWeights.class, FILE));
  }

  private final Map<String, Double> weights;
  private final double least;

  /// @param weights by trait; what is not there counts nothing
  /// @param least the chance from which on two are taken for one, 0–1
  public HappeningWeights(Map<String, Double> weights, double least) {
    this.weights = new HashMap<>(weights);
    this.least = least;
  }

  /// Those that come with Sayso.
  public static HappeningWeights bundled() {
    return Bundled.WEIGHTS;
  }

  /// The chance from which on two are taken for one, 0–1.
  public double least() {
    return least;
  }

  /// How likely two happenings with these traits are one, 0–1.
  public double chance(Set<String> traits) {
    double sum = weights.getOrDefault(ALWAYS, 0.0);
    for (String trait : traits) {
      sum += weights.getOrDefault(trait, 0.0);
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /// As a table.
  public List<String> lines() {
    List<String> lines = new ArrayList<>(List.of(HEADER));
    lines.add(String.format(Locale.ROOT, "least\t%.2f", least));
    new TreeMap<>(weights)
        .forEach(
            (trait, weight) -> lines.add(String.format(Locale.ROOT, "%s\t%.2f", trait, weight)));
    return lines;
  }

  /// Reads what [#lines()] wrote.
  ///
  /// @throws IllegalArgumentException for a line that is not as it should be
  public static HappeningWeights of(List<String> lines) {
    List<String[]> rows =
        lines.stream().filter(line -> !line.startsWith("#")).map(line -> line.split("\t")).toList();
    if (rows.size() < 2 || !rows.getFirst()[0].equals(HEADER)) {
      throw new IllegalArgumentException("does not begin with \"" + HEADER + "\"; learn it again");
    }
    Map<String, Double> weights = new HashMap<>();
    for (String[] row : rows.subList(1, rows.size())) {
      if (row.length != 2) {
        throw new IllegalArgumentException(row.length + " columns instead of 2: " + row[0]);
      }
      weights.put(row[0], Double.parseDouble(row[1]));
    }
    Double least = weights.remove("least");
    if (least == null) {
      throw new IllegalArgumentException("has no line \"least\"; learn it again");
    }
    return new HappeningWeights(weights, least);
  }
}
