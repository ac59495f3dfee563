package org.sayso.event;

import java.util.LinkedHashSet;
import java.util.Set;

/// The regular inflected forms of English words, so that a table in dictionary form matches running
/// text whatever a tagger makes of it. Forms that do not exist ("shooted") do no harm.
final class WordForms {
  private WordForms() {}

  /// `word` and its forms as a verb.
  static Set<String> ofVerb(String word) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(word);
    if (!endsInLetter(word)) {
      return forms;
    }
    forms.add(withS(word));
    String stem = word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
    if (word.endsWith("y") && !isVowel(word.charAt(word.length() - 2))) {
      forms.add(word.substring(0, word.length() - 1) + "ied");
    } else {
      forms.add(stem + "ed");
    }
    forms.add(stem + "ing");
    if (word.endsWith("ee")) {
      forms.add(word + "ing");
    }
    if (doubles(word)) {
      char last = word.charAt(word.length() - 1);
      forms.add(word + last + "ed");
      forms.add(word + last + "ing");
    }
    return forms;
  }

  /// `word` and its plural.
  static Set<String> ofNoun(String word) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(word);
    if (endsInLetter(word)) {
      forms.add(withS(word));
    }
    return forms;
  }

  private static String withS(String word) {
    int length = word.length();
    if (word.endsWith("y") && length > 1 && !isVowel(word.charAt(length - 2))) {
      return word.substring(0, length - 1) + "ies";
    }
    boolean hissing =
        word.endsWith("s") || word.endsWith("x") || word.endsWith("ch") || word.endsWith("sh");
    return word + (hissing ? "es" : "s");
  }

  private static boolean doubles(String word) {
    int length = word.length();
    return length > 2
        && !isVowel(word.charAt(length - 1))
        && isVowel(word.charAt(length - 2))
        && !isVowel(word.charAt(length - 3))
        && "wxy".indexOf(word.charAt(length - 1)) < 0;
  }

  private static boolean endsInLetter(String word) {
    return word.length() > 1 && Character.isLetter(word.charAt(word.length() - 1));
  }

  private static boolean isVowel(char letter) {
    return "aeiou".indexOf(letter) >= 0;
  }
}
