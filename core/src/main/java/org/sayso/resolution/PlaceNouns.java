package org.sayso.resolution;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.sayso.annotation.AnnotatedText;
import org.sayso.annotation.Token;

/// Nouns that end names of places, and how far such names reach: "Selm County", "West 16th Street".
final class PlaceNouns {
  private static final Set<String> NOUNS =
      Set.of(
          "county",
          "parish",
          "township",
          "prefecture",
          "river",
          "lake",
          "creek",
          "bay",
          "island",
          "valley",
          "estates",
          "square",
          "bridge",
          "mountains");
  private static final Set<String> DIVISIONS =
      Set.of("county", "parish", "township", "prefecture", "oblast");
  private static final Set<String> STREETS =
      Set.of(
          "street",
          "st.",
          "road",
          "rd.",
          "avenue",
          "ave.",
          "drive",
          "lane",
          "highway",
          "boulevard",
          "blvd.",
          "parkway",
          "bypass");
  private static final Set<String> NUMBERED = Set.of("interstate", "highway", "route");
  private static final Set<String> OPENING =
      Set.of("the", "a", "an", "on", "in", "at", "from", "to", "along", "near", "off", "and", "of");
  private static final Pattern ORDINAL = Pattern.compile("[0-9]{1,3}(?:st|nd|rd|th)");
  private static final int MOST_WORDS = 4;

  private PlaceNouns() {}

  /// Where a name that ends before token `end` ends with the noun that belongs to it.
  static int grown(AnnotatedText text, int end) {
    if (end >= text.tokens().size()) {
      return end;
    }
    Token next = text.tokens().get(end);
    boolean beside = next.span().begin() == text.tokens().get(end - 1).span().end() + 1;
    String word = next.lower();
    boolean noun = NOUNS.contains(word) || STREETS.contains(word);
    return beside && noun && next.isCapitalized() ? end + 1 : end;
  }

  /// Whether the word ends names of divisions.
  static boolean isDivision(Token token) {
    return token.isCapitalized() && DIVISIONS.contains(token.lower());
  }

  /// The first token of a street's name that ends with the token `last`; `last` when it ends none.
  static int streetBegin(AnnotatedText text, int last) {
    if (!STREETS.contains(text.tokens().get(last).lower())
        || !text.tokens().get(last).isCapitalized()) {
      return last;
    }
    int first = last;
    while (first > 0 && last - first < MOST_WORDS && isStreetWord(text.tokens().get(first - 1))) {
      first--;
    }
    while (first < last && OPENING.contains(text.tokens().get(first).lower())) {
      first++;
    }
    return first;
  }

  private static boolean isStreetWord(Token token) {
    String word = token.text();
    boolean name =
        token.isCapitalized()
            && word.substring(1)
                .chars()
                .allMatch(c -> Character.isLetter(c) || c == '.' || c == '\'' || c == '’');
    return name || ORDINAL.matcher(word.toLowerCase(Locale.ROOT)).matches();
  }

  /// Whether the tokens at `at` are a road with a number: "Interstate 75".
  static boolean isNumberedRoad(AnnotatedText text, int at) {
    if (at + 1 >= text.tokens().size()) {
      return false;
    }
    Token word = text.tokens().get(at);
    return word.isCapitalized()
        && NUMBERED.contains(word.lower())
        && text.tokens().get(at + 1).text().matches("[0-9]{1,4}");
  }
}
