package org.sayso.mention;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// Whether "he" or "she" stands for a person, so far as the text's own words tell; first names only
/// help to choose among those told before ([FirstNames]).
public enum Gender {
  HE,
  SHE;

  private static final WordLists WORDS = WordLists.load("genders.txt", "sayso-genders 1");

  /// What one word tells: "Ms", "brother", "she".
  public static Optional<Gender> of(String word) {
    return WORDS.key(word.toLowerCase(Locale.ROOT)).map(Gender::valueOf);
  }

  /// What a pronoun tells: "he", "her", "himself".
  static Optional<Gender> ofPronoun(String word) {
    return switch (word) {
      case "he", "him", "his", "himself" -> Optional.of(HE);
      case "she", "her", "hers", "herself" -> Optional.of(SHE);
      default -> Optional.empty();
    };
  }

  /// What the first telling word of a phrase tells: "spokeswoman Ada Brun", "his sister" by its
  /// last word.
  public static Optional<Gender> ofPhrase(String words) {
    return Arrays.stream(words.split("[^\\p{L}.]+"))
        .filter(word -> !isPossessive(word))
        .map(Gender::of)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static boolean isPossessive(String word) {
    String lower = Objects.requireNonNull(word).toLowerCase(Locale.ROOT);
    return lower.equals("his") || lower.equals("her");
  }
}
