package org.sayso.eval.incidents;

import java.util.List;
import java.util.Optional;

/// How many an entity is, in the key's form.
final class Amount {
  private static final List<String> WORDS =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");
  private static final List<String> PLURALS =
      List.of("men", "women", "people", "children", "policemen", "personnel", "police", "troops");

  private Amount() {}

  /// The number before the first mention that has one; a name is one, a plural is PLURAL.
  static String of(MucText text, Entity entity) {
    for (Entity.Mention one : entity.mentions()) {
      Optional<String> stated = before(text, one.words().first());
      if (stated.isPresent()) {
        return stated.orElseThrow();
      }
    }
    boolean plural =
        entity.mentions().stream().anyMatch(one -> isPlural(text.words().get(one.head())));
    return entity.name().isEmpty() && plural ? "PLURAL" : "1";
  }

  private static boolean isPlural(MucText.Word word) {
    return PLURALS.contains(word.text())
        || word.text().endsWith("men")
        || !word.isName() && word.text().endsWith("s") && !word.lemma().equals(word.text())
        || word.isName() && word.text().endsWith("s") && word.text().length() > 4;
  }

  private static Optional<String> before(MucText text, int first) {
    if (first == 0) {
      return Optional.empty();
    }
    Optional<String> number = number(text.words().get(first - 1).text());
    String before = text.lemma(first - 2);
    String earlier = text.lemma(first - 3);
    if (number.isPresent() && before.equals("least")) {
      return number.map(value -> value + "-");
    }
    if (number.isPresent() && before.equals("than") && earlier.equals("more")) {
      return number.map(value -> value + "-");
    }
    boolean about =
        before.equals("about") || before.equals("approximately") || before.equals("some");
    return about ? number.map(value -> "~" + value) : number;
  }

  private static Optional<String> number(String word) {
    if (word.matches("[0-9][0-9,]*")) {
      return Optional.of(word.replace(",", ""));
    }
    int at = WORDS.indexOf(word);
    return at > 0 ? Optional.of(Integer.toString(at)) : Optional.empty();
  }
}
