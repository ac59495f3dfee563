package org.sayso.mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.sayso.mention.TieCandidates.Kind;

/// What was learned of whom a pronoun or role noun stands for: a weight for each feature of a
/// candidate, and how sure the model must be.
///
/// A file of it has a first line `sayso-ties 1` and then lines `weight FEATURE NUMBER` and `least
/// KIND CHANCE`, with tabs between.
public final class TieModel {
  /// The feature that every candidate has.
  public static final String ALWAYS = "*";

  /// Ties nothing.
  public static final TieModel NONE = new TieModel(Map.of(), Map.of());

  static final String NAME = "model:antecedent/ties@1";
  private static final String FILE = "ties.tsv";
  private static final String HEADER = "sayso-ties 1";

  private final Map<String, Double> weights;
  private final Map<String, Double> least;

  /// @param weights by feature; what is not there counts nothing
  /// @param least by kind of mention in lower case the chance from which on the model is believed;
  ///   a kind that is not there is never tied
  public TieModel(Map<String, Double> weights, Map<String, Double> least) {
    this.weights = Map.copyOf(weights);
    this.least = Map.copyOf(least);
  }

  /// The model that comes with Sayso.
  public static TieModel bundled() {
    return Bundled.MODEL;
  }

  private static final class Bundled {
    static final TieModel MODEL = load();

    private static TieModel load() {
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(
                  Objects.requireNonNull(TieModel.class.getResourceAsStream(FILE), FILE),
                  StandardCharsets.UTF_8))) {
        return read(lines);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + FILE, e);
      }
    }
  }

  /// Reads a file.
  ///
  /// @throws IOException when it cannot be read or is not of this form
  public static TieModel read(BufferedReader lines) throws IOException {
    Map<String, Double> weights = new HashMap<>();
    Map<String, Double> least = new HashMap<>();
    if (!HEADER.equals(lines.readLine())) {
      throw new IOException("the first line must be \"" + HEADER + "\"");
    }
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String[] cells = line.split("\t", -1);
      switch (cells[0]) {
        case "weight" -> weights.put(cells[1], Double.valueOf(cells[2]));
        case "least" -> least.put(cells[1], Double.valueOf(cells[2]));
        default -> throw new IOException("no line of a model: " + line);
      }
    }
    return new TieModel(weights, least);
  }

  /// The chance that a candidate with these features is meant, 0–1.
  double chance(Set<String> features) {
    double sum = weights.getOrDefault(ALWAYS, 0.0);
    for (String feature : features) {
      sum += weights.getOrDefault(feature, 0.0);
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /// Whether the model is sure enough.
  boolean believes(Kind kind, double chance) {
    return chance >= least.getOrDefault(kind.label(), 2.0);
  }

  boolean isEmpty() {
    return least.isEmpty();
  }
}
