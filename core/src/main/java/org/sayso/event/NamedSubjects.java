package org.sayso.event;

import java.util.List;
import java.util.stream.IntStream;
import org.sayso.annotation.PartOfSpeech;

/// The names that stand between a subject and its verb: "Two officers, Tarn Brun and Odo Renn,
/// arrested".
final class NamedSubjects {
  private static final int FEWEST = 2;

  private NamedSubjects() {}

  /// The names of the people of `subject`, two or more; none where it is one person or a list
  /// itself.
  static List<Phrase> of(SentenceView view, Phrase subject, VerbGroup group) {
    int closing = group.first() - 1;
    int from = subject.end() + 1;
    boolean told =
        view.is(subject.end(), ",")
            && view.is(closing, ",")
            && from < closing
            && view.isPos(subject.head(), PartOfSpeech.NOUN)
            && IntStream.range(from, closing).allMatch(i -> isInList(view, i));
    if (!told) {
      return List.of();
    }
    List<Phrase> names =
        view.phrases().stream()
            .filter(phrase -> phrase.first() >= from && phrase.end() <= closing)
            .filter(phrase -> view.isPos(phrase.head(), PartOfSpeech.PROPN))
            .toList();
    return names.size() < FEWEST ? List.of() : names;
  }

  private static boolean isInList(SentenceView view, int i) {
    return view.is(i, ",", "and")
        || view.isSomebodyByWord(i)
        || view.isPos(i, PartOfSpeech.PROPN, PartOfSpeech.NOUN, PartOfSpeech.ADJ, PartOfSpeech.NUM);
  }

  /// Whether `phrase` stands in such an insertion behind one of `doers`, of whatever it names.
  static boolean isBetween(SentenceView view, List<Phrase> doers, Phrase phrase, int verb) {
    return doers.stream()
        .filter(doer -> view.has(doer.head()) && view.is(doer.end(), ","))
        .anyMatch(doer ->
            doer.end() < phrase.first()
                && phrase.end() < verb
                && IntStream.range(doer.end() + 1, verb - 1).allMatch(i -> isInList(view, i)));
  }
}
