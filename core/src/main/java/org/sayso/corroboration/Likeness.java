package org.sayso.corroboration;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import org.sayso.corroboration.event.Stems;
import org.sayso.corroboration.event.WordCounts;

/// How much the sentences of claims are like those that seem to bear best: what else is told with
/// the matter asked about.
final class Likeness {
  /// So many of the best set the pattern.
  private static final int PATTERN = 12;

  /// Worse ones are like nothing.
  private static final int LOOKED_AT = 150;

  /// The weight of a claim of this score and of those below it is small.
  private static final double LOWEST = -6;

  private final Map<String, Double> pattern = new HashMap<>();

  private Likeness() {}

  /// @param scores as logarithms of odds
  static double[] toBest(List<Weighed> claims, double[] scores) {
    List<Integer> order =
        IntStream.range(0, scores.length)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> -scores[i]))
            .limit(LOOKED_AT)
            .toList();
    Map<Integer, Map<String, Double>> vectors = new HashMap<>();
    order.forEach(i -> vectors.put(i, vector(claims.get(i).claim().around().sentence())));
    Likeness likeness = new Likeness();
    order.stream()
        .limit(PATTERN)
        .forEach(i -> likeness.add(vectors.getOrDefault(i, Map.of()), weight(scores[i])));
    double[] like = new double[scores.length];
    for (int at = 0; at < order.size(); at++) {
      int i = order.get(at);
      Map<String, Double> own = vectors.getOrDefault(i, Map.of());
      double weight = at < PATTERN ? weight(scores[i]) : 0;
      like[i] = likeness.to(own, weight);
    }
    return like;
  }

  private static double weight(double score) {
    return Math.max(0, score - LOWEST);
  }

  /// Words with their weights, of length 1.
  private static Map<String, Double> vector(String text) {
    Map<String, Double> vector = new HashMap<>();
    Matcher word = Stems.WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (word.find()) {
      String stem = Stems.of(word.group());
      vector.put(stem, WordCounts.bundled().weight(stem));
    }
    double length = Math.sqrt(vector.values().stream().mapToDouble(one -> one * one).sum());
    if (length > 0) {
      vector.replaceAll((stem, weight) -> weight / length);
    }
    return vector;
  }

  private void add(Map<String, Double> vector, double weight) {
    vector.forEach((stem, value) -> pattern.merge(stem, value * weight, Double::sum));
  }

  /// The cosine to the pattern without what the claim gave to it.
  private double to(Map<String, Double> vector, double given) {
    double product = 0;
    double squares = 0;
    for (Map.Entry<String, Double> one : vector.entrySet()) {
      product +=
          one.getValue() * (pattern.getOrDefault(one.getKey(), 0.0) - given * one.getValue());
    }
    for (Map.Entry<String, Double> one : pattern.entrySet()) {
      double value = one.getValue() - given * vector.getOrDefault(one.getKey(), 0.0);
      squares += value * value;
    }
    return squares <= 0 ? 0 : product / Math.sqrt(squares);
  }
}
