package org.sayso.store.mask;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sayso.mention.NumberWords;

/// What is a person's name in a string, by its look.
final class PersonNames {
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern EDGES =
      Pattern.compile("^[^\\p{L}\\p{N}]+|(?:['’]s?)?[^\\p{L}\\p{N}]*$");
  private static final int SHORTEST = 3;

  /// Words that begin a mention and name nobody.
  private static final Set<String> NO_NAMES =
      Set.of(
          "the",
          "a",
          "an",
          "he",
          "she",
          "they",
          "it",
          "i",
          "we",
          "you",
          "his",
          "her",
          "him",
          "them",
          "their",
          "our",
          "my",
          "this",
          "that",
          "these",
          "those",
          "who",
          "mr",
          "mrs",
          "ms",
          "miss",
          "dr",
          "sir",
          "lady",
          "lord",
          "sister",
          "brother",
          "father",
          "mother",
          "uncle",
          "aunt",
          "sheikh",
          "mullah",
          "imam",
          "rev",
          "prof",
          "professor",
          "doctor",
          "nurse",
          "judge",
          "gen",
          "general",
          "col",
          "colonel",
          "maj",
          "major",
          "capt",
          "captain",
          "lt",
          "lieutenant",
          "sgt",
          "sergeant",
          "cpl",
          "corporal",
          "private",
          "commander",
          "chief",
          "president",
          "minister",
          "prime",
          "senator",
          "mayor",
          "governor",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "inspector",
          "officer",
          "director",
          "secretary",
          "deputy",
          "ambassador",
          "king",
          "queen",
          "prince",
          "princess",
          "of",
          "and",
          "for",
          "in",
          "de",
          "van",
          "von",
          "bin",
          "ibn",
          "al",
          "el",
          "la",
          "le");

  private PersonNames() {}

  /// Whether a word of it is written like a name: not "he", "The farmer", "a nurse".
  static boolean looksLikeName(String words) {
    return Arrays.stream(SPACES.split(words))
        .map(PersonNames::trimmed)
        .anyMatch(word -> isCapital(word) && !isNoName(word));
  }

  /// The name without "Mr", "the", "Colonel" before it and "'s" after it.
  static String withoutTitles(String name) {
    String[] words = SPACES.split(name.strip());
    int first = 0;
    while (first < words.length && isNoName(trimmed(words[first]))) {
      first++;
    }
    return trimmed(Arrays.stream(words, first, words.length).collect(Collectors.joining(" ")));
  }

  /// Whether one word of a name points to its bearer: "Orlow", not "al".
  static boolean standsAlone(String word) {
    String bare = trimmed(word);
    return bare.length() >= SHORTEST && isCapital(bare) && !isNoName(bare);
  }

  /// Without what stands around the letters, and without "'s".
  static String trimmed(String word) {
    return EDGES.matcher(word).replaceAll("");
  }

  private static boolean isCapital(String word) {
    return !word.isEmpty()
        && !Character.isLowerCase(word.codePointAt(0))
        && Character.isLetter(word.codePointAt(0));
  }

  /// Whether the word stands before a name and is none: "the", "Colonel", "minister", "Three".
  static boolean isNoName(String word) {
    return NO_NAMES.contains(word.toLowerCase(Locale.ROOT))
        || NumberWords.at(List.of(word), 0).isPresent();
  }
}
