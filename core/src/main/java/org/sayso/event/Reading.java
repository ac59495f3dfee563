package org.sayso.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.AnnotatedText;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.Sentence;
import org.sayso.annotation.Token;
import org.sayso.evidence.By;
import org.sayso.evidence.Quoted;
import org.sayso.evidence.Row;
import org.sayso.evidence.Teller;
import org.sayso.mention.ActorKind;
import org.sayso.mention.Mention;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.NameForm;
import org.sayso.mention.Mentions;
import org.sayso.text.BlockKind;
import org.sayso.text.TextSpan;

/// What every event rule may ask: the text, its mentions, who tells which words, and what nouns
/// say.
record Reading(
    AnnotatedText text,
    Mentions mentions,
    Teller teller,
    EventTagger.Tagged tagged,
    List<SentenceView> sentences) {
  private static final Set<String> REPORT_VERBS = Words.of("report-verbs");
  private static final Set<String> PERSON_PRONOUNS = Words.of("person-pronouns");

  /// A longer word that opens a sentence is rather a noun than a surname.
  private static final int LONGEST_BARE_NAME = 11;

  /// "the town of Corran": the words before its name.
  private static final Set<String> SETTLEMENTS =
      Set.of("city", "town", "suburb", "neighborhood", "neighbourhood");

  private static final Set<String> NOBODY = Set.of("nobody", "none", "no-one");

  private static final Set<String> CROWD_NOUNS = Words.of("crowd-amounts");

  static Reading of(
      AnnotatedText text, Mentions mentions, Teller teller, EventTagger.Tagged tagged) {
    List<SentenceView> views = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      if (sentence.block().isRead()) {
        views.add(new SentenceView(text, sentence, names(text, sentence, mentions)));
      }
    }
    return new Reading(text, mentions, teller, tagged, List.copyOf(views));
  }

  /// The tokens of each name of an actor.
  private static List<Phrase> names(AnnotatedText text, Sentence sentence, Mentions mentions) {
    return mentions.within(sentence.span(), ActorMention.class).stream()
        .filter(actor -> actor.form() == NameForm.NAME)
        .map(actor -> {
          int last = text.tokenAt(actor.span().end() - 1);
          return new Phrase(text.tokenAt(actor.span().begin()), last + 1, last);
        })
        .toList();
  }

  Row row(TextSpan span, By by) {
    return new Row(quoted(span), teller.tellerOf(span), by);
  }

  Quoted quoted(TextSpan span) {
    return Quoted.of(text.article().text(), span);
  }

  /// The mention of an actor that holds the phrase's head, the longest one.
  Optional<ActorMention> actorAt(Phrase phrase) {
    TextSpan head = text.tokens().get(phrase.head()).span();
    return actorsOver(phrase).stream().filter(mention -> mention.span().contains(head)).findFirst();
  }

  /// All mentions of actors that overlap the phrase, in order.
  List<ActorMention> actorsOver(Phrase phrase) {
    TextSpan span = phrase.span(text);
    TextSpan sentence = text.sentenceAt(span.begin()).span();
    return mentions.within(sentence, ActorMention.class).stream()
        .filter(mention -> mention.span().overlaps(span))
        .toList();
  }

  <T extends Mention> boolean isHead(Class<T> type, Phrase phrase) {
    TextSpan head = text.tokens().get(phrase.head()).span();
    TextSpan sentence = text.sentenceAt(head.begin()).span();
    return mentions.within(sentence, type).stream()
        .anyMatch(mention -> mention.span().contains(head));
  }

  /// "It also killed two teachers": an attack does not do so as well.
  private boolean isAlsoDoing(Phrase pronoun) {
    return isWord(pronoun.end(), "also")
        && actorAt(pronoun)
            .filter(actor -> actor.antecedent().isPresent())
            .map(actor -> mentions.antecedentOf(actor))
            .filter(body -> body.form() == NameForm.NAME && isArmedOrOfficial(body))
            .isPresent();
  }

  /// "The army said it killed twelve": the body that its own sentence names.
  private boolean isBody(Phrase pronoun) {
    return actorAt(pronoun)
        .filter(actor -> actor.antecedent().isPresent())
        .filter(actor -> isArmedOrOfficial(mentions.antecedentOf(actor)))
        .filter(actor -> {
          TextSpan name = mentions.antecedentOf(actor).span();
          return text.sentenceAt(name.begin()).equals(text.sentenceAt(actor.span().begin()));
        })
        .isPresent();
  }

  /// "the army" of "the army said that it": who speaks in the clause above, if it is a body.
  Optional<Phrase> bodySpeakingBefore(Phrase pronoun) {
    int said = pronoun.first() - (isWord(pronoun.first() - 1, "that") ? 2 : 1);
    return sentences.stream()
        .filter(view -> view.has(pronoun.head()) && view.has(said))
        .filter(view -> view.isPos(said, PartOfSpeech.VERB))
        .filter(view -> REPORT_VERBS.contains(view.token(said).lower()))
        .flatMap(view -> view.phraseEndingAt(view.verbGroup(said).first()).stream())
        .filter(phrase ->
            actorAt(phrase)
                .filter(actor -> !ActorRows.PERSONS.contains(actor.kind()))
                .filter(this::isArmedOrOfficial)
                .isPresent())
        .findFirst();
  }

  private boolean isWord(int token, String word) {
    return token >= 0 && text.tokens().get(token).is(word);
  }

  /// Whether the phrase stands for people or for a body of people.
  boolean isSomebody(Phrase phrase) {
    Token head = text.tokens().get(phrase.head());
    String word = head.lower();
    if (isNobody(phrase)) {
      return true;
    }
    if (head.pos() == PartOfSpeech.PRON) {
      return PERSON_PRONOUNS.contains(word)
          || word.equals("it")
              && (isBody(phrase) || isAlsoDoing(phrase) || bodySpeakingBefore(phrase).isPresent());
    }
    if (isHead(Mention.DateMention.class, phrase)) {
      return false;
    }
    if (isHead(Mention.PlaceMention.class, phrase)) {
      return isOfAge(phrase);
    }
    boolean listedInstrument =
        NounTables.bundled()
            .instrument(text.tokens(), phrase.first(), phrase.head() + 1)
            .isPresent();
    if (listedInstrument) {
      return false;
    }
    Optional<ActorMention> actor = actorAt(phrase);
    if (actor.isPresent() && actor.get().form() != NameForm.PRONOUN) {
      return true;
    }
    boolean unknownName =
        head.pos() == PartOfSpeech.PROPN
            && !isThing(phrase)
            && !isInstrument(phrase)
            && isLikeName(head)
            && !isBareOpening(phrase, head);
    return NounTables.bundled().people(word).isPresent()
        || CROWD_NOUNS.contains(word)
        || head.pos() == PartOfSpeech.NUM
        || unknownName;
  }

  /// "21-year-old Ada Corran": no town is so old.
  private boolean isOfAge(Phrase phrase) {
    return phrase.head() > phrase.first()
        && text.tokens().get(phrase.head()).pos() == PartOfSpeech.PROPN
        && text.tokens().subList(phrase.first(), phrase.head()).stream()
            .anyMatch(token -> token.lower().endsWith("-year-old"));
  }

  /// "No one was arrested", "nobody was killed", "no one else": people who are not.
  boolean isNobody(Phrase phrase) {
    Token first = text.tokens().get(phrase.first());
    Token head = text.tokens().get(phrase.head());
    boolean noBefore =
        phrase.first() > 0 && text.tokens().get(phrase.first() - 1).lower().equals("no");
    return NOBODY.contains(first.lower())
        || head.lower().equals("one") && (noBefore || first.lower().equals("no"));
  }

  /// "Inflation led to protests": one word that is written large as the first of its sentence.
  private boolean isBareOpening(Phrase phrase, Token head) {
    int first = text.sentenceAt(head.span().begin()).firstToken();
    return phrase.first() == first
        && phrase.head() == first
        && head.text().length() > LONGEST_BARE_NAME;
  }

  private static boolean isLikeName(Token head) {
    return head.isCapitalized()
        && !head.text().equals(head.text().toUpperCase(java.util.Locale.ROOT));
  }

  /// Whether the phrase stands for a built or movable thing.
  boolean isThing(Phrase phrase) {
    return NounTables.bundled().thing(text.tokens(), phrase.first(), phrase.head() + 1).isPresent()
        || isHead(Mention.FacilityMention.class, phrase);
  }

  boolean isInstrument(Phrase phrase) {
    return NounTables.bundled()
            .instrument(text.tokens(), phrase.first(), phrase.head() + 1)
            .isPresent()
        || isHead(Mention.WeaponMention.class, phrase);
  }

  boolean isPlace(Phrase phrase) {
    return isHead(Mention.PlaceMention.class, phrase);
  }

  /// Whether somebody or something that can be attacked is meant.
  boolean isTarget(Phrase phrase) {
    return isSomebody(phrase)
        || isThing(phrase)
        || isPlace(phrase)
        || SETTLEMENTS.contains(text.tokens().get(phrase.head()).lower());
  }

  /// Whether the phrase stands for an armed or official body, by its mention.
  boolean isArmedOrOfficial(ActorMention mention) {
    ActorKind kind = mentions.antecedentOf(mention).kind();
    return kind == ActorKind.MILITARY
        || kind == ActorKind.POLICE
        || kind == ActorKind.INTELLIGENCE
        || kind.isArmedNonState()
        || kind == ActorKind.UNIDENTIFIED_GROUP;
  }

  /// Whether two sentences or more speak of violence, and the title of no accident.
  boolean tellsViolence() {
    boolean accident =
        sentences.stream()
            .filter(view -> view.sentence().block() == BlockKind.TITLE)
            .anyMatch(view -> hasCue("accident", view) && !hasCue("violence", view));
    return !accident && sentences.stream().filter(view -> hasCue("violence", view)).count() > 1;
  }

  /// Whether another sentence says that a bomb was used: "the blast" is then that of a bomb.
  boolean tellsOfBombs() {
    return sentences.stream().anyMatch(view -> hasCue("bombs", view))
        && sentences.stream()
            .filter(SentenceView::isTitle)
            .noneMatch(view -> hasCue("accident", view) && !hasCue("violence", view));
  }

  boolean hasCue(String group, SentenceView view) {
    return CueGroups.bundled().anyIn(group, view.tokens());
  }
}
