package org.sayso.eval.types;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.sayso.document.Sha256;

/// Learns a [TypeModel], with a threshold chosen on folds of what it learns from.
final class TypeLearning {
  private static final int FOLDS = 5;

  /// So many examples are halved, since five models of them take long to learn.
  private static final int MANY = 5_000;

  private static final double LEAST = 0.10;
  private static final double MOST = 0.60;
  private static final double STEP = 0.05;

  private final TypeTask task;
  private final List<TypeRow> rows;
  private final List<Example> examples;

  TypeLearning(TypeTask task, List<TypeRow> rows, List<Example> examples) {
    this.task = task;
    this.rows = rows;
    this.examples = examples;
  }

  TypeModel learn() {
    return TypeModel.learn(task, examples, threshold(examples));
  }

  /// The labels of each row by a model that was learned without the row's fold, its threshold too.
  List<Set<String>> folds() {
    List<Set<String>> labels = new ArrayList<>();
    examples.forEach(one -> labels.add(Set.of()));
    for (int fold = 0; fold < FOLDS; fold++) {
      int out = fold;
      int[] others = IntStream.range(0, rows.size()).filter(i -> fold(i) != out).toArray();
      List<Example> seen = IntStream.of(others).mapToObj(examples::get).toList();
      TypeModel model = TypeModel.learn(task, seen, threshold(seen));
      IntStream.range(0, rows.size())
          .filter(i -> fold(i) == out)
          .forEach(i -> labels.set(i, model.labels(examples.get(i))));
    }
    return labels;
  }

  /// The same text is always in the same fold.
  private int fold(int row) {
    return Integer.parseInt(Sha256.of(rows.get(row).text()).hex(), 0, 2, 16) % FOLDS;
  }

  /// The threshold that gives parts of the examples the best score, each read by a model of the
  /// others; any where each has one label.
  private double threshold(List<Example> all) {
    if (task.isSingle()) {
      return 0;
    }
    List<Map<String, Double>> sure = new ArrayList<>();
    all.forEach(one -> sure.add(Map.of()));
    int parts = all.size() > MANY ? 2 : FOLDS;
    for (int part = 0; part < parts; part++) {
      int out = part;
      List<Example> seen =
          IntStream.range(0, all.size()).filter(i -> i % parts != out).mapToObj(all::get).toList();
      TypeModel model = TypeModel.learn(task, seen, LEAST);
      IntStream.range(0, all.size())
          .filter(i -> i % parts == out)
          .forEach(i -> sure.set(i, model.probabilities(all.get(i))));
    }
    Map<Double, Double> scores = new LinkedHashMap<>();
    for (double least = LEAST; least < MOST; least += STEP) {
      scores.put(least, score(all, sure, least));
    }
    return scores.entrySet().stream()
        .max(Comparator.comparingDouble(Map.Entry::getValue))
        .orElseThrow()
        .getKey();
  }

  private double score(List<Example> all, List<Map<String, Double>> sure, double least) {
    TypeScores scores = new TypeScores(task);
    for (int i = 0; i < all.size(); i++) {
      scores.add(all.get(i).labels(), TypeModel.above(task, sure.get(i), least));
    }
    return scores.exampleF1();
  }
}
