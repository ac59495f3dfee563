package org.sayso.annotation;

import java.util.Locale;
import java.util.Set;

/// Whether a text too short for language identification looks English.
final class EnglishLook {
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "the", "a", "an", "of", "in", "to", "and", "is", "was", "were", "are", "said", "says",
          "that", "by", "for", "with", "on", "at", "from", "has", "have", "had", "he", "she",
          "they", "it", "not", "who", "after", "his", "killed", "police", "army", "people", "be",
          "been", "will", "as", "but", "or", "this", "their", "its");
  private static final double LEAST_ASCII_LETTERS = 0.97;
  private static final int WORDS_FOR_ONE = 12;

  private EnglishLook() {}

  /// Whether nearly all letters are ASCII and at least one word in twelve is a common English one.
  static boolean holds(String text) {
    int letters = 0;
    int ascii = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        letters++;
        ascii += text.charAt(i) < 128 ? 1 : 0;
      }
    }
    if (letters == 0 || ascii < LEAST_ASCII_LETTERS * letters) {
      return false;
    }
    int words = 0;
    int common = 0;
    for (String word : text.toLowerCase(Locale.ROOT).split("[^a-z]+", -1)) {
      words += word.isEmpty() ? 0 : 1;
      common += FUNCTION_WORDS.contains(word) ? 1 : 0;
    }
    return common * WORDS_FOR_ONE >= words;
  }
}
