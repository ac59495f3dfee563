package org.sayso.annotation;

/// Regular endings of English words.
public final class Inflection {
  private Inflection() {}

  /// The plural of a noun, or the third person of a verb, in small letters: "guards", "cities",
  /// "attaches".
  ///
  /// @param word in small letters, not empty
  public static String withS(String word) {
    int length = word.length();
    if (word.endsWith("y") && length > 1 && !isVowel(word.charAt(length - 2))) {
      return word.substring(0, length - 1) + "ies";
    }
    boolean hissing =
        word.endsWith("s") || word.endsWith("x") || word.endsWith("ch") || word.endsWith("sh");
    return word + (hissing ? "es" : "s");
  }

  /// Whether the letter, a small one, is a vowel; "y" is none.
  public static boolean isVowel(char letter) {
    return "aeiou".indexOf(letter) >= 0;
  }
}
