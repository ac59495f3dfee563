package org.sayso.mention;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One way of writing a time.
///
/// @param pattern where it may stand
/// @param reading what it says; empty when the words only look like it
record DateForm(Pattern pattern, Function<Hit, Optional<DateExpression>> reading) {
  static DateForm of(String template, Function<Hit, Optional<DateExpression>> reading) {
    return new DateForm(DateVocabulary.pattern(template), reading);
  }

  /// A match within its sentence.
  record Hit(Matcher matcher, String sentence) {
    /// The words of the named group, if it took part.
    Optional<String> get(String group) {
      return matcher.namedGroups().containsKey(group)
          ? Optional.ofNullable(matcher.group(group))
          : Optional.empty();
    }

    /// The words of a group that always takes part.
    String group(String name) {
      return get(name).orElseThrow();
    }

    /// Whether the group's words begin with a capital or a digit, as names of months and days do.
    boolean isCapitalized(String group) {
      return get(group).map(word -> !Character.isLowerCase(word.codePointAt(0))).orElse(true);
    }

    /// The word before the match in lower case, or nothing.
    String wordBefore() {
      String before = sentence.substring(0, matcher.start()).stripTrailing();
      int space =
          Math.max(
              before.lastIndexOf(' '), Math.max(before.lastIndexOf('\n'), before.lastIndexOf('(')));
      return before.substring(space + 1).toLowerCase(java.util.Locale.ROOT);
    }

    /// What follows the match.
    String rest() {
      return sentence.substring(matcher.end());
    }

    /// Whether the match is all there is.
    boolean isAlone() {
      return matcher.start() == 0 && matcher.end() == sentence.length();
    }
  }
}
