package org.sayso.annotation;

import java.util.Set;

/// Words that English news write small (`common-words.txt`).
public final class CommonWords {
  private static final Set<String> WORDS = WordTable.words("common-words.txt");

  private CommonWords() {}

  static Set<String> all() {
    return WORDS;
  }

  /// Whether `word`, in small letters, is one of them.
  public static boolean has(String word) {
    return WORDS.contains(word);
  }
}
