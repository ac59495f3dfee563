package org.sayso.annotation;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Gives the dictionary form of a word by a table of irregular forms and by its ending.
public final class Lemmatizer {
  private static final Map<String, String> VERBS = WordTable.forms("irregular-verbs.txt");
  private static final Map<String, String> NOUNS = WordTable.forms("irregular-nouns.txt");
  private static final Map<String, String> PARTICLES = Map.of("n't", "not", "n’t", "not");

  /// Nouns that end in `s` in the singular or have no singular.
  private static final Set<String> NOUN_AS_IS = WordTable.words("nouns-as-they-are.txt");

  /// Stems that take back an `e` though their ending does not ask for it.
  private static final Set<String> WITH_E = WordTable.words("verb-stems-with-e.txt");

  /// The dictionary form of `word` in lower case.
  public String lemma(String word, PartOfSpeech pos) {
    String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    return switch (pos) {
      case VERB, AUX -> VERBS.containsKey(lower) ? VERBS.get(lower) : verb(lower);
      case NOUN -> NOUNS.containsKey(lower) ? NOUNS.get(lower) : noun(lower);
      case PART, ADV -> PARTICLES.getOrDefault(lower, lower);
      case ADJ, ADP, CCONJ, DET, INTJ, NUM, PRON, PROPN, PUNCT, SCONJ, SYM, X -> lower;
    };
  }

  private static String noun(String word) {
    int hyphen = word.lastIndexOf('-') + 1;
    String last = word.substring(hyphen);
    if (hyphen > 0 && NOUNS.containsKey(last)) {
      return word.substring(0, hyphen) + NOUNS.get(last);
    }
    if (word.length() < 4 || !word.endsWith("s") || NOUN_AS_IS.contains(word)) {
      return word;
    }
    boolean singular = word.endsWith("ss") || word.endsWith("is") || word.endsWith("us");
    return singular ? word : withoutS(word);
  }

  private static String withoutS(String word) {
    if (word.endsWith("ies") && word.length() > 4) {
      return cut(word, 3) + "y";
    }
    boolean hissing =
        word.endsWith("sses")
            || word.endsWith("shes")
            || word.endsWith("ches")
            || word.endsWith("xes")
            || word.endsWith("zzes")
            || (word.endsWith("oes") && word.length() > 4);
    return cut(word, hissing ? 2 : 1);
  }

  private static String verb(String word) {
    if (word.endsWith("s") && !word.endsWith("ss") && word.length() > 3) {
      return word.endsWith("us") ? word : withoutS(word);
    }
    if (word.endsWith("ied")) {
      return word.length() > 4 ? cut(word, 3) + "y" : cut(word, 1);
    }
    if (word.endsWith("ed") && word.length() > 3 && !word.endsWith("eed")) {
      return stem(cut(word, 2)).orElse(word);
    }
    if (word.endsWith("ing") && word.length() > 4) {
      return stem(cut(word, 3)).orElse(word);
    }
    return word.endsWith("reed") && !word.equals("breed") ? cut(word, 1) : word;
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }

  /// The verb whose form without `ed` or `ing` is `stem`; empty when the stem has no vowel
  /// ("bring", "shed").
  private static Optional<String> stem(String stem) {
    if (stem.chars().noneMatch(letter -> "aeiouy".indexOf(letter) >= 0)) {
      return Optional.empty();
    }
    int hyphen = stem.lastIndexOf('-') + 1;
    String last = stem.substring(hyphen);
    if (isDoubled(last)) {
      return Optional.of(cut(stem, 1));
    }
    boolean e = WITH_E.contains(last) || WITH_E.contains(withoutPrefix(last)) || asksForE(last);
    return Optional.of(e ? stem + "e" : stem);
  }

  private static String withoutPrefix(String stem) {
    for (String prefix : new String[] {"re", "un", "dis", "mis", "over", "out"}) {
      if (stem.startsWith(prefix)) {
        return stem.substring(prefix.length());
      }
    }
    return stem;
  }

  private static boolean isDoubled(String stem) {
    int length = stem.length();
    if (length < 3 || stem.charAt(length - 1) != stem.charAt(length - 2)) {
      return false;
    }
    char last = stem.charAt(length - 1);
    if (last == 'l') {
      return (stem.endsWith("roll") && stem.length() > 5)
          || (stem.endsWith("ell") && stem.length() > 5)
          || stem.endsWith("pell")
          || stem.endsWith("bell");
    }
    return "bdgmnprt".indexOf(last) >= 0 && !stem.equals("add");
  }

  private static boolean asksForE(String stem) {
    int length = stem.length();
    if (length < 2) {
      return false;
    }
    char last = stem.charAt(length - 1);
    char before = stem.charAt(length - 2);
    return switch (last) {
      case 'v', 'c', 'u', 'z' -> last != 'z' || before != 't';
      case 'g' -> before != 'n' && before != 'o' && before != 'u';
      case 'l' -> "bcdfgkptz".indexOf(before) >= 0;
      case 't' ->
          before == 'a'
              && length > 3
              && "eo".indexOf(stem.charAt(length - 3)) < 0
              && !stem.equals("combat");
      default -> false;
    };
  }
}
