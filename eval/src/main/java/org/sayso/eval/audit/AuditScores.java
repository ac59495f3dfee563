package org.sayso.eval.audit;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.sayso.audit.FindingKind;

/// Counts kinds that were noted, line by line.
public final class AuditScores {
  private static final double PERCENT = 100;

  private final Map<FindingKind, int[]> counts = new EnumMap<>(FindingKind.class);
  private int lines;
  private int exact;

  /// Adds a line. Support counts only where nothing else is to be noted.
  void add(Set<FindingKind> gold, Set<FindingKind> read) {
    Set<FindingKind> noted = noted(read);
    lines++;
    exact += gold.equals(noted) ? 1 : 0;
    for (FindingKind kind : FindingKind.values()) {
      int[] count = counts.computeIfAbsent(kind, key -> new int[3]);
      boolean wanted = gold.contains(kind);
      boolean found = noted.contains(kind);
      count[0] += wanted && found ? 1 : 0;
      count[1] += !wanted && found ? 1 : 0;
      count[2] += wanted && !found ? 1 : 0;
    }
  }

  /// The kinds that are findings; support where there is none.
  static Set<FindingKind> noted(Set<FindingKind> read) {
    Set<FindingKind> noted = EnumSet.noneOf(FindingKind.class);
    read.stream().filter(FindingKind::isFinding).forEach(noted::add);
    return noted.isEmpty() ? EnumSet.of(FindingKind.SUPPORTED) : noted;
  }

  /// How many lines were added.
  public int lines() {
    return lines;
  }

  /// The share of lines with just the kinds of the label.
  public double exact() {
    return share(exact, lines);
  }

  /// F1 over all lines and kinds.
  public double f1() {
    return f1(EnumSet.allOf(FindingKind.class));
  }

  /// F1 over all lines and the kinds that are findings.
  public double f1OfFindings() {
    return f1(EnumSet.complementOf(EnumSet.of(FindingKind.SUPPORTED)));
  }

  /// F1 over all lines and the given kinds.
  public double f1(Set<FindingKind> kinds) {
    int right = sum(kinds, 0);
    return share(2 * right, 2 * right + sum(kinds, 1) + sum(kinds, 2));
  }

  /// The share of what was noted of these kinds that the labels have.
  public double precision(Set<FindingKind> kinds) {
    int right = sum(kinds, 0);
    return share(right, right + sum(kinds, 1));
  }

  /// The share of what the labels have of these kinds that was noted.
  public double recall(Set<FindingKind> kinds) {
    int right = sum(kinds, 0);
    return share(right, right + sum(kinds, 2));
  }

  /// How many lines are labelled with the kind.
  public int labelled(FindingKind kind) {
    return sum(Set.of(kind), 0) + sum(Set.of(kind), 2);
  }

  private int sum(Set<FindingKind> kinds, int place) {
    return kinds.stream().mapToInt(kind -> counts.getOrDefault(kind, new int[3])[place]).sum();
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : PERCENT * part / whole;
  }
}
