package org.sayso.eval.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Compares every article with every other by the five-word stretches that they share exactly,
/// without any of the short cuts of what is to be evaluated.
final class Overlaps {
  private static final int WORDS = 5;
  private final Map<Integer, Set<String>> stretches = new HashMap<>();
  private final Map<String, List<Integer>> holders = new HashMap<>();

  private Overlaps() {}

  /// The articles without those that share at least this part of their stretches, or of the
  /// other's, with an earlier one that stays.
  static List<Article> without(List<Article> articles, double most) {
    Overlaps overlaps = new Overlaps();
    List<Article> left = new ArrayList<>();
    for (Article article : articles) {
      Set<String> own = stretches(article.text());
      if (overlaps.most(own) < most) {
        overlaps.add(left.size(), own);
        left.add(article);
      }
    }
    return left;
  }

  private static Set<String> stretches(String text) {
    String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
    Set<String> stretches = new HashSet<>();
    for (int i = 0; i + WORDS <= words.length; i++) {
      stretches.add(String.join(" ", Arrays.copyOfRange(words, i, i + WORDS)));
    }
    return stretches;
  }

  private void add(int number, Set<String> own) {
    stretches.put(number, own);
    own.forEach(one -> holders.computeIfAbsent(one, _ -> new ArrayList<>()).add(number));
  }

  private double most(Set<String> own) {
    Map<Integer, Integer> shared = new TreeMap<>();
    own.forEach(one ->
        holders
            .getOrDefault(one, List.of())
            .forEach(other -> shared.merge(other, 1, Integer::sum)));
    return shared.entrySet().stream()
        .mapToDouble(entry ->
            (double) entry.getValue()
                / Math.max(
                    1,
                    Math.min(own.size(), stretches.getOrDefault(entry.getKey(), Set.of()).size())))
        .max()
        .orElse(0);
  }
}
