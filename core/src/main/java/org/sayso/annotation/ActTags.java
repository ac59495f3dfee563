package org.sayso.annotation;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Whether words for acts of violence are verbs or nouns, where a statistical tagger errs.
final class ActTags {
  private static final Set<String> ACTS =
      Set.of("shooting", "bombing", "stabbing", "killing", "beating", "kidnapping", "hijacking");

  private static final Set<String> DONE_TO =
      Set.of(
          "harassed",
          "assaulted",
          "abused",
          "attacked",
          "tortured",
          "threatened",
          "molested",
          "gang-raped",
          "killed",
          "arrested",
          "detained",
          "wounded",
          "injured");

  private static final Set<String> OWNERS = Set.of("the", "his", "her", "their");

  private static final Set<String> BODY_PARTS =
      Set.of(
          "head",
          "face",
          "neck",
          "shoulder",
          "arm",
          "hand",
          "chest",
          "back",
          "stomach",
          "abdomen",
          "hip",
          "thigh",
          "leg",
          "knee",
          "foot",
          "torso",
          "eye",
          "groin");

  private ActTags() {}

  /// "gunmen shot two", "was shot", "being fatally shot", "found shot to death": no noun.
  static boolean isShot(List<String> words, List<PartOfSpeech> tags, int i) {
    boolean shooting =
        words.get(i).equalsIgnoreCase("shooting") && TagCorrector.isWord(words, i + 1, "dead");
    if (!shooting && !words.get(i).equalsIgnoreCase("shot")) {
      return false;
    }
    if (TagCorrector.isWord(words, i + 1, "dead")) {
      return TagCorrector.at(tags, i - 1) != PartOfSpeech.DET;
    }
    if (TagCorrector.isNominal(TagCorrector.at(tags, i + 1)) && !TagCorrector.isDay(words, i + 1)) {
      return false;
    }
    if (TagCorrector.isWord(words, i + 1, "in") && opensBodyPart(words, i + 2)) {
      return true;
    }
    PartOfSpeech after = TagCorrector.at(tags, i + 1);
    boolean object =
        after == PartOfSpeech.DET
            || after == PartOfSpeech.NUM
            || after == PartOfSpeech.PRON
            || TagCorrector.isWord(words, i + 1, "a")
            || TagCorrector.isWord(words, i + 1, "an");
    if (object
        && TagCorrector.isNominal(TagCorrector.at(tags, i - 1))
        && !words.get(i - 1).equalsIgnoreCase("gun")) {
      return true;
    }
    int before = i - 1;
    while (TagCorrector.at(tags, before) == PartOfSpeech.ADV) {
      before--;
    }
    return before >= 0
        && TagCorrector.LEADS_PARTICIPLE.contains(words.get(before).toLowerCase(Locale.ROOT));
  }

  /// "A shooting left two people wounded", "Five injured in Corran shooting": no verb, behind an
  /// article, or behind a place with no object.
  static boolean isNoun(List<String> words, List<PartOfSpeech> tags, int i) {
    if (!ACTS.contains(words.get(i).toLowerCase(Locale.ROOT))
        || TagCorrector.at(tags, i) != PartOfSpeech.VERB) {
      return false;
    }
    PartOfSpeech before = TagCorrector.at(tags, i - 1);
    if (before == PartOfSpeech.DET || before == PartOfSpeech.ADJ) {
      return true;
    }
    int place = i - 1;
    while (TagCorrector.isNominal(TagCorrector.at(tags, place))) {
      place--;
    }
    PartOfSpeech after = TagCorrector.at(tags, i + 1);
    boolean object =
        after == PartOfSpeech.DET
            || after == PartOfSpeech.PRON
            || after == PartOfSpeech.NUM
            || after == PartOfSpeech.ADJ
            || TagCorrector.isNominal(after) && !TagCorrector.isDay(words, i + 1);
    boolean named =
        TagCorrector.isNominal(before) && Character.isUpperCase(words.get(i - 1).codePointAt(0));
    return named && TagCorrector.at(tags, place) == PartOfSpeech.ADP && !object;
  }

  /// "forces reportedly sexually harassed women", "soldiers gang-raped her", "captured and
  /// blindfolded 10 guards": no adjective.
  static boolean isDoneTo(List<String> words, List<PartOfSpeech> tags, int i) {
    String word = words.get(i).toLowerCase(Locale.ROOT);
    PartOfSpeech after = TagCorrector.at(tags, i + 1);
    if (TagCorrector.at(tags, i) != PartOfSpeech.ADJ || !word.endsWith("ed")) {
      return false;
    }
    boolean amount = after == PartOfSpeech.NUM || after == PartOfSpeech.DET;
    if (amount && TagCorrector.isWord(words, i - 1, "and")) {
      return TagCorrector.at(tags, i - 2) == PartOfSpeech.VERB
          && words.get(i - 2).toLowerCase(Locale.ROOT).endsWith("ed");
    }
    int subject = i - 1;
    while (TagCorrector.at(tags, subject) == PartOfSpeech.ADV
        && words.get(subject).toLowerCase(Locale.ROOT).endsWith("ly")) {
      subject--;
    }
    boolean object = amount || TagCorrector.isNominal(after) || after == PartOfSpeech.PRON;
    return DONE_TO.contains(word)
        && object
        && (subject < i - 1 || word.equals("gang-raped"))
        && TagCorrector.isNominal(TagCorrector.at(tags, subject));
  }

  /// "the head", "his left leg".
  private static boolean opensBodyPart(List<String> words, int i) {
    return i + 2 < words.size()
        && OWNERS.contains(words.get(i).toLowerCase(Locale.ROOT))
        && (BODY_PARTS.contains(words.get(i + 1).toLowerCase(Locale.ROOT))
            || BODY_PARTS.contains(words.get(i + 2).toLowerCase(Locale.ROOT)));
  }
}
