package org.sayso.eval.coreference;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/// Whether two names may be one actor's by their words alone: all words of the shorter one stand in
/// the longer one.
final class SameName {
  private static final Set<String> EMPTY = Set.of("the", "of", "mr", "mrs", "ms", "dr", "'s", "s");

  private SameName() {}

  static boolean of(String one, String other) {
    Set<String> ownWords = words(one);
    Set<String> otherWords = words(other);
    return isName(one)
        && isName(other)
        && !ownWords.isEmpty()
        && !otherWords.isEmpty()
        && (ownWords.containsAll(otherWords) || otherWords.containsAll(ownWords));
  }

  private static boolean isName(String words) {
    return words.chars().skip(words.startsWith("The ") ? 1 : 0).anyMatch(Character::isUpperCase);
  }

  private static Set<String> words(String name) {
    Set<String> words = new HashSet<>();
    Arrays.stream(name.split("[^\\p{L}\\p{N}']+"))
        .map(word -> word.toLowerCase(java.util.Locale.ROOT))
        .map(word -> word.endsWith("'s") ? word.substring(0, word.length() - 2) : word)
        .filter(word -> !word.isEmpty() && !EMPTY.contains(word))
        .forEach(words::add);
    return words;
  }
}
