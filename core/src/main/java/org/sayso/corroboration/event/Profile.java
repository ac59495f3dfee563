package org.sayso.corroboration.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;

/// The words that tell a text apart from others, each with its weight: rare words weigh more than
/// common ones, names more than other words, and what a report begins with more than the rest.
///
/// @param weights by stem; their squares add up to about one
public record Profile(SortedMap<String, Double> weights) {
  /// Nothing to compare.
  public static final Profile EMPTY = new Profile(new TreeMap<>());

  private static final int MOST = 100;
  private static final int LEAD_WORDS = 60;
  private static final double LEAD = 3;
  private static final double NAME = 5;
  private static final double DIGITS = 1e4;

  public Profile {
    weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
  }

  /// The profile of a whole report, title first.
  public static Profile ofReport(String text) {
    return of(text, LEAD_WORDS);
  }

  /// The profile of a few sentences, where no word stands before others.
  public static Profile ofSentences(String text) {
    return of(text, 0);
  }

  private static Profile of(String text, int leadWords) {
    Map<String, Double> counts = new HashMap<>();
    Matcher words = Stems.WORD.matcher(text);
    int number = 0;
    while (words.find()) {
      String word = words.group();
      double weight = number++ < leadWords ? LEAD : 1;
      weight *= Character.isUpperCase(word.charAt(0)) ? NAME : 1;
      counts.merge(Stems.of(word.toLowerCase(Locale.ROOT)), weight, Double::sum);
    }
    counts.replaceAll((stem, count) -> Math.sqrt(count) * WordCounts.bundled().weight(stem));
    return scaled(heaviest(counts));
  }

  private static SortedMap<String, Double> heaviest(Map<String, Double> weights) {
    SortedMap<String, Double> heaviest = new TreeMap<>();
    weights.entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .sorted(
            Map.Entry.<String, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST)
        .forEach(entry -> heaviest.put(entry.getKey(), entry.getValue()));
    return heaviest;
  }

  /// Rounded, so that a profile that was written and read again is the same.
  private static Profile scaled(SortedMap<String, Double> weights) {
    double length =
        Math.sqrt(weights.values().stream().mapToDouble(weight -> weight * weight).sum());
    SortedMap<String, Double> scaled = new TreeMap<>();
    weights.forEach((stem, weight) -> {
      double rounded = Math.round(weight / length * DIGITS) / DIGITS;
      scaled.put(stem, rounded);
    });
    return new Profile(scaled);
  }

  /// How alike two texts are, 0 (no word in common) to 1 (the same words).
  public double likeness(Profile other) {
    boolean smaller = weights.size() <= other.weights.size();
    SortedMap<String, Double> few = smaller ? weights : other.weights;
    SortedMap<String, Double> many = smaller ? other.weights : weights;
    double sum = 0;
    for (Map.Entry<String, Double> entry : few.entrySet()) {
      sum += entry.getValue() * many.getOrDefault(entry.getKey(), 0.0);
    }
    return Math.min(1, sum);
  }

  /// The words in common that weigh most, heaviest first.
  public List<String> shared(Profile other, int most) {
    Map<String, Double> both = new HashMap<>();
    weights.forEach((stem, weight) -> {
      double product = weight * other.weights.getOrDefault(stem, 0.0);
      if (product > 0) {
        both.put(stem, product);
      }
    });
    return stems(both, most);
  }

  /// The heaviest words, heaviest first.
  public List<String> heaviest(int most) {
    return stems(weights, most);
  }

  private static List<String> stems(Map<String, Double> weights, int most) {
    List<Map.Entry<String, Double>> entries = new ArrayList<>(weights.entrySet());
    entries.sort(
        Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey()));
    return entries.stream().limit(most).map(Map.Entry::getKey).toList();
  }
}
