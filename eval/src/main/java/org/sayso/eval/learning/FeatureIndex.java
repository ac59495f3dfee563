package org.sayso.eval.learning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// A place for each feature that enough examples have; the first is of the one that all have.
///
/// @param places by feature, in the order in which they were first seen
record FeatureIndex(Map<String, Integer> places) {
  /// @param minimum how many examples a feature needs to be kept
  static FeatureIndex of(List<Features> all, int minimum) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    all.forEach(one -> one.names().forEach(name -> counts.merge(name, 1, Integer::sum)));
    Map<String, Integer> places = new LinkedHashMap<>();
    places.put(LinearModel.ALWAYS, 0);
    counts.forEach((name, count) -> {
      if (count >= minimum) {
        places.putIfAbsent(name, places.size());
      }
    });
    return new FeatureIndex(places);
  }

  int size() {
    return places.size();
  }

  /// The places of what an example has.
  int[] row(Features features) {
    return IntStream.concat(
            IntStream.of(0),
            features.names().stream().filter(places::containsKey).mapToInt(places::get))
        .toArray();
  }
}
