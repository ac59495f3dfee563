package org.sayso.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.mention.Mention.DateMention;
import org.sayso.mention.Mention.PlaceMention;

/// Whom "he", "her" or "them" stands for, where no mention says it: the one phrase for people
/// before it in its sentence that may be meant, else the one of the sentence before. Two such
/// phrases are no answer: a wrong name in a role harms somebody.
final class PronounRules {
  private static final Set<String> ONE = Set.of("he", "him", "she", "her");
  private static final Set<String> MANY = Set.of("they", "them");
  private static final Set<String> HE = Set.of("he", "him");

  private final Reading reading;

  PronounRules(Reading reading) {
    this.reading = reading;
  }

  /// A phrase and its sentence.
  record Meant(SentenceView view, Phrase phrase) {}

  Optional<Meant> standsFor(SentenceView view, Phrase pronoun) {
    String word = view.token(pronoun.head()).lower();
    if (!ONE.contains(word) && !MANY.contains(word)) {
      return Optional.empty();
    }
    Predicate<Meant> fits = meant -> fits(word, meant);
    List<Meant> own =
        view.phrases().stream()
            .filter(phrase -> phrase.end() <= pronoun.first())
            .map(phrase -> new Meant(view, phrase))
            .filter(fits)
            .toList();
    return own.isEmpty() ? ofSentenceBefore(view, fits) : only(own);
  }

  private Optional<Meant> ofSentenceBefore(SentenceView view, Predicate<Meant> fits) {
    int before = reading.sentences().indexOf(view) - 1;
    if (before < 0 || reading.sentences().get(before).isTitleLike()) {
      return Optional.empty();
    }
    SentenceView earlier = reading.sentences().get(before);
    return only(
        earlier.phrases().stream().map(phrase -> new Meant(earlier, phrase)).filter(fits).toList());
  }

  private static Optional<Meant> only(List<Meant> meant) {
    return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
  }

  private boolean fits(String pronoun, Meant meant) {
    SentenceView view = meant.view();
    Phrase phrase = meant.phrase();
    if (view.isPos(phrase.head(), PartOfSpeech.PRON, PartOfSpeech.NUM)
        || reading.isHead(DateMention.class, phrase)
        || reading.isHead(PlaceMention.class, phrase)
        || !reading.isSomebody(phrase)) {
      return false;
    }
    Optional<NounTables.People> people =
        NounTables.bundled().people(view.token(phrase.head()).lower());
    boolean body =
        people.filter(noun -> noun.kind() == ParticipantKind.ORGANISATION).isPresent()
            || people.isEmpty()
                && reading
                    .actorAt(phrase)
                    .filter(actor -> !ActorRows.PERSONS.contains(actor.kind()))
                    .isPresent();
    boolean plural =
        view.isPos(phrase.head(), PartOfSpeech.PROPN)
            && view.is(phrase.first(), "the")
            && AggregationRules.isPluralForm(view.token(phrase.head()).lower());
    boolean many = plural || new Amounts(reading).isPluralNoun(view, phrase) || body;
    boolean otherSex =
        people
            .flatMap(NounTables.People::sex)
            .filter(sex -> sex.equals("male") != HE.contains(pronoun))
            .isPresent();
    return MANY.contains(pronoun) ? many : !many && !otherSex;
  }
}
