package org.sayso.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.evidence.MentionId;
import org.sayso.mention.ActorKind;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.NameForm;
import org.sayso.text.TextSpan;

/// Reads who a speaker is from the words at the attribution and what they stand for in the
/// document.
final class SpeakerReader {
  private static final WordFile FILE = WordFile.load("speakers.txt");
  private static final Set<String> SPOKESMEN = Words.set(FILE, "spokesman");
  private static final Set<String> GENERIC = Words.set(FILE, "generic");
  private static final List<List<String>> ANONYMITY = Words.sequences(FILE, "anonymity");
  private static final Set<String> PAPERS = Words.set(FILE, "papers");
  private static final Set<String> THOSE_OF =
      Stream.of("relative", "those-of")
          .flatMap(name -> Words.set(FILE, name).stream())
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<String> OWNERS = Set.of("'s", "’s", "'", "’");
  private static final Set<String> FIRST = Set.of("i", "we", "our", "my", "us");

  private final Passage passage;
  private final Phrases phrases;
  private final Standings standings;
  private final EarlierSpeakers earlier;

  SpeakerReader(Passage passage) {
    this.passage = passage;
    this.phrases = new Phrases(passage);
    this.standings = new Standings(passage);
    this.earlier = new EarlierSpeakers(passage);
  }

  /// The speaker of a saying.
  ///
  /// @param around who speaks the words in which it stands: for "I" and "we"
  /// @param before earlier speakers, latest last: for "he" and "the group" that no mention rule
  ///   tied
  Speaker read(Candidate candidate, Speaker around, List<Speaker> before) {
    TokenRange words = candidate.speaker().or(candidate::source).orElse(null);
    if (words == null) {
      return unnamed(candidate, around);
    }
    TokenRange shown = candidate.source().orElse(words);
    TokenRange range = issuer(shown.contains(words) ? shown : words).orElse(words);
    // "US" is a country.
    boolean first = range.size() == 1 && passage.isOneOf(range.first(), FIRST);
    if (first && !passage.token(range.first()).text().equals("US")) {
      return withWords(around, passage.words(shown));
    }
    NamedPhrase phrase = new NamedPhrase(passage);
    Optional<ActorMention> person = phrase.personIn(range).or(() -> phrase.personIn(shown));
    Optional<ActorMention> tied =
        person
            .or(() -> new PaperIssuers(passage).of(range))
            .or(() -> apposed(mentionOf(range), shown));
    if (isOpen(tied) && isOuterAgain(range, around)) {
      return withWords(around, passage.words(shown));
    }
    Optional<TokenRange> whose = tied.flatMap(one -> ofSomebody(one, range));
    if (whose.isPresent()) {
      return stranger(candidate, whose.get(), shown);
    }
    if (tied.filter(one -> isSpokenOf(one, candidate)).isPresent()) {
      return stranger(candidate, range, shown);
    }
    Optional<Speaker> goesOn = new GoingOn(passage, earlier).of(candidate, range, tied, before);
    if (goesOn.isPresent()) {
      return withWords(goesOn.get(), passage.words(shown));
    }
    Optional<ActorMention> mention =
        isOpen(tied) ? earlier.subjectBefore(range).or(() -> tied) : tied;
    Optional<ActorMention> name = mention.map(passage.mentions()::antecedentOf);
    boolean open = isOpen(mention);
    Optional<ActorMention> ofOwn = ownerOf(range);
    Optional<Speaker> again = open ? earlier.samePerson(range, before) : Optional.empty();
    if (again.isPresent()) {
      return withWords(again.get(), passage.words(shown));
    }
    boolean described =
        name.isPresent()
            && !name.equals(mention)
            && before.stream().noneMatch(speaker -> standsFor(speaker, name.get()));
    if (open && !(described && isPersonal(range))) {
      Optional<Speaker> spoken = earlier.of(range, around, before);
      if (spoken.isPresent()) {
        return tied(spoken.get(), mention, passage.words(shown));
      }
    }
    return new Speaker(
        mention.map(ActorMention::id),
        person.isPresent() ? nameOf(name, range) : fullName(range, name),
        passage.words(shown),
        identity(candidate, range, name),
        ofOwn.map(Standings::ofBody).orElseGet(() -> standings.of(shown, mention, name)),
        ofOwn.map(body -> clean(body.words().text())).or(() -> onBehalfOf(range)));
  }

  /// "The front denied it. Its spokesman said": whose voice it is.
  private Optional<ActorMention> ownerOf(TokenRange range) {
    TokenRange its = new TokenRange(range.first(), range.first() + 1);
    boolean voice =
        passage.is(range.first(), "its")
            && IntStream.range(range.first(), range.end())
                .anyMatch(i -> passage.isOneOf(i, SPOKESMEN));
    return voice
        ? passage.mentions().within(passage.span(its), ActorMention.class).stream()
            .findFirst()
            .map(passage.mentions()::antecedentOf)
            .filter(body -> body.form() == NameForm.NAME)
            .or(() -> earlier.subjectBefore(its).map(passage.mentions()::antecedentOf))
        : Optional.empty();
  }

  /// "Varrow shot him, the prosecutor said": whoever is named in what a noun says is not whom the
  /// noun stands for.
  private boolean isSpokenOf(ActorMention speaker, Candidate candidate) {
    ActorMention end = passage.mentions().antecedentOf(speaker);
    return speaker.form() == NameForm.COMMON_NOUN
        && end.form() == NameForm.NAME
        && end.kind() == ActorKind.PERSON
        && candidate.content().stream()
            .flatMap(
                part -> passage.mentions().within(passage.span(part), ActorMention.class).stream())
            .filter(one -> one.form() == NameForm.NAME)
            .anyMatch(one -> passage.mentions().antecedentOf(one).id().equals(end.id()));
  }

  /// "Dana Orel's uncle", "the boy's parents", "the Supreme Court justice": a person who is told of
  /// by the name of another, or of a body.
  private Optional<TokenRange> ofSomebody(ActorMention mention, TokenRange range) {
    int end = passage.sentence(range.first()).endToken();
    int next = passage.text().tokenAt(mention.span().end() - 1) + 1;
    boolean owner = passage.isOneOf(next, OWNERS);
    int head = owner ? next + 1 : next;
    while (owner
        && head < end
        && (passage.pos(head) == PartOfSpeech.ADJ || passage.pos(head) == PartOfSpeech.NOUN)
        && !passage.isOneOf(head, THOSE_OF)) {
      head++;
    }
    boolean told =
        (mention.form() == NameForm.NAME || owner)
            && range.first() <= head
            && head < (owner ? end : range.end())
            && passage.isOneOf(head, THOSE_OF)
            && !(head + 1 < end && passage.token(head + 1).isNominal());
    return told ? Optional.of(new TokenRange(range.first(), head + 1)) : Optional.empty();
  }

  /// Somebody described, of whom nothing else is known.
  private Speaker stranger(Candidate candidate, TokenRange range, TokenRange shown) {
    return new Speaker(
        Optional.empty(),
        clean(passage.words(range)),
        passage.words(shown),
        identity(candidate, range, Optional.empty()),
        standings.of(shown, Optional.empty(), Optional.empty()),
        onBehalfOf(range));
  }

  /// Whether nothing tells whose name the words stand for.
  private boolean isOpen(Optional<ActorMention> mention) {
    return mention
        .map(passage.mentions()::antecedentOf)
        .filter(name -> name.form() == NameForm.NAME)
        .isEmpty();
  }

  /// "the president's statement", "her letter": who speaks by a paper, not the paper.
  private Optional<TokenRange> issuer(TokenRange words) {
    if (words.size() < 2 || !PAPERS.contains(passage.lemma(words.end() - 1))) {
      return Optional.empty();
    }
    if (passage.isOneOf(words.first(), Set.of("his", "her"))) {
      return Optional.of(new TokenRange(words.first(), words.first() + 1));
    }
    for (int i = words.end() - 2; i > words.first(); i--) {
      if (passage.isOneOf(i, OWNERS)) {
        return Optional.of(new TokenRange(words.first(), i));
      }
    }
    return Optional.empty();
  }

  private boolean isPersonal(TokenRange range) {
    return range.size() == 1 && passage.isOneOf(range.first(), EarlierSpeakers.PERSONAL);
  }

  private boolean standsFor(Speaker speaker, ActorMention name) {
    return speaker.asDescribed().contains(name.words().text())
        || speaker
            .mention()
            .flatMap(passage.mentions()::get)
            .filter(ActorMention.class::isInstance)
            .map(ActorMention.class::cast)
            .map(passage.mentions()::antecedentOf)
            .filter(mention -> mention.id().equals(name.id()))
            .isPresent();
  }

  /// "the editorial director, Rachel Giese": the name in apposition to the role.
  private Optional<ActorMention> apposed(Optional<ActorMention> head, TokenRange shown) {
    boolean role =
        head.isPresent()
            && (isOwner(head.get())
                || head.get().form() == NameForm.COMMON_NOUN
                    && passage.mentions().antecedentOf(head.get()).form() != NameForm.NAME);
    if (!role && head.isPresent()) {
      return head;
    }
    Optional<ActorMention> person =
        passage.mentions().within(passage.span(shown), ActorMention.class).stream()
            .filter(mention -> mention.form() == NameForm.NAME)
            .filter(mention -> isAfterComma(mention, shown))
            .findFirst();
    return person.or(() -> head);
  }

  /// "Brun" of "Brun's manager, Tarn Hale".
  private boolean isOwner(ActorMention mention) {
    return passage.isOneOf(passage.text().tokenAt(mention.span().end() - 1) + 1, OWNERS);
  }

  private boolean isAfterComma(ActorMention mention, TokenRange shown) {
    int begin = passage.text().tokenAt(mention.span().begin());
    int first = passage.is(begin - 1, "the") ? begin - 1 : begin;
    return first - 1 > shown.first() && passage.is(first - 1, ",");
  }

  /// Inside somebody's words, "they believe" and "it has found" are mostly the speaker again.
  private boolean isOuterAgain(TokenRange range, Speaker around) {
    // Whoever is quoted says "I" and "we".
    return !around.isOutlet()
        && passage.quotationOf(range.first()) < 0
        && range.size() == 1
        && passage.isOneOf(range.first(), Set.of("they", "it", "he", "she"))
        && !isHeadOfOther(range, around);
  }

  private boolean isHeadOfOther(TokenRange range, Speaker around) {
    boolean person = passage.isOneOf(range.first(), EarlierSpeakers.PERSONAL);
    boolean it = passage.is(range.first(), "it");
    return (person && !earlier.isPerson(around) && around.identity() == Identity.NAMED)
        || (it && earlier.isPerson(around));
  }

  /// The name; two names joined by "and" are told together.
  private String fullName(TokenRange range, Optional<ActorMention> name) {
    boolean named = name.isPresent() && name.get().form() == NameForm.NAME;
    List<Relation.Party> parties = named ? RelationScene.of(passage).parties(range) : List.of();
    boolean joined =
        parties.size() > 1 && parties.stream().allMatch(party -> party.mention().isPresent());
    if (joined) {
      return String.join(" and ", parties.stream().map(Relation.Party::name).toList());
    }
    return nameOf(name, range);
  }

  private String nameOf(Optional<ActorMention> name, TokenRange range) {
    return name.map(ActorMention::words)
        .map(words -> clean(words.text()))
        .orElseGet(() -> clean(passage.words(range)));
  }

  private static Speaker withWords(Speaker speaker, String words) {
    return new Speaker(
        speaker.mention(),
        speaker.name(),
        words,
        speaker.identity(),
        speaker.standing(),
        speaker.onBehalfOf());
  }

  private static Speaker tied(Speaker earlier, Optional<ActorMention> mention, String words) {
    Optional<MentionId> id = mention.map(ActorMention::id);
    return new Speaker(
        id.or(earlier::mention),
        earlier.name(),
        words,
        earlier.identity(),
        earlier.standing(),
        earlier.onBehalfOf());
  }

  /// No words for a speaker: the outlet itself cannot verify; anything else is hearsay.
  private Speaker unnamed(Candidate candidate, Speaker around) {
    if (candidate.cue().stance() == Stance.CANNOT_VERIFY) {
      return around;
    }
    String words = candidate.cueWords().map(passage::words).orElse("not stated");
    return new Speaker(
        Optional.empty(),
        "not stated",
        words,
        Identity.GENERIC,
        Standing.UNKNOWN,
        Optional.empty());
  }

  /// The mention that stands for the head of the phrase: the one that ends last in its base phrase.
  Optional<ActorMention> mentionOf(TokenRange range) {
    TokenRange base = phrases.startingAt(range.first(), range.end(), false).orElse(range);
    TextSpan span = passage.span(base);
    return passage.mentions().within(passage.span(range), ActorMention.class).stream()
        .filter(mention -> span.overlaps(mention.span()))
        .max(
            Comparator.comparingInt(
                    (ActorMention mention) -> Math.min(mention.span().end(), span.end()))
                .thenComparingInt(mention -> mention.span().length())
                .thenComparing(mention -> mention.form() == NameForm.NAME))
        .or(() -> nameAround(base));
  }

  /// A name that goes on behind the words for the speaker: "Foreign Ministry in Karrow".
  private Optional<ActorMention> nameAround(TokenRange base) {
    TextSpan head = passage.token(base.end() - 1).span();
    return passage.mentions().of(ActorMention.class).stream()
        .filter(mention -> mention.form() == NameForm.NAME)
        .filter(mention -> mention.span().overlaps(head))
        .filter(mention -> mention.span().begin() >= passage.span(base).begin())
        .findFirst();
  }

  private Identity identity(Candidate candidate, TokenRange range, Optional<ActorMention> name) {
    TokenRange sentence = sentenceOf(candidate.clause().first());
    if (Words.any(passage, sentence, ANONYMITY)) {
      return Identity.ANONYMITY_REQUESTED;
    }
    TokenRange base = phrases.startingAt(range.first(), range.end(), false).orElse(range);
    int head = base.end() - 1;
    if (name.isPresent() && name.get().form() == NameForm.NAME) {
      return Identity.NAMED;
    }
    if (passage.isOneOf(head, GENERIC) && !passage.is(base.first(), "the")) {
      return Identity.GENERIC;
    }
    boolean proper = passage.pos(head) == PartOfSpeech.PROPN && passage.token(head).isCapitalized();
    return proper && name.isEmpty() ? Identity.NAMED : Identity.UNNAMED_DESCRIBED;
  }

  private TokenRange sentenceOf(int token) {
    return new TokenRange(passage.sentence(token).firstToken(), passage.sentence(token).endToken());
  }

  /// "a spokesman for the army", "army spokesman X": the organisation behind the voice.
  private Optional<String> onBehalfOf(TokenRange range) {
    int role = -1;
    for (int i = range.first(); i < range.end() && role < 0; i++) {
      role = passage.isOneOf(i, SPOKESMEN) && !isMember(i, range) ? i : -1;
    }
    if (role < 0) {
      return Optional.empty();
    }
    int after = role + 1;
    boolean of = after + 1 < range.end() && passage.isOneOf(after, Set.of("for", "of"));
    if (of) {
      return phrases.startingAt(after + 1, range.end()).map(this::nameOf);
    }
    int first = passage.pos(range.first()) == PartOfSpeech.DET ? range.first() + 1 : range.first();
    int last = passage.isOneOf(role - 1, Set.of("'s", "’s")) ? role - 1 : role;
    return last > first ? Optional.of(nameOf(new TokenRange(first, last))) : Optional.empty();
  }

  /// "state representative Terri Orlow", "a representative": of a house, unless it is said of whom.
  private boolean isMember(int role, TokenRange range) {
    return passage.is(role, "representative")
        && !(role + 1 < range.end() && passage.isOneOf(role + 1, Set.of("of", "for")))
        && !passage.isOneOf(role - 1, Set.of("'s", "’s"));
  }

  /// The fullest name that the document gives for a phrase.
  String nameOf(TokenRange range) {
    Optional<ActorMention> own = mentionOf(range);
    return own.filter(mention -> !goesOn(mention, range))
        .map(passage.mentions()::antecedentOf)
        .filter(mention -> mention.form() == NameForm.NAME)
        .map(mention -> clean(mention.words().text()))
        .orElseGet(() -> clean(passage.words(range)));
  }

  /// "Sons" of "Sons of the Tide": the mention is only the head of a longer name.
  private boolean goesOn(ActorMention mention, TokenRange range) {
    int next = passage.text().tokenAt(mention.span().end());
    return next < range.end()
        && passage.is(next, "of")
        && passage.token(range.end() - 1).isCapitalized()
        && passage.mentions().within(passage.span(new TokenRange(next, range.end()))).isEmpty();
  }

  private static String clean(String words) {
    String one = words.replaceAll("\\s+", " ").strip();
    String lower = one.toLowerCase(Locale.ROOT);
    String bare = lower.startsWith("the ") ? one.substring(4) : one;
    return withoutLoneMark(bare.replaceAll("[,;]$", ""));
  }

  /// "honourable people: the mark that closes the words stands further on.
  private static String withoutLoneMark(String words) {
    boolean open = words.matches("[\"“][^\"“”]+");
    boolean close = words.matches("[^\"“”]+[\"”]");
    return open ? words.substring(1) : close ? words.substring(0, words.length() - 1) : words;
  }
}
