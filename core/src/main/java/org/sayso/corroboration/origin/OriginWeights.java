package org.sayso.corroboration.origin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sayso.text.BundledLines;

/// What was learned of kinds of origins (`sayso evaluate origins --learn`): a logistic decision for
/// each kind by [OriginTraits].
///
/// A file of it has a first line `sayso-origins 1`, a line `least CHANCE`, a line `kinds` with the
/// kinds, and then lines `TRAIT` with a weight for each kind, with tabs between; `*` is the trait
/// that every account has, and lines with `#` are remarks.
public final class OriginWeights {
  /// Knows nothing.
  public static final OriginWeights NONE = new OriginWeights(List.of(), Map.of(), 1);

  private static final String FILE = "kinds.tsv";
  private static final String HEADER = "sayso-origins 1";
  private static final String ALWAYS = "*";

  private static final class Bundled {
    static final OriginWeights WEIGHTS = of(BundledLines.of(OriginWeights.class, FILE));
  }

  private final List<OriginKind> kinds;
  private final Map<String, float[]> weights;
  private final double least;

  /// @param kinds what it tells apart
  /// @param weights by trait, one for each kind; what is not there counts nothing
  /// @param least the chance from which on the likeliest kind is believed, 0–1
  public OriginWeights(List<OriginKind> kinds, Map<String, float[]> weights, double least) {
    this.kinds = List.copyOf(kinds);
    this.weights = new HashMap<>(weights);
    this.least = least;
  }

  /// A kind and how likely it is, 0–1.
  public record Likely(OriginKind kind, double chance) {}

  /// The one that comes with Sayso.
  public static OriginWeights bundled() {
    return Bundled.WEIGHTS;
  }

  /// The likeliest kind; empty where none is likely enough.
  public Optional<Likely> kind(Set<String> traits) {
    double[] sums = new double[kinds.size()];
    add(ALWAYS, sums);
    traits.stream().sorted().forEach(trait -> add(trait, sums));
    int best = -1;
    for (int i = 0; i < sums.length; i++) {
      best = best < 0 || sums[i] > sums[best] ? i : best;
    }
    if (best < 0) {
      return Optional.empty();
    }
    double chance = 1 / (1 + Math.exp(-sums[best]));
    return Optional.of(new Likely(kinds.get(best), chance)).filter(one -> one.chance() >= least);
  }

  private void add(String trait, double[] sums) {
    float[] own = weights.get(trait);
    if (own != null) {
      for (int i = 0; i < sums.length; i++) {
        sums[i] += own[i];
      }
    }
  }

  /// As a table.
  public List<String> lines() {
    List<String> lines = new ArrayList<>(List.of(HEADER));
    lines.add(String.format(Locale.ROOT, "least\t%.2f", least));
    lines.add("kinds\t" + String.join("\t", kinds.stream().map(Enum::name).toList()));
    new TreeMap<>(weights).forEach((trait, own) -> lines.add(trait + line(own)));
    return lines;
  }

  private static String line(float[] own) {
    StringBuilder line = new StringBuilder();
    for (float weight : own) {
      line.append('\t').append(weight == 0 ? "0" : String.format(Locale.ROOT, "%.2f", weight));
    }
    return line.toString();
  }

  /// Reads what [#lines()] wrote.
  ///
  /// @throws IllegalArgumentException for a line that is not as it should be
  public static OriginWeights of(List<String> lines) {
    List<String[]> rows =
        lines.stream().filter(line -> !line.startsWith("#")).map(line -> line.split("\t")).toList();
    if (rows.size() < 3 || !rows.getFirst()[0].equals(HEADER)) {
      throw new IllegalArgumentException("does not begin with \"" + HEADER + "\"; learn it again");
    }
    String[] names = rows.get(2);
    List<OriginKind> kinds = Arrays.stream(names).skip(1).map(OriginKind::valueOf).toList();
    Map<String, float[]> weights = new HashMap<>();
    for (String[] row : rows.subList(3, rows.size())) {
      if (row.length != names.length) {
        throw new IllegalArgumentException(
            row.length + " columns instead of " + names.length + ": " + row[0]);
      }
      weights.put(row[0], numbers(row));
    }
    return new OriginWeights(kinds, weights, Double.parseDouble(rows.get(1)[1]));
  }

  private static float[] numbers(String[] row) {
    float[] own = new float[row.length - 1];
    for (int i = 0; i < own.length; i++) {
      own[i] = Float.parseFloat(row[i + 1]);
    }
    return own;
  }
}
