package org.sayso.eval.types;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/// Counts labels that people gave against labels that were read.
public final class TypeScores {
  private static final int HUNDRED = 100;

  private record Pair(Set<String> gold, Set<String> read) {}

  private final TypeTask task;
  private final List<Pair> pairs = new ArrayList<>();

  public TypeScores(TypeTask task) {
    this.task = task;
  }

  /// Adds a row.
  public void add(Set<String> gold, Set<String> read) {
    pairs.add(new Pair(gold, read));
  }

  public int size() {
    return pairs.size();
  }

  /// The mean over rows with a label, given or read, of twice the labels that both have over the
  /// sum of both, as the India Police Events are scored; in percent.
  public double exampleF1() {
    double sum = 0;
    int count = 0;
    for (Pair one : pairs) {
      int labels = one.gold().size() + one.read().size();
      if (labels > 0) {
        Set<String> both = new HashSet<>(one.gold());
        both.retainAll(one.read());
        sum += 2.0 * both.size() / labels;
        count++;
      }
    }
    return count == 0 ? 0 : HUNDRED * sum / count;
  }

  /// F1 of one label, in percent.
  private double f1(String label, UnaryOperator<String> name) {
    int gold = 0;
    int read = 0;
    int both = 0;
    for (Pair one : pairs) {
      boolean isGold = one.gold().stream().map(name).anyMatch(label::equals);
      boolean isRead = one.read().stream().map(name).anyMatch(label::equals);
      gold += isGold ? 1 : 0;
      read += isRead ? 1 : 0;
      both += isGold && isRead ? 1 : 0;
    }
    return gold + read == 0 ? 0 : HUNDRED * 2.0 * both / (gold + read);
  }

  private double macro(UnaryOperator<String> name) {
    Set<String> labels = new TreeSet<>();
    pairs.forEach(one -> one.gold().stream().map(name).forEach(labels::add));
    return labels.stream().mapToDouble(label -> f1(label, name)).average().orElse(0);
  }

  private double accuracy(UnaryOperator<String> name) {
    long right =
        pairs.stream()
            .filter(one ->
                one.gold().stream()
                    .map(name)
                    .toList()
                    .equals(one.read().stream().map(name).toList()))
            .count();
    return pairs.isEmpty() ? 0 : HUNDRED * right / (double) pairs.size();
  }

  /// All figures by name, without the task's.
  public SortedMap<String, Double> metrics() {
    SortedMap<String, Double> metrics = new TreeMap<>();
    metrics.put("rows", (double) pairs.size());
    switch (task) {
      case PLOVER -> {
        add(metrics, "root.", name -> name);
        add(metrics, "quad.", Quad::of);
      }
      case CONFLICT -> add(metrics, "", name -> name);
      case POLICE_SENTENCES, POLICE_ARTICLES, ATTACKS -> {
        metrics.put("exampleF1", exampleF1());
        task.columns().forEach(label -> metrics.put(label + ".f1", f1(label, name -> name)));
      }
    }
    return metrics;
  }

  private void add(SortedMap<String, Double> metrics, String what, UnaryOperator<String> name) {
    metrics.put(what + "macroF1", macro(name));
    metrics.put(what + "accuracy", accuracy(name));
  }
}
