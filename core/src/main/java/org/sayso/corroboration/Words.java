package org.sayso.corroboration;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Looks for words of a question in words of the news, without regard to case and endings.
final class Words {
  private static final int SHORTEST_STEM = 4;
  private static final Map<String, List<String>> IRREGULAR =
      Map.ofEntries(
          Map.entry("take", List.of("took", "taken", "taking")),
          Map.entry("hold", List.of("held")),
          Map.entry("shoot", List.of("shot")),
          Map.entry("fight", List.of("fought")),
          Map.entry("slay", List.of("slain")),
          Map.entry("flee", List.of("fled")),
          Map.entry("feed", List.of("fed")),
          Map.entry("lead", List.of("led")),
          Map.entry("strike", List.of("struck")),
          Map.entry("body", List.of("bodies")),
          Map.entry("man", List.of("men")),
          Map.entry("woman", List.of("women")),
          Map.entry("child", List.of("children")),
          Map.entry("steal", List.of("stole")),
          Map.entry("break", List.of("broke")));
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)\\b(?:\\d[\\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
              + "thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|"
              + "fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|dozens?|scores)\\b");
  private static final Pattern NEGATION =
      Pattern.compile(
          "(?i)\\b(?:did|does|do|was|were|is|are|has|had|have|could|would) (?:not|never)\\b|n['’]t\\b"
              + "|\\bnot (?:of|the|a|his|her|by|in)\\b|\\bnever\\b|\\bnobody\\b|\\bno one\\b|\\bnone of\\b"
              + "|\\bthere (?:is|was|were|are) no\\b|\\bnothing to do\\b");
  private static final Pattern CANNOT_TELL =
      Pattern.compile(
          "(?i)(?:can(?:not|['’]t| not)|could not|unable to|not (?:been )?(?:in a position|able) to)"
              + "(?: be)?(?: independently)? (?:verif|confirm)|not been (?:independently )?(?:verified|confirmed)");
  private static final Pattern OWN_WORK =
      Pattern.compile(
          "(?i)\\b(?:carried out|was behind|were behind|its work|our work|responsib|placed the bomb"
              + "|planted the bomb|did it)\\b");

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
    return has(text, stem(lemma))
        || IRREGULAR.getOrDefault(lemma.toLowerCase(Locale.ROOT), List.of()).stream()
            .anyMatch(form -> has(text, form));
  }

  static String stem(String lemma) {
    String word = lemma.toLowerCase(Locale.ROOT);
    boolean cut = word.length() > SHORTEST_STEM;
    if (cut && (word.endsWith("ing") || word.endsWith("ies"))) {
      return word.substring(0, word.length() - 3);
    }
    if (cut && (word.endsWith("e") || word.endsWith("y") || word.endsWith("s"))) {
      return word.substring(0, word.length() - 1);
    }
    return word;
  }

  /// Whether `text` states a number.
  static boolean hasNumber(String text) {
    return NUMBER.matcher(text).find();
  }

  /// Whether `text` says that something is not so.
  static boolean negates(String text) {
    return NEGATION.matcher(text).find();
  }

  /// Whether `text` says that something cannot be verified.
  static boolean cannotTell(String text) {
    return CANNOT_TELL.matcher(text).find();
  }

  /// Whether `text` takes a deed for one's own.
  static boolean ownsDeed(String text) {
    return OWN_WORK.matcher(text).find();
  }
}
