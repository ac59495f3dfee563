package org.sayso.resolution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Acronyms that a text introduces in brackets after the name.
final class Acronyms {
  private static final Pattern BRACKETED =
      Pattern.compile("\\G['’]?\\s?\\(\\s?[\"“‘']?(\\p{Lu}[\\p{L}\\p{N}-]{1,11})[\"”’']?\\s?\\)");

  private Acronyms() {}

  /// The bracketed acronym that follows at `offset`.
  static Optional<String> after(String text, int offset) {
    Matcher matcher = BRACKETED.matcher(text);
    return matcher.find(offset)
        ? Optional.of(matcher.group(1)).filter(Acronyms::hasTwoCapitals)
        : Optional.empty();
  }

  /// Whether the capitals of `acronym` stand in this order at the beginnings of the name's words.
  static boolean fits(String acronym, List<NamePiece> name) {
    String letters =
        acronym
            .chars()
            .filter(Character::isUpperCase)
            .collect(StringBuilder::new, (b, c) -> b.append((char) c), StringBuilder::append)
            .toString()
            .toLowerCase(Locale.ROOT);
    int matched = 0;
    for (NamePiece piece : name) {
      // "Parliament of New Selm (NS)" puts the place's letters in brackets.
      if (matched == 0 && piece.folded().equals("of")) {
        return false;
      }
      if (matched < letters.length() && piece.folded().charAt(0) == letters.charAt(matched)) {
        matched++;
      }
    }
    return matched == letters.length() || (matched >= 2 && matched >= letters.length() - 1);
  }

  private static boolean hasTwoCapitals(String word) {
    return word.chars().filter(Character::isUpperCase).count() >= 2;
  }
}
