package org.sayso.eval.muc;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// CEAF-REE: entities of a role are aligned one to one for the best total, and one that was read
/// scores only where all its strings are strings of the gold entity. Strings are compared in lower
/// case, without punctuation and articles (Du and others, GRIT, 2021).
public final class CeafRee {
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  /// Counts of one role, or of all.
  ///
  /// @param right entities of both
  /// @param gold entities of the gold
  /// @param read entities that were read
  public record Count(int right, int gold, int read) {
    Count plus(Count other) {
      return new Count(right + other.right, gold + other.gold, read + other.read);
    }

    /// Share of what was read that is right, in per cent.
    public double precision() {
      return read == 0 ? 0 : 100.0 * right / read;
    }

    /// Share of the gold that was read, in per cent.
    public double recall() {
      return gold == 0 ? 0 : 100.0 * right / gold;
    }

    /// F1 in per cent.
    public double f1() {
      return gold + read == 0 ? 0 : 200.0 * right / (gold + read);
    }
  }

  private final Map<FillerRole, Count> counts = new EnumMap<>(FillerRole.class);

  /// Adds one message.
  public void add(RoleFillers gold, RoleFillers read) {
    for (FillerRole role : FillerRole.values()) {
      counts.merge(role, count(sets(gold.of(role)), sets(read.of(role))), Count::plus);
    }
  }

  /// The counts of a role.
  public Count of(FillerRole role) {
    return counts.getOrDefault(role, new Count(0, 0, 0));
  }

  /// The counts of all roles together.
  public Count micro() {
    return counts.values().stream().reduce(new Count(0, 0, 0), Count::plus);
  }

  private static Count count(List<Set<String>> gold, List<Set<String>> read) {
    double[][] gain = new double[read.size()][gold.size()];
    for (int r = 0; r < read.size(); r++) {
      for (int g = 0; g < gold.size(); g++) {
        gain[r][g] = gold.get(g).containsAll(read.get(r)) ? 1 : 0;
      }
    }
    int right = 0;
    for (int column : Assignment.best(gain, gold.size())) {
      right += column >= 0 ? 1 : 0;
    }
    return new Count(right, gold.size(), read.size());
  }

  private static List<Set<String>> sets(List<List<String>> entities) {
    return entities.stream()
        .filter(strings -> !strings.isEmpty())
        .map(strings -> strings.stream().map(CeafRee::normal).collect(Collectors.toSet()))
        .map(set -> (Set<String>) new HashSet<>(set))
        .toList();
  }

  private static String normal(String text) {
    StringBuilder words = new StringBuilder();
    for (String word : text.toLowerCase(Locale.ROOT).replaceAll("\\p{Punct}", "").split("\\s+")) {
      if (!ARTICLES.contains(word) && !word.isEmpty()) {
        words.append(words.isEmpty() ? "" : " ").append(word);
      }
    }
    return words.toString();
  }
}
