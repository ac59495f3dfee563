package org.sayso.eval.learning;

import java.util.Collection;
import java.util.Set;

/// Learns a [LinearModel] from examples.
public interface Learner {
  /// Adds an example.
  ///
  /// @param classes those it belongs to; none for a thing that belongs to none
  void add(Features features, Set<String> classes);

  /// Adds an example without numbers.
  default void add(Collection<String> features, Set<String> classes) {
    add(Features.of(features), classes);
  }

  /// The model of all examples; the same examples in the same order give the same model.
  LinearModel learn();
}
