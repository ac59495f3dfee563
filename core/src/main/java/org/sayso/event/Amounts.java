package org.sayso.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.Token;
import org.sayso.mention.ActorKind;
import org.sayso.mention.Mention.NameForm;
import org.sayso.mention.Mention.QuantityMention;
import org.sayso.mention.NewsNumber;
import org.sayso.mention.NewsNumber.Qualifier;
import org.sayso.text.TextSpan;

/// How many a phrase speaks of; never more than its words say.
final class Amounts {
  private static final Set<String> PLURALS_WITHOUT_S = Words.of("plurals-without-s");
  private static final List<String> SMALL =
      List.of(
          "nought", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");
  private static final Set<String> ONE = Set.of("a", "an", "another", "one");

  private final Reading reading;

  Amounts(Reading reading) {
    this.reading = reading;
  }

  /// A number with its words.
  record Stated(NewsNumber number, TextSpan span) {}

  /// The number that stands in the phrase, before its head, with the words that bound it.
  Optional<Stated> stated(Phrase phrase) {
    TextSpan span = phrase.span(reading.text());
    TextSpan sentence = reading.text().sentenceAt(span.begin()).span();
    TextSpan upToHead = reading.text().spanOf(phrase.first(), phrase.head() + 1);
    List<QuantityMention> found =
        reading.mentions().within(sentence, QuantityMention.class).stream()
            .filter(amount -> amount.span().overlaps(upToHead) || isJustBefore(amount, phrase))
            .filter(amount -> !isAge(amount) && !isYear(amount) && !isBesideOne(amount, phrase))
            .toList();
    return found.isEmpty()
        ? inWord(phrase)
        : Optional.of(new Stated(found.getFirst().number(), found.getFirst().span()));
  }

  /// "two clan elders" where the number was read as part of a name.
  private Optional<Stated> inWord(Phrase phrase) {
    Token first = reading.text().tokens().get(phrase.first());
    int value = SMALL.indexOf(first.lower());
    return value > 0 && phrase.head() > phrase.first() && first.pos() == PartOfSpeech.NUM
        ? Optional.of(new Stated(NewsNumber.exact(value, first.text()), first.span()))
        : Optional.empty();
  }

  /// "three terrorists" where the tagger took the number for something else.
  private boolean isJustBefore(QuantityMention amount, Phrase phrase) {
    return reading.text().tokenAt(amount.span().end() - 1) + 1 == phrase.first()
        && reading.text().tokens().get(phrase.first()).pos() != PartOfSpeech.DET;
  }

  /// "18" of "shot a man, 18 Ada Brun", "8" of "8 of 8 4-year-old": remnants of a page before one
  /// person.
  private boolean isBesideOne(QuantityMention amount, Phrase phrase) {
    boolean name =
        reading
            .actorAt(phrase)
            .filter(actor -> actor.kind() == ActorKind.PERSON && actor.form() == NameForm.NAME)
            .filter(actor -> !actor.span().overlaps(amount.span()))
            .isPresent();
    boolean age = reading.text().tokens().get(phrase.head()).lower().endsWith("-year-old");
    return (name || age) && Character.isDigit(amount.words().text().charAt(0));
  }

  /// "a 2008 series of bombings".
  private static boolean isYear(QuantityMention amount) {
    return amount.words().text().matches("(19|20)\\d\\d");
  }

  private boolean isAge(QuantityMention amount) {
    int next = reading.text().tokenAt(amount.span().end());
    return next < reading.text().tokens().size()
        && reading.text().tokens().get(next).lower().matches("-?years?-old|year|years|-|%|percent");
  }

  /// The number that the phrase states or, without one, what its form says: one, several, or
  /// nothing.
  NewsNumber of(SentenceView view, Phrase phrase) {
    Optional<Stated> stated = stated(phrase);
    if (stated.isPresent()) {
      return stated.get().number();
    }
    String words = reading.text().words(phrase.span(reading.text()));
    if (view.is(phrase.first(), "both") && isPluralNoun(view, phrase)) {
      return NewsNumber.exact(2, view.token(phrase.first()).text());
    }
    if (isPluralNoun(view, phrase)) {
      return NewsNumber.without(Qualifier.PLURAL, view.token(phrase.head()).text());
    }
    Token first = view.token(phrase.first());
    boolean name = view.isPos(phrase.head(), PartOfSpeech.PROPN) || isOfPersonsName(phrase);
    boolean person =
        NounTables.bundled()
            .people(view.token(phrase.head()).lower())
            .filter(people -> people.kind() == ParticipantKind.INDIVIDUAL)
            .isPresent();
    if (ONE.contains(first.lower()) && person) {
      return NewsNumber.exact(1, first.text());
    }
    return name || person
        ? NewsNumber.exact(1, words)
        : NewsNumber.without(Qualifier.NONE_STATED, words);
  }

  /// "Karros" of "Mela Karros", where the tagger took it for a noun.
  private boolean isOfPersonsName(Phrase phrase) {
    Token head = reading.text().tokens().get(phrase.head());
    return head.isCapitalized()
        && reading
            .actorAt(phrase)
            .filter(actor -> actor.kind() == ActorKind.PERSON && actor.form() == NameForm.NAME)
            .filter(actor -> actor.span().begin() < head.span().begin())
            .isPresent();
  }

  /// "JESUIT PRIESTS" in a text of capitals, where the tagger saw a name.
  private boolean isCapitalPlural(Phrase phrase) {
    Token head = reading.text().tokens().get(phrase.head());
    return head.pos() == PartOfSpeech.PROPN
        && head.text().length() > 2
        && head.text().equals(head.text().toUpperCase(Locale.ROOT))
        && head.lower().endsWith("s")
        && !head.lower().endsWith("ss")
        && NounTables.bundled().people(head.lower()).isPresent()
        && NounTables.bundled()
            .people(head.lower().substring(0, head.lower().length() - 1))
            .isPresent();
  }

  boolean isPluralNoun(SentenceView view, Phrase phrase) {
    Token head = view.token(phrase.head());
    String word = head.lower();
    boolean inS =
        word.endsWith("s")
            && !word.endsWith("ss")
            && !word.endsWith("us")
            && (head.pos() == PartOfSpeech.NOUN && !isOfPersonsName(phrase)
                || head.index() == view.first() && NounTables.bundled().people(word).isPresent());
    boolean peoples =
        head.pos() == PartOfSpeech.PROPN
            && phrase.head() == phrase.first()
            && (word.endsWith("ans")
                || word.endsWith("s") && NounTables.bundled().people(word).isPresent());
    return inS
        || peoples
        || isCapitalPlural(phrase)
        || PLURALS_WITHOUT_S.contains(word)
        || Set.of("they", "them", "those", "others").contains(word);
  }
}
