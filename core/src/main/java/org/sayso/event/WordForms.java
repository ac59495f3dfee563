package org.sayso.event;

import java.util.LinkedHashSet;
import java.util.Set;
import org.sayso.annotation.Inflection;

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
    forms.add(Inflection.withS(word));
    String stem = word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
    if (word.endsWith("y") && !Inflection.isVowel(word.charAt(word.length() - 2))) {
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
      forms.add(Inflection.withS(word));
    }
    return forms;
  }

  private static boolean doubles(String word) {
    int length = word.length();
    return length > 2
        && !Inflection.isVowel(word.charAt(length - 1))
        && Inflection.isVowel(word.charAt(length - 2))
        && !Inflection.isVowel(word.charAt(length - 3))
        && "wxy".indexOf(word.charAt(length - 1)) < 0;
  }

  private static boolean endsInLetter(String word) {
    return word.length() > 1 && Character.isLetter(word.charAt(word.length() - 1));
  }
}
