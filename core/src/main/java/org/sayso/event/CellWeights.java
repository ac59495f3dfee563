package org.sayso.event;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What each feature says for or against a cell: one logistic decision a cell, learned by `sayso
/// evaluate events --learn`.
public final class CellWeights {
  /// Knows of no cell: what the rules read stays as it is.
  public static final CellWeights NONE = new CellWeights(Map.of());

  /// The first line of the table.
  public static final String HEADER = "sayso-event-cells 1";

  /// The feature that every example has.
  public static final String ALWAYS = "*";

  private static final String TABLE = "cells.tsv";
  private static final int COLUMNS = 3;

  private final Map<Cell, Map<String, Double>> weights;

  private CellWeights(Map<Cell, Map<String, Double>> weights) {
    this.weights = weights;
  }

  private static final class Bundled {
    static final CellWeights WEIGHTS = of(RuleTable.load(TABLE, HEADER, "\t", COLUMNS));
  }

  /// The weights that come with Sayso.
  public static CellWeights bundled() {
    return Bundled.WEIGHTS;
  }

  /// Reads the lines of a table: [#HEADER], then cell, feature and weight between tabs.
  ///
  /// @throws IllegalStateException naming the line, when the table is not of this form
  public static CellWeights parse(List<String> lines) {
    return of(RuleTable.read(TABLE, lines, HEADER, "\t", COLUMNS));
  }

  private static CellWeights of(RuleTable table) {
    Map<Cell, Map<String, Double>> weights = new EnumMap<>(Cell.class);
    for (RuleTable.Line line : table.lines()) {
      try {
        weights
            .computeIfAbsent(line.constant(Cell.class, 0), cell -> new HashMap<>())
            .put(line.cells().get(1), Double.valueOf(line.cells().get(2)));
      } catch (NumberFormatException e) {
        IllegalStateException wrong = line.wrong("not a number: " + line.cells().get(2));
        wrong.initCause(e);
        throw wrong;
      }
    }
    return new CellWeights(weights);
  }

  /// Whether anything was learned of `cell`.
  boolean knows(Cell cell) {
    return weights.containsKey(cell);
  }

  /// How likely it is; nought for a cell of which nothing was learned.
  double probability(Cell cell, Set<String> features) {
    Map<String, Double> own = weights.getOrDefault(cell, Map.of());
    if (own.isEmpty()) {
      return 0;
    }
    double sum = own.getOrDefault(ALWAYS, 0.0);
    for (String feature : features) {
      sum += own.getOrDefault(feature, 0.0);
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
