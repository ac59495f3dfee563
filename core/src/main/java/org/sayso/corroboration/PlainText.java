package org.sayso.corroboration;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Words of the news in which words of a question are looked for, without regard to case, endings
/// and apostrophes ("Sa'ada" and "Saada").
final class PlainText {
  private static final String APOSTROPHES = "'’‘ʿʼ`";
  private static final int SHORTEST_SHORT = 3;

  /// What may follow a word that ends in "e", without that.
  private static final Set<String> AFTER_E =
      Set.of(
          "e", "es", "ed", "ing", "ings", "er", "ers", "or", "ors", "ion", "ions", "ation",
          "ations", "al", "als", "ement", "ements", "ive", "ent");

  /// What may follow a word that ends in "y", without that.
  private static final Set<String> AFTER_Y =
      Set.of("y", "ies", "ied", "ying", "ier", "iers", "ication", "ial");

  private static final Set<String> AFTER =
      Set.of(
          "", "s", "es", "ed", "d", "ing", "ings", "er", "ers", "or", "ors", "ion", "ions", "ation",
          "ations", "ment", "ments", "en", "ist", "ists", "al", "like");

  private static final Map<String, List<String>> IRREGULAR =
      Map.ofEntries(
          Map.entry("take", List.of("took", "taken", "taking")),
          Map.entry("hold", List.of("held", "holding")),
          Map.entry("shoot", List.of("shot", "shots", "shooting", "shooter", "gunfire")),
          Map.entry("fight", List.of("fought", "fighting", "fighter", "fighters")),
          Map.entry("slay", List.of("slain")),
          Map.entry("flee", List.of("fled", "fleeing")),
          Map.entry("feed", List.of("fed")),
          Map.entry("lead", List.of("led")),
          Map.entry("strike", List.of("struck")),
          Map.entry("die", List.of("dead", "death", "deaths", "dying")),
          Map.entry("dead", List.of("death", "deaths", "die", "died", "dies")),
          Map.entry("death", List.of("dead", "die", "died", "dies")),
          Map.entry("body", List.of("bodies")),
          Map.entry("man", List.of("men")),
          Map.entry("woman", List.of("women")),
          Map.entry("child", List.of("children")),
          Map.entry("person", List.of("people")),
          Map.entry("steal", List.of("stole", "stolen")),
          Map.entry("fire", List.of("fired", "firing", "gunfire")),
          Map.entry("beat", List.of("beaten", "beating")),
          Map.entry("break", List.of("broke", "broken")));

  private final String original;
  private final String lower;

  PlainText(String text) {
    this.original = text;
    this.lower = plain(text);
  }

  /// In small letters, without apostrophes inside words.
  private static String plain(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    StringBuilder plain = null;
    for (int i = 1; i < lower.length() - 1; i++) {
      boolean inside =
          APOSTROPHES.indexOf(lower.charAt(i)) >= 0
              && Character.isLetter(lower.charAt(i - 1))
              && Character.isLetter(lower.charAt(i + 1));
      if (inside && plain == null) {
        plain = new StringBuilder(lower.length()).append(lower, 0, i);
      } else if (!inside && plain != null) {
        plain.append(lower.charAt(i));
      }
    }
    return plain == null
        ? lower
        : plain.append(lower, lower.length() - 1, lower.length()).toString();
  }

  boolean isEmpty() {
    return lower.isEmpty();
  }

  /// Whether it has `name`, as a whole or in the genitive.
  boolean hasName(String name) {
    String looked = plain(name);
    for (int at = lower.indexOf(looked); at >= 0; at = lower.indexOf(looked, at + 1)) {
      String rest = startsWord(at) ? rest(at + looked.length()) : "x";
      if (rest.isEmpty() || rest.equals("s") || rest.equals("es")) {
        return true;
      }
    }
    return false;
  }

  /// Whether it has the capitals of `name` as a word: "PTA" for "Prevention of Terrorism Act".
  boolean hasShort(String name) {
    StringBuilder letters = new StringBuilder();
    for (String word : name.split("[\\s-]+")) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        letters.append(word.charAt(0));
      }
    }
    String looked = letters.toString();
    if (looked.length() < SHORTEST_SHORT) {
      return false;
    }
    int at = original.indexOf(looked);
    return at >= 0
        && (at == 0 || !Character.isLetterOrDigit(original.charAt(at - 1)))
        && (at + looked.length() == original.length()
            || !Character.isUpperCase(original.charAt(at + looked.length())));
  }

  /// Whether it has one of `words` in some form: "farmers" for "farmer", "denied" for "deny".
  boolean hasFormOf(List<String> words) {
    for (String word : words) {
      if (hasForm(word)) {
        return true;
      }
    }
    return false;
  }

  boolean hasForm(String word) {
    char last = word.charAt(word.length() - 1);
    boolean cut = word.length() > 3 && (last == 'e' || last == 'y');
    String stem = cut ? word.substring(0, word.length() - 1) : word;
    Set<String> endings = !cut ? AFTER : last == 'e' ? AFTER_E : AFTER_Y;
    for (int at = lower.indexOf(stem); at >= 0; at = lower.indexOf(stem, at + 1)) {
      if (startsWord(at)) {
        String rest = rest(at + stem.length());
        boolean twice =
            rest.length() > 1 && rest.charAt(0) == last && endings.contains(rest.substring(1));
        if (endings.contains(rest) || (twice && !rest.equals("s"))) {
          return true;
        }
      }
    }
    for (String form : IRREGULAR.getOrDefault(word, List.of())) {
      if (hasWord(form)) {
        return true;
      }
    }
    return false;
  }

  /// Whether it has this word, or words, as they are.
  boolean hasWord(String word) {
    for (int at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
      if (startsWord(at) && rest(at + word.length()).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private boolean startsWord(int at) {
    return at == 0 || !Character.isLetterOrDigit(lower.charAt(at - 1));
  }

  private String rest(int from) {
    int end = from;
    while (end < lower.length() && Character.isLetter(lower.charAt(end))) {
      end++;
    }
    return lower.substring(from, end);
  }

  String lower() {
    return lower;
  }
}
