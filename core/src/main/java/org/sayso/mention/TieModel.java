package org.sayso.mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.NameForm;
import org.sayso.mention.TieCandidates.Asked;

/// What was learned of whom a pronoun or definite noun stands for: a weight for each feature of a
/// candidate and of "nobody", and how sure the model must be.
///
/// A file of it has a first line `sayso-ties 2` and then lines `weight FEATURE NUMBER`, `least KIND
/// CHANCE` and `keep KIND`, with tabs between; a feature behind `KIND:` counts for that kind alone.
public final class TieModel {
  /// Ties nothing.
  public static final TieModel NONE = new TieModel(Map.of(), Map.of(), Set.of());

  /// How much less sure the model must be of what the rules say, too.
  private static final double SHARED = 0.15;

  private static final String FILE = "ties.tsv";
  private static final String HEADER = "sayso-ties 2";

  private final Map<TieKind, Map<String, Double>> weights = new EnumMap<>(TieKind.class);
  private final Map<TieKind, Double> least;
  private final Set<TieKind> kept;

  /// @param weights by feature; what is not there counts nothing
  /// @param least the chance from which on the model is believed; a kind that is not there is left
  ///   to the rules
  /// @param kept kinds whose ties by rules stand, where the model only adds
  public TieModel(Map<String, Double> weights, Map<TieKind, Double> least, Set<TieKind> kept) {
    this.least = Map.copyOf(least);
    this.kept = Set.copyOf(kept);
    for (TieKind kind : TieKind.values()) {
      Map<String, Double> own = new HashMap<>();
      String mark = kind.label() + ":";
      weights.forEach((feature, weight) -> {
        int colon = feature.indexOf(':');
        if (colon < 0 || feature.startsWith(mark)) {
          own.merge(feature.substring(colon + 1), weight, Double::sum);
        }
      });
      this.weights.put(kind, own);
    }
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
    Map<TieKind, Double> least = new EnumMap<>(TieKind.class);
    Set<TieKind> kept = EnumSet.noneOf(TieKind.class);
    if (!HEADER.equals(lines.readLine())) {
      throw new IOException("the first line must be \"" + HEADER + "\"");
    }
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String[] cells = line.split("\t", -1);
      switch (cells[0]) {
        case "weight" -> weights.put(cells[1], Double.valueOf(cells[2]));
        case "least" -> least.put(kind(cells[1]), Double.valueOf(cells[2]));
        case "keep" -> kept.add(kind(cells[1]));
        default -> throw new IOException("no line of a model: " + line);
      }
    }
    return new TieModel(weights, least, kept);
  }

  private static TieKind kind(String label) {
    return TieKind.valueOf(label.toUpperCase(Locale.ROOT));
  }

  /// The model with other bounds.
  public TieModel with(Map<TieKind, Double> bounds) {
    return new TieModel(this, bounds);
  }

  private TieModel(TieModel other, Map<TieKind, Double> least) {
    this.least = Map.copyOf(least);
    this.kept = other.kept;
    this.weights.putAll(other.weights);
  }

  /// A candidate and how likely it is meant.
  ///
  /// @param at its place among the candidates
  /// @param chance 0–1
  public record Best(int at, double chance) {}

  /// The likeliest candidate, whatever the bounds; empty when there is none.
  public Optional<Best> best(Asked asked) {
    List<Double> shares = new ArrayList<>();
    asked.candidates().forEach(one -> shares.add(sum(asked.kind(), one.features())));
    double nobody = sum(asked.kind(), asked.nobody());
    double top = shares.stream().mapToDouble(Double::doubleValue).reduce(nobody, Math::max);
    double all = Math.exp(nobody - top);
    int best = -1;
    for (int i = 0; i < shares.size(); i++) {
      all += Math.exp(shares.get(i) - top);
      best = best < 0 || shares.get(i) > shares.get(best) ? i : best;
    }
    if (best < 0) {
      return Optional.empty();
    }
    double meant = 0;
    for (int i = 0; i < shares.size(); i++) {
      if (i == best
          || isPart(asked.candidates().get(i).end(), asked.candidates().get(best).end())) {
        meant += Math.exp(shares.get(i) - top) / all;
      }
    }
    return Optional.of(new Best(best, meant));
  }

  /// Whether two persons may be one of whom the text tells two full names: "Brun" and "Ada Brun",
  /// where there is an "Ada Maria Brun", too.
  private static boolean isPart(ActorMention one, ActorMention other) {
    String a = " " + one.words().text() + " ";
    String b = " " + other.words().text() + " ";
    return TieKind.isPerson(one)
        && one.form() == NameForm.NAME
        && other.form() == NameForm.NAME
        && (a.contains(b) || b.contains(a));
  }

  private double sum(TieKind kind, List<String> features) {
    Map<String, Double> own = Objects.requireNonNull(weights.get(kind));
    double sum = 0;
    for (String feature : features) {
      sum += own.getOrDefault(feature, 0.0);
    }
    return sum;
  }

  /// Whether the model is sure enough.
  ///
  /// @param shared whether the rules say the same
  boolean believes(TieKind kind, double chance, boolean shared) {
    return chance >= least.getOrDefault(kind, 2.0) - (shared ? SHARED : 0);
  }

  /// Whether ties by rules stand for this kind.
  boolean keeps(TieKind kind) {
    return kept.contains(kind);
  }

  /// Whether mentions of this kind are left to the model.
  boolean answers(TieKind kind) {
    return least.containsKey(kind);
  }

  boolean isEmpty() {
    return least.isEmpty();
  }
}
