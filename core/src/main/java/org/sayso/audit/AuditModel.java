package org.sayso.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sayso.text.BundledLines;

/// Weights of clues by which a learned second opinion tells which kinds of findings a line has,
/// learned of labelled lines (`sayso evaluate audit --learn`): one logistic model for each kind.
public final class AuditModel {
  /// The name of the weight that counts for every line.
  public static final String ALWAYS = "ALWAYS";

  private static final String RESOURCE = "audit.tsv";
  private static final String LEAST = "LEAST";
  private static final String KEPT = "KEPT";
  private static final int COLUMNS = 3;

  private final Map<FindingKind, Weights> kinds;

  private static final class Bundled {
    static final AuditModel MODEL = of(BundledLines.of(AuditModel.class, RESOURCE));
  }

  /// The model of one kind.
  ///
  /// @param least the share from which on the kind is noted where nothing else is, 0–1
  /// @param kept the share from which on it is noted where the rules note it, 0–1; 0 where what
  ///   they note stands
  /// @param weights by the name of the clue
  public record Weights(double least, double kept, SortedMap<String, Double> weights) {
    public Weights {
      weights = new TreeMap<>(weights);
    }

    /// How likely the kind is, 0–1.
    public double share(SortedMap<String, Double> clues) {
      double odds = weights.getOrDefault(ALWAYS, 0.0);
      for (Map.Entry<String, Double> clue : clues.entrySet()) {
        odds += clue.getValue() * weights.getOrDefault(clue.getKey(), 0.0);
      }
      return 1 / (1 + Math.exp(-odds));
    }
  }

  /// @param kinds the models; a kind without one is noted where the rules note it
  public AuditModel(Map<FindingKind, Weights> kinds) {
    this.kinds = new EnumMap<>(FindingKind.class);
    this.kinds.putAll(kinds);
  }

  /// The one that comes with Sayso.
  public static AuditModel bundled() {
    return Bundled.MODEL;
  }

  /// The rules alone.
  public static AuditModel rules() {
    return new AuditModel(Map.of());
  }

  /// The kinds of findings that a line has.
  public Set<FindingKind> kinds(LineClues line) {
    Map<FindingKind, Double> shares = new EnumMap<>(FindingKind.class);
    kinds.forEach((kind, own) -> shares.put(kind, own.share(line.clues())));
    return kinds(line.kinds(), shares);
  }

  /// The kinds of findings that a line has: what the rules note and the model does not hold for
  /// unlikely; where nothing is left of that, the likeliest kind, if it is likely enough.
  ///
  /// @param ruled what the rules note
  /// @param shares how likely the model has each kind, 0–1
  public Set<FindingKind> kinds(Set<FindingKind> ruled, Map<FindingKind, Double> shares) {
    Set<FindingKind> found = EnumSet.noneOf(FindingKind.class);
    for (FindingKind kind : ruled) {
      Weights own = kinds.get(kind);
      if (own == null || shares.getOrDefault(kind, 0.0) >= own.kept()) {
        found.add(kind);
      }
    }
    if (found.isEmpty()) {
      kinds.entrySet().stream()
          .filter(entry -> shares.getOrDefault(entry.getKey(), 0.0) >= entry.getValue().least())
          .map(Map.Entry::getKey)
          .max(Comparator.comparingDouble(kind -> shares.getOrDefault(kind, 0.0)))
          .ifPresent(found::add);
    }
    return found;
  }

  /// As a table: kind, name of the clue, weight; first of each kind the shares from which on it is
  /// noted and kept.
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    kinds.forEach((kind, own) -> {
      lines.add(row(kind, LEAST, own.least()));
      lines.add(row(kind, KEPT, own.kept()));
      own.weights().forEach((name, weight) -> lines.add(row(kind, name, weight)));
    });
    return lines;
  }

  private static String row(FindingKind kind, String name, double value) {
    return String.format(Locale.ROOT, "%s\t%s\t%.3f", kind, name, value);
  }

  /// Reads what [#lines()] wrote; lines with `#` are remarks.
  ///
  /// @throws IllegalArgumentException for a line that is not as it should be
  public static AuditModel of(List<String> lines) {
    Map<FindingKind, SortedMap<String, Double>> values = new EnumMap<>(FindingKind.class);
    for (String line : lines) {
      if (line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t");
      if (cells.length != COLUMNS) {
        throw new IllegalArgumentException("not a weight: \"" + line + "\"; learn it again");
      }
      values
          .computeIfAbsent(FindingKind.valueOf(cells[0]), key -> new TreeMap<>())
          .put(cells[1], Double.valueOf(cells[2]));
    }
    Map<FindingKind, Weights> kinds = new EnumMap<>(FindingKind.class);
    values.forEach((kind, own) -> {
      double least = own.getOrDefault(LEAST, 1.0);
      double kept = own.getOrDefault(KEPT, 0.0);
      own.keySet().removeAll(Set.of(LEAST, KEPT));
      kinds.put(kind, new Weights(least, kept, own));
    });
    return new AuditModel(kinds);
  }
}
