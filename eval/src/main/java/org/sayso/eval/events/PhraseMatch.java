package org.sayso.eval.events;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.text.TextSpan;

/// Whether words that were read are those of a labelled phrase.
///
/// They are when they overlap and the last word of one's noun phrase lies within the other; for "a
/// group of armed men" the group or the men. A row that stands for a fuller name is right, too,
/// where the name and the phrase have all words of one of them in common.
final class PhraseMatch {
  private static final Pattern WORD = Pattern.compile("[\\w'’.-]+");
  private static final Pattern WORDS = Pattern.compile("\\w+");
  private static final Pattern BEHIND_HEAD =
      Pattern.compile(
          "(?i)(,| of | in | from | at | by | on | for | who | with | near | outside | including | and"
              + " | wearing | \\[| \\()");
  private static final Set<String> SMALL =
      Set.of(
          "the", "a", "an", "of", "in", "on", "at", "and", "or", "to", "his", "her", "its",
          "their");

  private final String text;

  PhraseMatch(String text) {
    this.text = text;
  }

  /// @param name the fullest name of what the words stand for; empty where there is none
  boolean is(TextSpan words, String name, List<TextSpan> phrase) {
    Set<String> named = content(name);
    return phrase.stream()
        .anyMatch(gold ->
            overlap(words, gold) || !named.isEmpty() && isWithin(named, content(gold.of(text))));
  }

  private boolean overlap(TextSpan words, TextSpan gold) {
    return words.overlaps(gold)
        && (heads(words).stream().anyMatch(gold::contains)
            || heads(gold).stream().anyMatch(words::contains));
  }

  private static boolean isWithin(Set<String> one, Set<String> other) {
    return !other.isEmpty() && (one.containsAll(other) || other.containsAll(one));
  }

  private static Set<String> content(String words) {
    Set<String> content = new HashSet<>();
    Matcher matcher = WORDS.matcher(words.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      if (!SMALL.contains(matcher.group())) {
        content.add(matcher.group());
      }
    }
    return content;
  }

  /// The last word of the noun phrase; of "dozens of villagers" both.
  private Collection<TextSpan> heads(TextSpan span) {
    List<TextSpan> heads = new ArrayList<>();
    String words = span.of(text);
    Matcher border = BEHIND_HEAD.matcher(words);
    boolean bounded = border.find() && border.start() > 0;
    addLast(span.begin(), words.substring(0, bounded ? border.start() : words.length()), heads);
    if (bounded && border.group().equalsIgnoreCase(" of ")) {
      String rest = words.substring(border.end());
      Matcher next = BEHIND_HEAD.matcher(rest);
      int end = next.find() && next.start() > 0 ? next.start() : rest.length();
      addLast(span.begin() + border.end(), rest.substring(0, end), heads);
    }
    return heads.isEmpty() ? List.of(span) : heads;
  }

  private static void addLast(int begin, String words, List<TextSpan> heads) {
    Matcher matcher = WORD.matcher(words);
    int from = -1;
    int to = -1;
    while (matcher.find()) {
      from = matcher.start();
      to = matcher.end();
    }
    if (from >= 0) {
      heads.add(new TextSpan(begin + from, begin + to));
    }
  }
}
