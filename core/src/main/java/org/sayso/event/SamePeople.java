package org.sayso.event;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Whether two phrases of one teller, told of one event in one role, stand for the same people.
final class SamePeople {
  private static final Pattern ARTICLE = Pattern.compile("(?iu)^(the|an|a)\\s+");

  private SamePeople() {}

  /// The same words but for an article, or a name and the surname alone.
  static boolean isOne(String one, String other) {
    return bare(one).equals(bare(other)) || isFuller(one, other) || isFuller(other, one);
  }

  /// Whether `one` is a name of which `other` is the surname: "Robert Ferrel" and "Ferrel".
  static boolean isFuller(String one, String other) {
    List<String> words = List.of(one.split("\\s+", -1));
    return words.size() > 1
        && words.getLast().equals(other)
        && words.stream().allMatch(SamePeople::isName);
  }

  private static boolean isName(String word) {
    return !word.isEmpty()
        && Character.isUpperCase(word.charAt(0))
        && !word.equals(word.toUpperCase(Locale.ROOT));
  }

  private static String bare(String words) {
    return ARTICLE.matcher(words.toLowerCase(Locale.ROOT)).replaceFirst("");
  }
}
