package org.sayso.corroboration.event;

import java.util.List;
import java.util.regex.Pattern;

/// Words cut to what their forms have in common, as `word-counts.tsv` counts them: rough, since
/// texts are compared by many of them.
public final class Stems {
  /// Words and numbers of two signs at least.
  public static final Pattern WORD = Pattern.compile("\\p{L}{2,}+|\\p{N}{2,}+");

  private static final List<String> ENDINGS =
      List.of("ings", "ing", "edly", "ed", "ies", "es", "s", "ly");
  private static final int LEAST = 3;

  private Stems() {}

  /// The stem of a word in lower case.
  public static String of(String word) {
    if (Character.isDigit(word.charAt(0))) {
      return word;
    }
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= LEAST) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }
}
