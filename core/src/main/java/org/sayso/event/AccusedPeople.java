package org.sayso.event;

import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.PartOfSpeech;

/// Who is told to be accused of an act, by the words right beside: nobody of them is its victim
/// because a model hears both in one sentence.
final class AccusedPeople {
  private static final Set<String> ACCUSING =
      Set.of("accused", "suspected", "charged", "convicted", "wanted", "sentenced", "indicted");
  private static final Set<String> LINKS = Set.of("of", "for", "with", "in", "to");

  /// So many words may stand between "accused" and the comma before the name of the accused.
  private static final int REACH = 12;

  private AccusedPeople() {}

  /// Whether `phrase` is the object of such a verb, its subject in the passive, or the name behind
  /// it: "charged Brun with", "Brun, 31, is accused of", "a man accused of murder, Tarn Brun,
  /// appeared".
  static boolean isAccused(SentenceView view, Phrase phrase) {
    return isObject(view, phrase) || isSubject(view, phrase) || isNameOfAccused(view, phrase);
  }

  private static boolean isAccusing(SentenceView view, int verb) {
    return view.has(verb) && ACCUSING.contains(view.token(verb).lower());
  }

  private static boolean isObject(SentenceView view, Phrase phrase) {
    int verb = phrase.first() - 1;
    return isAccusing(view, verb)
        && view.isPos(verb, PartOfSpeech.VERB)
        && !view.verbGroup(verb).auxiliaryPassive();
  }

  private static boolean isSubject(SentenceView view, Phrase phrase) {
    int verb = phrase.end();
    while (view.isPos(verb, PartOfSpeech.AUX, PartOfSpeech.ADV)) {
      verb++;
    }
    return isAccusing(view, verb)
        && view.has(verb + 1)
        && LINKS.contains(view.token(verb + 1).lower());
  }

  private static boolean isNameOfAccused(SentenceView view, Phrase name) {
    int comma = name.first() - 1;
    if (!view.is(comma, ",") || !view.isPos(name.head(), PartOfSpeech.PROPN)) {
      return false;
    }
    for (int i = comma - 1; i >= Math.max(view.first(), comma - REACH); i--) {
      if (view.is(i, ",", ";") || view.isPos(i, PartOfSpeech.AUX)) {
        return false;
      }
      if (isAccusing(view, i)) {
        Optional<Phrase> person = view.phraseEndingAt(view.verbGroup(i).first());
        return view.has(i + 1)
            && LINKS.contains(view.token(i + 1).lower())
            && person
                .flatMap(one -> NounTables.bundled().people(view.token(one.head()).lower()))
                .filter(noun -> noun.kind() == ParticipantKind.INDIVIDUAL)
                .isPresent();
      }
    }
    return false;
  }
}
