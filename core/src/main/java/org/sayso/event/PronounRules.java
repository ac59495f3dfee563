package org.sayso.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.mention.Mention.DateMention;
import org.sayso.mention.Mention.NameForm;
import org.sayso.mention.Mention.PlaceMention;
import org.sayso.text.TextSpan;

/// Whom "he", "her" or "them" stands for, where no mention says it: the one phrase for people
/// before it in its sentence that may be meant, else the one of the sentence before. Two such
/// phrases are no answer: a wrong name in a role harms somebody. "It" stands for a body that says
/// what it did.
final class PronounRules {
  private static final Set<String> ONE = Set.of("he", "him", "she", "her");
  private static final Set<String> MANY = Set.of("they", "them");
  private static final Set<String> HE = Set.of("he", "him");

  /// A pronoun may point to another so often.
  private static final int MOST_STEPS = 3;

  private final Reading reading;

  PronounRules(Reading reading) {
    this.reading = reading;
  }

  /// A phrase and its sentence.
  record Meant(SentenceView view, Phrase phrase) {}

  /// @param others phrases of the pronoun's own act, which it cannot stand for: "his brother shot
  ///   him"
  Optional<Meant> standsFor(SentenceView view, Phrase pronoun, List<Phrase> others) {
    return standsFor(view, pronoun, others, 0)
        .filter(meant -> !isOfTheQuotation(view, pronoun, meant));
  }

  /// "They killed my son", in somebody's quoted words: whom the speaker means, what stands before
  /// them cannot tell, and no body is accused by a guess.
  private boolean isOfTheQuotation(SentenceView view, Phrase pronoun, Meant meant) {
    return MANY.contains(view.token(pronoun.head()).lower())
        && isQuoted(pronoun.span(reading.text()))
        && !isQuoted(meant.phrase().span(reading.text()))
        && reading
            .actorAt(meant.phrase())
            .filter(actor ->
                actor.form() == NameForm.NAME
                    || reading.mentions().antecedentOf(actor).kind().isOfficial())
            .isPresent();
  }

  private Optional<Meant> standsFor(
      SentenceView view, Phrase pronoun, List<Phrase> others, int steps) {
    String word = view.token(pronoun.head()).lower();
    if (word.equals("it")) {
      return reading.bodySpeakingBefore(pronoun).map(body -> new Meant(view, body));
    }
    if (!ONE.contains(word) && !MANY.contains(word) || steps > MOST_STEPS) {
      return Optional.empty();
    }
    Optional<Meant> named = nearName(pronoun).filter(meant -> !isQuotedBy(view, pronoun, meant));
    if (named.isPresent()) {
      return named;
    }
    List<Meant> own =
        candidates(view, view.first(), pronoun.first(), word).stream()
            .filter(meant -> !others.contains(meant.phrase()))
            .filter(meant -> !isOwnedByTheOne(meant, word))
            .toList();
    if (!own.isEmpty()) {
      return only(own);
    }
    Optional<Phrase> alike = alike(view, view.first(), pronoun.first(), word);
    if (alike.isPresent()) {
      return standsFor(view, alike.get(), List.of(), steps + 1);
    }
    int before = reading.sentences().indexOf(view) - 1;
    if (before < 0 || reading.sentences().get(before).isTitleLike()) {
      return Optional.empty();
    }
    SentenceView earlier = reading.sentences().get(before);
    Optional<Phrase> told = alike(earlier, earlier.first(), earlier.end(), word);
    return told.isPresent()
        ? standsFor(earlier, told.get(), List.of(), steps + 1)
        : only(
            candidates(earlier, earlier.first(), earlier.end(), word).stream()
                .filter(meant -> !isQuotedBy(view, pronoun, meant))
                .toList());
  }

  /// "Her lawyer said that she": not the lawyer.
  private static boolean isOwnedByTheOne(Meant meant, String pronoun) {
    String owner = meant.view().token(meant.phrase().first()).lower();
    return switch (owner) {
      case "her" -> pronoun.equals("she") || pronoun.equals("her");
      case "his" -> HE.contains(pronoun);
      case "their" -> MANY.contains(pronoun);
      default -> false;
    };
  }

  private boolean isQuoted(TextSpan words) {
    return reading.text().quotations().stream()
        .flatMap(one -> one.parts().stream())
        .anyMatch(part -> part.contains(words));
  }

  /// Whether a pronoun stands in the quoted words of somebody: who says "he fired" speaks of
  /// another.
  private boolean isQuotedBy(SentenceView view, Phrase pronoun, Meant meant) {
    TextSpan teller = meant.phrase().span(reading.text());
    return meant.view().is(meant.phrase().end(), "said", "says", "told", "added", "stated")
        && isQuoted(pronoun.span(view.text()))
        && !isQuoted(teller);
  }

  /// The name that its mention points to, in the same sentence or the one before.
  private Optional<Meant> nearName(Phrase pronoun) {
    return reading
        .actorAt(pronoun)
        .filter(mention -> mention.form() == NameForm.PRONOUN && mention.antecedent().isPresent())
        .flatMap(mention -> {
          TextSpan name = reading.mentions().antecedentOf(mention).span();
          int told = reading.text().sentenceAt(mention.span().begin()).index();
          return told - reading.text().sentenceAt(name.begin()).index() > 1
              ? Optional.empty()
              : phraseOver(name);
        });
  }

  private Optional<Meant> phraseOver(TextSpan name) {
    int last = reading.text().tokenAt(name.end() - 1);
    return reading.sentences().stream()
        .filter(view -> view.has(last))
        .flatMap(view -> view.phraseAt(last).map(phrase -> new Meant(view, phrase)).stream())
        .filter(meant -> !isTeller(meant.view(), meant.phrase()))
        .findFirst();
  }

  private List<Meant> candidates(SentenceView view, int from, int to, String pronoun) {
    return view.phrases().stream()
        .filter(phrase -> phrase.first() >= from && phrase.end() <= to)
        .filter(phrase -> !isApposition(view, phrase) && !isTeller(view, phrase))
        .map(phrase -> new Meant(view, phrase))
        .filter(meant -> fits(pronoun, meant))
        .toList();
  }

  /// "a reporter" of "Mira Hale, 34, a reporter".
  private static boolean isApposition(SentenceView view, Phrase phrase) {
    int comma = phrase.first() - 1;
    boolean age = view.isPos(comma - 1, PartOfSpeech.NUM) && view.is(comma - 2, ",");
    return view.is(comma, ",")
        && view.isPos(phrase.first(), PartOfSpeech.DET)
        && view.isPos(age ? comma - 3 : comma - 1, PartOfSpeech.PROPN);
  }

  /// "A witness said that she was stopped": whoever is brought in to tell of another.
  private static boolean isTeller(SentenceView view, Phrase phrase) {
    return view.is(phrase.first(), "a", "an", "one")
        && view.is(phrase.head(), "witness", "bystander", "source", "onlooker", "passerby")
        && view.is(phrase.end(), "said", "says", "told");
  }

  /// The last pronoun of the same kind between two tokens.
  private static Optional<Phrase> alike(SentenceView view, int from, int to, String pronoun) {
    Set<String> kind =
        MANY.contains(pronoun) ? MANY : HE.contains(pronoun) ? HE : Set.of("she", "her");
    for (int i = to - 1; i >= from; i--) {
      if (kind.contains(view.token(i).lower()) && view.isPos(i, PartOfSpeech.PRON)) {
        return Optional.of(new Phrase(i, i + 1, i));
      }
    }
    return Optional.empty();
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
