package org.sayso.coding;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.sayso.mention.NewsNumber;

/// Figures for words of size, by [RuleSet#ACLED_WORDS]. A figure is derived and never a value.
public final class WordFigures {
  private static final Map<String, Long> FIGURES =
      new TreeMap<>(Map.of("tens", 10L, "dozens", 12L, "hundreds", 100L));

  private WordFigures() {}

  /// The figures for the words of `number`, in the order of the words' names; empty unless it is a
  /// word of size.
  public static List<Long> all(NewsNumber number) {
    if (number.qualifier() != NewsNumber.Qualifier.WORD) {
      return List.of();
    }
    String words = number.text().toLowerCase(Locale.ROOT);
    return FIGURES.entrySet().stream()
        .filter(figure -> words.matches("(?s).*\\b" + figure.getKey() + "\\b.*"))
        .map(Map.Entry::getValue)
        .toList();
  }

  /// The figure for the word, when there is one and no doubt which.
  public static OptionalLong of(NewsNumber number) {
    List<Long> all = all(number);
    return all.size() == 1 ? OptionalLong.of(all.getFirst()) : OptionalLong.empty();
  }
}
