package org.sayso.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sayso.annotation.PartOfSpeech;

/// Whether two phrases of one teller, told of one event in one role, stand for the same people.
final class SamePeople {
  private static final Pattern ARTICLE = Pattern.compile("(?iu)^(the|an|a)\\s+");

  private SamePeople() {}

  /// "Officers had been pelted with bottles and six were injured": of whom a bare number counts
  /// some, where a clause before it says what was done to them; whoever does something there is not
  /// counted.
  static Optional<Phrase> ofSubjectBefore(SentenceView view, Phrase number) {
    int and = number.first() - 1;
    if (view.is(and, "that")) {
      and--;
    }
    if (!view.isPos(number.head(), PartOfSpeech.NUM) || !view.is(and, "and")) {
      return Optional.empty();
    }
    int border = and;
    return view.phrases().stream()
        .filter(phrase -> phrase.end() < border && view.isPos(phrase.end(), PartOfSpeech.AUX))
        .filter(phrase -> {
          int verb = phrase.end();
          while (verb < border && !view.isPos(verb, PartOfSpeech.VERB)) {
            verb++;
          }
          return verb < border && view.verbGroup(verb).auxiliaryPassive();
        })
        .reduce((one, other) -> other);
  }

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
