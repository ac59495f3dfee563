package org.sayso.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// One task of `sayso evaluate`.
@FunctionalInterface
interface EvaluationTask {
  /// What came of it.
  ///
  /// @param repairs places where the corpus had to be mended to be read
  /// @param metrics percentages by name, one digit, and counts and times whose names say so
  record Outcome(int documents, int repairs, SortedMap<String, Double> metrics) {
    public Outcome {
      SortedMap<String, Double> rounded = new TreeMap<>();
      metrics.forEach((name, value) -> rounded.put(name, Math.round(value * 10) / 10.0));
      metrics = Collections.unmodifiableSortedMap(rounded);
    }

    Outcome(int documents, Map<String, Double> metrics) {
      this(documents, 0, new TreeMap<>(metrics));
    }
  }

  /// Scores what is read of the corpus below `data`.
  ///
  /// @param predictions a folder for what was read, in the corpus's form
  Outcome score(Path data, Optional<Path> predictions) throws IOException;
}
