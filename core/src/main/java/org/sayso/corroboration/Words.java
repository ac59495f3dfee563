package org.sayso.corroboration;

import java.util.Locale;
import java.util.regex.Pattern;

/// Looks for words of a question in words of the news, without regard to case and endings.
final class Words {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)\\b(?:\\d[\\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
              + "thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|"
              + "fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|dozens?|scores)\\b");
  private static final Pattern DAY =
      Pattern.compile(
          "(?i)\\b\\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\b|"
              + "\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \\d{1,2}\\b|"
              + "\\b(?:19|20)\\d\\d\\b");
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

  /// Whether `text` states a number other than of a day or a year.
  static boolean hasNumber(String text) {
    return NUMBER.matcher(DAY.matcher(text).replaceAll(" ")).find();
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
