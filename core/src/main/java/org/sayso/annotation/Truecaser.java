package org.sayso.annotation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Gives words that are printed in capitals, or in the capitals of a headline, the case that
/// running text would give them, so that a tagger trained on running text can read them.
///
/// Learns from the article itself which words it writes small and which it writes with a capital in
/// the middle of a sentence; else a list of common words decides.
final class Truecaser {
  private final Set<String> commonWords;
  private final Map<String, Integer> balance = new HashMap<>();

  /// @param commonWords words that running text writes small
  Truecaser(Set<String> commonWords) {
    this.commonWords = commonWords;
  }

  /// Learns from one sentence of running text.
  void learn(List<String> words) {
    if (hasOddCapitals(words)) {
      return;
    }
    for (int i = 1; i < words.size(); i++) {
      String word = words.get(i);
      if (Character.isLetter(word.codePointAt(0))
          && Character.isLetterOrDigit(words.get(i - 1).codePointAt(0))) {
        balance.merge(
            word.toLowerCase(Locale.ROOT),
            Character.isUpperCase(word.codePointAt(0)) ? 1 : -1,
            Integer::sum);
      }
    }
  }

  /// `words` in the case of running text; the same list when its capitals are ordinary.
  List<String> restore(List<String> words) {
    return hasOddCapitals(words) ? words.stream().map(this::restore).toList() : words;
  }

  /// Whether most words of three letters or more begin with a capital.
  static boolean hasOddCapitals(List<String> words) {
    int capital = 0;
    int small = 0;
    for (String word : words) {
      if (word.length() > 2 && Character.isLetter(word.codePointAt(0))) {
        if (Character.isUpperCase(word.codePointAt(0))) {
          capital++;
        } else {
          small++;
        }
      }
    }
    return capital >= 2 && capital > 2 * small;
  }

  private String restore(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (!Character.isUpperCase(word.codePointAt(0))
        || (Abbreviations.isAbbreviation(word) && word.length() > 2)) {
      return word;
    }
    int seen = balance.getOrDefault(lower, 0);
    boolean small = seen < 0 || (seen == 0 && isCommon(lower));
    return small ? lower : word.substring(0, 1) + lower.substring(1);
  }

  private boolean isCommon(String lower) {
    if (commonWords.contains(lower)) {
      return true;
    }
    for (String ending : List.of("s", "es", "ed", "d", "ing")) {
      if (lower.endsWith(ending)
          && commonWords.contains(lower.substring(0, lower.length() - ending.length()))) {
        return true;
      }
    }
    return false;
  }
}
