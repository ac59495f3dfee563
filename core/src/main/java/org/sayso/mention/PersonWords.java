package org.sayso.mention;

import java.util.List;
import org.sayso.annotation.Token;

/// Words that stand before persons' names or name their offices.
public final class PersonWords {
  private static final WordLists WORDS = WordLists.load("name-words.txt", "sayso-name-words 1");
  private static final WordLists TITLES = WordLists.load("titles.txt", "sayso-titles 1");

  private PersonWords() {}

  /// Whether `word` is one that stands before a person's name.
  public static boolean isTitle(String word) {
    return TITLES.has(word);
  }

  /// Whether `word` ends the name of an office: "Minister", "Envoy".
  public static boolean isOffice(String word) {
    return isOfSort(word, "OFFICE");
  }

  /// Whether `token` stands before a person's name and is no part of it: "Longtime".
  static boolean isBeforePerson(Token token) {
    return isOfSort(token.text(), "BEFORE");
  }

  private static boolean isOfSort(String word, String sort) {
    return WORDS.key(word).filter(sort::equals).isPresent();
  }

  /// Where a person's own name begins behind titles and other words that are no part of it.
  static int personBegin(List<Token> tokens, int from, int end) {
    int begin = NameShape.afterTitles(tokens, from, end);
    for (int i = end - 2; i >= begin; i--) {
      if (isBeforePerson(tokens.get(i)) && tokens.get(i + 1).isCapitalized()) {
        return i + 1;
      }
    }
    return begin;
  }

  /// Where a person's name begins whose surname stands at `surname`: "Carter" in "met Carter
  /// Idrey", though the annotator takes it for a noun.
  static int withGivenName(List<Token> tokens, int surname) {
    int before = surname - 1;
    return before > 0 && isGivenName(tokens.get(before)) ? before : surname;
  }

  private static boolean isGivenName(Token token) {
    return NameShape.isCapitalCommon(token)
        && !isTitle(token.text())
        && !isOffice(token.text())
        && !isBeforePerson(token)
        && !NameShape.isSort(token)
        && !NameShape.isHeadWord(token.text())
        && !NameShape.isCalendar(token)
        && CommonNounFinder.role(List.of(token)) == ActorKind.OTHER;
  }
}
