package org.sayso.eval.harm;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Whether the words of an article state a number of killed or injured, by a rule that looks at
/// words alone and knows nothing of what Sayso reads.
///
/// A number above one is stated when it stands, as a numeral or a word ("both" for two), in a
/// sentence with a word of death (or of wounds). One is stated when such a sentence exists. Nought
/// is stated when there is none. Later deaths, that the record counts and an older article cannot
/// know, are left out by this.
final class StatedToll {
  private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+|\\n+");
  private static final Pattern WORD = Pattern.compile("[^a-z0-9]+");
  private static final Set<String> DEATH =
      Set.of(
          "kill",
          "killed",
          "killing",
          "killings",
          "kills",
          "die",
          "died",
          "dies",
          "dead",
          "death",
          "deaths",
          "fatal",
          "fatally",
          "fatality",
          "fatalities",
          "slain",
          "slaying",
          "slayings",
          "murder",
          "murdered",
          "homicide",
          "deceased",
          "body",
          "bodies",
          "lifeless");
  private static final Set<String> WOUND =
      Set.of(
          "injured",
          "injury",
          "injuries",
          "injures",
          "injuring",
          "wounded",
          "wounds",
          "wound",
          "wounding",
          "hurt",
          "hospital",
          "hospitalized",
          "shot",
          "critical",
          "stable",
          "struck",
          "victims",
          "surgery");
  private static final List<String> WORDS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  private final List<Set<String>> sentences;

  StatedToll(String text) {
    sentences =
        SENTENCE
            .splitAsStream(text.toLowerCase(Locale.ROOT))
            .map(sentence -> Set.of(WORD.splitAsStream(sentence).distinct().toArray(String[]::new)))
            .toList();
  }

  boolean statesKilled(long number) {
    return states(number, DEATH);
  }

  boolean statesInjured(long number) {
    return states(number, WOUND);
  }

  private boolean states(long number, Set<String> words) {
    List<Set<String>> telling =
        sentences.stream().filter(one -> one.stream().anyMatch(words::contains)).toList();
    if (number == 0) {
      return telling.isEmpty();
    }
    return number == 1 ? !telling.isEmpty() : telling.stream().anyMatch(one -> holds(one, number));
  }

  private static boolean holds(Set<String> sentence, long number) {
    return sentence.contains("" + number)
        || number < WORDS.size() && sentence.contains(WORDS.get((int) number))
        || number == 2 && sentence.contains("both");
  }
}
