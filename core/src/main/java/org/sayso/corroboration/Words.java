package org.sayso.corroboration;

import java.util.Locale;

/// Looks for words of a question in words of the news, without regard to case and endings.
final class Words {
  private static final int SHORTEST_STEM = 4;

  private Words() {}

  /// Whether `text` has `words` as they are, at the beginning of a word.
  static boolean has(String text, String words) {
    String in = text.toLowerCase(Locale.ROOT);
    String looked = words.toLowerCase(Locale.ROOT);
    int at = in.indexOf(looked);
    while (at >= 0) {
      if (at == 0 || !Character.isLetterOrDigit(in.charAt(at - 1))) {
        return true;
      }
      at = in.indexOf(looked, at + 1);
    }
    return false;
  }

  /// Whether `text` has `lemma` in some form: "farmers" for "farmer", "denied" for "deny".
  static boolean hasForm(String text, String lemma) {
    return has(text, stem(lemma));
  }

  static String stem(String lemma) {
    String word = lemma.toLowerCase(Locale.ROOT);
    boolean cut = word.length() > SHORTEST_STEM;
    if (cut && word.endsWith("ing")) {
      return word.substring(0, word.length() - 3);
    }
    if (cut && word.endsWith("ies")) {
      return word.substring(0, word.length() - 3);
    }
    if (cut && (word.endsWith("e") || word.endsWith("y") || word.endsWith("s"))) {
      return word.substring(0, word.length() - 1);
    }
    return word;
  }
}
