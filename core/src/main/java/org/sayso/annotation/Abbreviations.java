package org.sayso.annotation;

import java.util.Locale;
import java.util.Set;

/// Short forms that news write with a dot, and what the dot may mean for the end of a sentence.
final class Abbreviations {
  /// Always followed by a name or a number, so that the dot never ends a sentence.
  private static final Set<String> LEADING =
      Set.of(
          "mr", "mrs", "ms", "messrs", "dr", "prof", "rev", "fr", "msgr", "hon", "gen", "lt", "col",
          "maj", "capt", "sgt", "cpl", "pvt", "spc", "brig", "cmdr", "cdr", "adm", "insp", "supt",
          "const", "sen", "rep", "reps", "sens", "gov", "pres", "amb", "st", "ste", "mt", "ft",
          "rs", "vs", "approx", "art", "fig", "nos", "bt", "smt", "shri", "det", "sub", "asst",
          "dy");

  /// Followed by a number when it is short for "number" and by anything when it is the answer.
  private static final Set<String> BEFORE_NUMBER = Set.of("no", "p", "pp", "para", "sec", "ch");

  private static final Set<String> MONTHS =
      Set.of("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");

  private static final Set<String> DAYS =
      Set.of("mon", "tue", "tues", "wed", "weds", "thu", "thur", "thurs", "fri", "sat", "sun");

  /// May stand at the end of a sentence.
  private static final Set<String> TRAILING =
      Set.of(
          "inc", "co", "corp", "ltd", "bros", "jr", "sr", "dept", "univ", "est", "ave", "blvd",
          "rd", "etc", "al", "ph.d", "ret", "govt", "natl", "intl", "assn", "va", "calif", "fla",
          "tenn", "ky", "wis", "ariz", "conn", "mich", "minn", "okla", "vt");

  private static final Set<String> ONLY_CAPITALIZED =
      Set.of(
          "gen", "col", "maj", "sen", "rep", "reps", "pres", "st", "mt", "ft", "const", "art",
          "fig", "no", "sub", "co", "est", "hon", "rev", "det", "sec", "ret", "al", "va", "calif",
          "fla", "tenn", "ky", "wis", "ariz", "conn", "mich", "minn", "okla", "vt");

  private Abbreviations() {}

  /// Whether `word`, which stands before a dot, keeps that dot.
  ///
  /// @param word the word without its dot
  /// @param next the next character that is not white space, 0 at the end of the text
  static boolean keepsDot(String word, int next) {
    String lower = word.toLowerCase(Locale.ROOT);
    boolean capitalized = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    if (ONLY_CAPITALIZED.contains(lower) && !capitalized) {
      return lower.equals("al") || (BEFORE_NUMBER.contains(lower) && Character.isDigit(next));
    }
    if (BEFORE_NUMBER.contains(lower)) {
      return Character.isDigit(next);
    }
    if (MONTHS.contains(lower) && Character.isDigit(next)) {
      return true;
    }
    if (MONTHS.contains(lower) || DAYS.contains(lower)) {
      return capitalized && (Character.isDigit(next) || next == ',' || Character.isLowerCase(next));
    }
    return LEADING.contains(lower) || TRAILING.contains(lower);
  }

  /// Whether the dot of `token` can never end a sentence.
  static boolean neverEnds(String token) {
    String lower = token.substring(0, token.length() - 1).toLowerCase(Locale.ROOT);
    return LEADING.contains(lower)
        || BEFORE_NUMBER.contains(lower)
        || MONTHS.contains(lower)
        || DAYS.contains(lower);
  }

  /// Whether `token` is a short form with its dot: "U.S.", "Gen.", "J.".
  static boolean isAbbreviation(String token) {
    return token.length() > 1 && token.endsWith(".") && Character.isLetter(token.codePointAt(0));
  }

  /// Whether `token` is the initial of a name: "J.".
  static boolean isInitial(String token) {
    return token.length() == 2 && token.charAt(1) == '.' && Character.isUpperCase(token.charAt(0));
  }
}
