package org.sayso.store.json;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.sayso.mention.NewsNumber;

/// Figures for words of size under a named rule set; they stand in `derived` and are never a value.
///
/// The rule set `acled-words@2024` is ACLED's practice as re-published in its FAQ of 7 May 2024:
/// tens 10, dozens 12, hundreds 100.
final class WordNumbers {
  private static final String RULE_SET = "acled-words@2024";
  private static final Map<String, Long> FIGURES =
      new TreeMap<>(Map.of("tens", 10L, "dozens", 12L, "hundreds", 100L));

  private WordNumbers() {}

  static List<Sayso1.Derived> derived(NewsNumber number) {
    if (number.qualifier() != NewsNumber.Qualifier.WORD) {
      return List.of();
    }
    String words = number.text().toLowerCase(Locale.ROOT);
    return FIGURES.entrySet().stream()
        .filter(figure -> words.matches(".*\\b" + figure.getKey() + "\\b.*"))
        .map(figure ->
            new Sayso1.Derived(RULE_SET, figure.getValue(), figure.getValue(), figure.getValue()))
        .toList();
  }
}
