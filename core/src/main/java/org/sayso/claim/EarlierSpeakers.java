package org.sayso.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.Sentence;
import org.sayso.mention.ActorKind;
import org.sayso.mention.Gender;
import org.sayso.mention.Mention.ActorMention;

/// Whom among those who spoke before "he", "they" or "the group" stands for, where no mention rule
/// has tied the words.
record EarlierSpeakers(Passage passage) {
  private static final WordFile FILE = WordFile.load("speakers.txt");
  private static final Set<String> ORGANISATIONS = Words.set(FILE, "organisation");
  private static final Set<String> HOLDERS = Words.set(FILE, "holders");
  private static final Set<String> AGAIN = Words.set(FILE, "again");

  /// "the rights campaigner": so few words.
  private static final int MOST_AGAIN = 3;

  static final Set<String> PERSONAL = Set.of("he", "she", "him", "his", "her");

  /// "he" is the last person who spoke, "the group" the last organisation. "It" is nobody of them:
  /// the last who spoke was mostly somebody else.
  ///
  /// @param around who speaks the words in which the phrase stands
  Optional<Speaker> of(TokenRange range, Speaker around, List<Speaker> before) {
    return latest(range, others(range, around, before));
  }

  /// Whoever is quoted says "I": "he" inside the marks is somebody else.
  private List<Speaker> others(TokenRange range, Speaker around, List<Speaker> before) {
    return passage.quotationOf(range.first()) < 0
        ? before
        : before.stream().filter(speaker -> !speaker.name().equals(around.name())).toList();
  }

  private Optional<Speaker> latest(TokenRange range, List<Speaker> before) {
    boolean pronoun = range.size() == 1 && passage.isOneOf(range.first(), PERSONAL);
    if (range.size() == 1 && passage.is(range.first(), "they")) {
      return opensSentence(range) ? lastSeveral(before) : Optional.empty();
    }
    boolean definite =
        passage.is(range.first(), "the")
            && range.size() <= 4
            && passage.isOneOf(range.end() - 1, ORGANISATIONS)
            && !hasNameBeforeNoun(range);
    if (!pronoun && !definite) {
      return Optional.empty();
    }
    return before.stream()
        .filter(speaker -> speaker.identity() != Identity.GENERIC && !speaker.isOutlet())
        .filter(speaker ->
            pronoun
                ? isPerson(speaker) && agrees(range, speaker)
                : !isPerson(speaker)
                    && speaker.identity() == Identity.NAMED
                    && isSuch(passage.lower(range.end() - 1), speaker))
        .reduce((a, b) -> b);
  }

  /// "A fisherman told … . "…," said the man": a person by a word that fits anybody, right after
  /// somebody spoke in the paragraph.
  Optional<Speaker> samePerson(TokenRange range, List<Speaker> before) {
    String noun = passage.lower(range.end() - 1);
    boolean again =
        passage.is(range.first(), "the")
            && range.size() <= MOST_AGAIN
            && AGAIN.contains(noun)
            && !hasNameBeforeNoun(range);
    return again
        ? before.stream()
            .reduce((a, b) -> b)
            .filter(speaker -> speaker.identity() != Identity.GENERIC && !speaker.isOutlet())
            .filter(this::isOnePerson)
            .filter(speaker -> fits(noun, speaker) && isInParagraph(speaker, range))
        : Optional.empty();
  }

  private boolean isOnePerson(Speaker speaker) {
    return isPerson(speaker)
        || kindOf(speaker).isEmpty() && speaker.asDescribed().matches("(?i)(a|an|the|one) .*");
  }

  /// "the man" is no spokeswoman who spoke before.
  private static boolean fits(String noun, Speaker speaker) {
    Optional<Gender> own = Gender.of(noun);
    Optional<Gender> told = Gender.ofPhrase(speaker.asDescribed());
    return own.isEmpty() || told.isEmpty() || own.equals(told);
  }

  private boolean isInParagraph(Speaker speaker, TokenRange range) {
    int paragraph = passage.sentence(range.first()).paragraph();
    int first = range.first();
    while (first > 0 && passage.sentence(first - 1).paragraph() == paragraph) {
      first--;
    }
    return first < range.first()
        && passage.words(new TokenRange(first, range.first())).contains(speaker.asDescribed());
  }

  /// "The army did not answer. In a statement it said", "… Its spokesman said": the organisation
  /// that opens the sentence before, of the same paragraph, where nothing but a quotation and no
  /// other name comes between.
  Optional<ActorMention> subjectBefore(TokenRange it) {
    if (it.size() != 1 || !passage.isOneOf(it.first(), Set.of("it", "its"))) {
      return Optional.empty();
    }
    Sentence own = passage.sentence(it.first());
    if (namesIn(own.firstToken(), it.first()).findAny().isPresent()) {
      return Optional.empty();
    }
    for (int i = own.firstToken() - 1; i > 0; i = passage.sentence(i).firstToken() - 1) {
      Sentence sentence = passage.sentence(i);
      if (sentence.paragraph() != own.paragraph()) {
        return Optional.empty();
      }
      if (passage.quotationOf(sentence.firstToken()) < 0) {
        return namesIn(sentence.firstToken(), sentence.endToken())
            .findFirst()
            .filter(mention -> isFirstIn(sentence, mention))
            .filter(mention -> canSpeak(passage.mentions().antecedentOf(mention).kind()));
      }
    }
    return Optional.empty();
  }

  private static boolean canSpeak(ActorKind kind) {
    return switch (kind) {
      case PERSON, POPULATION_GROUP, UNIDENTIFIED_GROUP, OTHER -> false;
      case STATE,
          GOVERNMENT_BODY,
          MILITARY,
          POLICE,
          INTELLIGENCE,
          COURT,
          EMBASSY,
          ARMED_GROUP,
          MILITIA,
          GANG,
          PARTY,
          NGO,
          IGO,
          MEDIA,
          AGENCY,
          COMPANY,
          RELIGIOUS_BODY ->
          true;
    };
  }

  private boolean isFirstIn(Sentence sentence, ActorMention mention) {
    int first = sentence.firstToken();
    int begin = passage.text().tokenAt(mention.span().begin());
    return begin == first || begin == first + 1 && passage.pos(first) == PartOfSpeech.DET;
  }

  private Stream<ActorMention> namesIn(int from, int end) {
    return from >= end
        ? Stream.empty()
        : passage
            .mentions()
            .within(passage.span(new TokenRange(from, end)), ActorMention.class)
            .stream()
            .filter(
                mention -> passage.quotationOf(passage.text().tokenAt(mention.span().begin())) < 0);
  }

  /// "The Foreign Ministry" is no other ministry that spoke before.
  private boolean hasNameBeforeNoun(TokenRange range) {
    for (int i = range.first() + 1; i < range.end() - 1; i++) {
      if (passage.token(i).isCapitalized()) {
        return true;
      }
    }
    return false;
  }

  /// "the army" is no broadcaster that spoke before; "the group" may be whoever is no office.
  private boolean isSuch(String noun, Speaker speaker) {
    if (speaker.name().toLowerCase(Locale.ROOT).contains(noun)) {
      return true;
    }
    ActorKind kind = kindOf(speaker).orElse(ActorKind.OTHER);
    return switch (noun) {
      case "army" -> kind == ActorKind.MILITARY;
      case "police" -> kind == ActorKind.POLICE;
      case "government" -> kind == ActorKind.STATE || kind == ActorKind.GOVERNMENT_BODY;
      case "ministry" -> kind == ActorKind.GOVERNMENT_BODY;
      case "embassy" -> kind == ActorKind.EMBASSY;
      case "party" -> kind == ActorKind.PARTY;
      case "newspaper" -> kind == ActorKind.MEDIA;
      case "company" -> kind == ActorKind.COMPANY || kind == ActorKind.OTHER;
      case "agency" -> kind != ActorKind.ARMED_GROUP && kind != ActorKind.PARTY;
      default -> kind != ActorKind.MEDIA && !kind.isOfficial();
    };
  }

  private Optional<ActorKind> kindOf(Speaker speaker) {
    return speaker
        .mention()
        .flatMap(passage.mentions()::get)
        .filter(ActorMention.class::isInstance)
        .map(ActorMention.class::cast)
        .map(passage.mentions()::antecedentOf)
        .map(ActorMention::kind);
  }

  /// Within a sentence, as in "a plan which they rejected", others than the last speaker may be
  /// meant, and a wrong name misleads more than none.
  private boolean opensSentence(TokenRange range) {
    return passage.sentence(range.first()).firstToken() == range.first();
  }

  /// "they" are the last who spoke, when these are no single person.
  private Optional<Speaker> lastSeveral(List<Speaker> before) {
    return before.stream()
        .filter(speaker -> speaker.identity() != Identity.GENERIC && !speaker.isOutlet())
        .reduce((a, b) -> b)
        .filter(speaker -> !isPerson(speaker));
  }

  /// "he" is not the spokeswoman who spoke before.
  boolean agrees(TokenRange pronoun, Speaker speaker) {
    Optional<Gender> told = Gender.ofPhrase(speaker.asDescribed());
    return told.isEmpty() || told.equals(Gender.of(passage.lower(pronoun.first())));
  }

  boolean isPerson(Speaker speaker) {
    return isHolder(speaker)
        || kindOf(speaker)
            .map(kind -> kind == ActorKind.PERSON)
            .orElse(speaker.onBehalfOf().isPresent());
  }

  /// "the minister", whom nothing names.
  private static boolean isHolder(Speaker speaker) {
    String name = speaker.name();
    return speaker.identity() != Identity.NAMED
        && HOLDERS.contains(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
  }
}
