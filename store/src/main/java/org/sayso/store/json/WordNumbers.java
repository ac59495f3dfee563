package org.sayso.store.json;

import java.util.List;
import org.sayso.coding.RuleSet;
import org.sayso.coding.WordFigures;
import org.sayso.mention.NewsNumber;

/// Figures for words of size as `derived` has them, each with its rule set; never a value.
final class WordNumbers {
  private WordNumbers() {}

  static List<Sayso1.Derived> derived(NewsNumber number) {
    return WordFigures.all(number).stream()
        .map(figure -> new Sayso1.Derived(RuleSet.ACLED_WORDS.key(), figure, figure, figure))
        .toList();
  }
}
