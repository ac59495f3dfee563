package org.sayso.annotation;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Whether words for people and names of persons are nouns, where a statistical tagger errs: behind
/// "said" without "that" it looks for another verb.
final class PeopleTags {
  /// Forms that are hardly ever anything but nouns in news.
  private static final Set<String> PEOPLE =
      Set.of(
          "men",
          "gunmen",
          "policemen",
          "militants",
          "rebels",
          "insurgents",
          "guerrillas",
          "militiamen",
          "soldiers",
          "troops",
          "fighters",
          "attackers",
          "assailants",
          "kidnappers",
          "bombers",
          "terrorists",
          "extremists",
          "separatists",
          "gangsters",
          "protesters",
          "protestors",
          "demonstrators",
          "activists",
          "civilians",
          "residents",
          "villagers",
          "farmers",
          "prisoners",
          "inmates",
          "detainees",
          "students",
          "teachers",
          "journalists",
          "workers",
          "officers",
          "settlers",
          "migrants");

  private static final Set<PartOfSpeech> NO_NOUNS =
      EnumSet.of(
          PartOfSpeech.VERB,
          PartOfSpeech.ADJ,
          PartOfSpeech.ADV,
          PartOfSpeech.ADP,
          PartOfSpeech.INTJ,
          PartOfSpeech.X);

  private PeopleTags() {}

  /// "Officers said gunmen opened fire".
  static boolean isPeople(List<String> words, List<PartOfSpeech> tags, int i) {
    String word = words.get(i);
    PartOfSpeech tag = tags.get(i);
    boolean small = Character.isLowerCase(word.codePointAt(0));
    boolean alone = i == 0 && TagCorrector.at(tags, 1) != PartOfSpeech.PROPN;
    return PEOPLE.contains(word.toLowerCase(Locale.ROOT))
        && (small || alone)
        && (NO_NOUNS.contains(tag) || tag == PartOfSpeech.PROPN);
  }

  /// "shot a bookseller near Corran": the tagger does not know the word.
  static boolean isPersonBehindArticle(List<String> words, List<PartOfSpeech> tags, int i) {
    boolean article =
        TagCorrector.isWord(words, i - 1, "a")
            || TagCorrector.isWord(words, i - 1, "an")
            || TagCorrector.isWord(words, i - 1, "the");
    return article
        && NO_NOUNS.contains(tags.get(i))
        && PersonNouns.all().contains(words.get(i))
        && !TagCorrector.isNominal(TagCorrector.at(tags, i + 1))
        && TagCorrector.at(tags, i + 1) != PartOfSpeech.ADJ;
  }

  /// "Police arrested the accused": a person, where nothing follows that it may belong to.
  static boolean isTheAccused(List<String> words, List<PartOfSpeech> tags, int i) {
    PartOfSpeech after = TagCorrector.at(tags, i + 1);
    return words.get(i).equals("accused")
        && TagCorrector.isWord(words, i - 1, "the")
        && !TagCorrector.isNominal(after)
        && after != PartOfSpeech.ADJ
        && after != PartOfSpeech.NUM
        && !TagCorrector.isWord(words, i + 1, "of");
  }

  /// "A court convicted Tarn Brun": before another name no verb has a capital, but in a title.
  static boolean isName(List<String> words, List<PartOfSpeech> tags, int i) {
    PartOfSpeech tag = tags.get(i);
    return Character.isUpperCase(words.get(i).codePointAt(0))
        && (tag == PartOfSpeech.VERB || tag == PartOfSpeech.NOUN && i == 0)
        && TagCorrector.at(tags, i + 1) == PartOfSpeech.PROPN
        && !CommonWords.has(words.get(i).toLowerCase(Locale.ROOT))
        && isRunningText(words, tags);
  }

  private static boolean isRunningText(List<String> words, List<PartOfSpeech> tags) {
    for (int i = 1; i < words.size(); i++) {
      PartOfSpeech tag = tags.get(i);
      if (Character.isLowerCase(words.get(i).codePointAt(0))
          && (tag == PartOfSpeech.VERB || tag == PartOfSpeech.AUX || tag == PartOfSpeech.NOUN)) {
        return true;
      }
    }
    return false;
  }
}
