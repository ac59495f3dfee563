package org.sayso.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.annotation.AnnotatedText;
import org.sayso.annotation.CommonWords;
import org.sayso.annotation.Sentence;
import org.sayso.annotation.Token;
import org.sayso.evidence.By;
import org.sayso.evidence.Quoted;
import org.sayso.evidence.ReadingIds;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.FacilityMention;
import org.sayso.mention.Mention.NameForm;
import org.sayso.mention.Mention.PlaceMention;
import org.sayso.mention.Mention.WeaponMention;
import org.sayso.mention.MentionTags.Tag;
import org.sayso.mention.NameLexicon.NameMatch;
import org.sayso.text.TextSpan;

/// Finds names: by dictionary and gazetteer, longest first, then by shape; each word is in one name
/// at most.
final class NameFinder {
  private static final By BY_SHAPE = By.rule("mention/name-shape", 1, 0.7);
  private static final By BY_BARE_SHAPE = By.rule("mention/name-shape-alone", 1, 0.4);
  private static final By BY_TITLE = By.rule("mention/title-and-name", 1, 0.9);
  private static final By BY_REPEAT = By.rule("mention/name-seen-before", 1, 0.85);
  private static final String BY_ROLES = "dictionary:roles@1";
  private static final By BY_FULL_NAME = By.rule("mention/full-name-of-the-model", 1, 0.9);
  private static final By BY_TOWN = By.rule("mention/town-of", 1, 0.85);
  private static final By BY_TAIL = By.rule("mention/known-name-and-tail", 1, 0.8);
  private static final By BY_LED = By.rule("mention/leader-of", 1, 0.75);

  /// The model is sure enough to be asked before the look of a name.
  private static final double SURE = 0.8;

  private final NameLexicon actors;
  private final NameLexicon places;
  private final MentionTags tags;
  private final String tagger;
  private final AnnotatedText text;
  private final ReadingIds ids;
  private final Map<String, ActorKind> seen = new HashMap<>();
  private final List<Mention> found = new ArrayList<>();
  private final NameEvidence evidence;
  private final NameSenses senses;
  private final NameTails tails;
  private final LettersOfThings letters = new LettersOfThings();

  /// @param tags what a model says
  /// @param tagger its name
  NameFinder(
      NameLexicon actors, NameLexicon places, AnnotatedText text, MentionTags tags, String tagger) {
    this.actors = actors;
    this.places = places;
    this.tags = tags;
    this.tagger = tagger;
    this.text = text;
    this.ids = new ReadingIds(text.article().sha256());
    this.evidence = new NameEvidence(text, tags);
    this.senses = new NameSenses(tags, evidence);
    this.tails = new NameTails(actors, places);
  }

  /// The letters that stand for nobody in the text, once it is read.
  LettersOfThings letters() {
    return letters;
  }

  /// All names; running text first, so that headlines can repeat its names.
  List<Mention> find() {
    for (boolean headlines : new boolean[] {false, true}) {
      for (Sentence sentence : text.sentences()) {
        List<Token> tokens = text.tokensOf(sentence);
        if (NameShape.isHeadline(tokens) == headlines) {
          read(tokens, headlines);
        }
      }
    }
    return found;
  }

  private void read(List<Token> tokens, boolean headline) {
    List<String> words = tokens.stream().map(Token::text).toList();
    int i = 0;
    while (i < tokens.size()) {
      letters.noteSmall(tokens, i);
      int shapeEnd = headline ? i : NameShape.end(tokens, i);
      Optional<NameMatch> actor = actors.longestMatch(words, i);
      Optional<NameMatch> place = places.longestMatch(words, i);
      int known = Math.max(length(actor), length(place));
      if (known > 0 && isBeforeLongerName(words, i, known)) {
        i++;
        continue;
      }
      int tail = headline ? i : tail(tokens, words, i, actor, known);
      if (tail > i + known) {
        addActor(words(tokens, i, tail), actor.flatMap(NameMatch::kind).orElseThrow(), BY_TAIL);
        i = tail;
        continue;
      }
      boolean unknown = known == 0 || NameSenses.isPartOfUnknownName(tokens, i + known, shapeEnd);
      shapeEnd =
          unknown && shapeEnd > i
              ? BodyNames.end(tokens, i, shapeEnd, at -> isKnown(words, at))
              : shapeEnd;
      int end =
          isThing(tokens, i, shapeEnd) ? i + 1 : known == 0 ? repeated(tokens, i, shapeEnd) : i;
      int person = end > i ? i : evidence.personEnd(tokens, i);
      if (end > i) {
        i = end;
      } else if (person > i + known) {
        addActor(words(tokens, i, person), ActorKind.PERSON, BY_FULL_NAME);
        i = person;
      } else if (senses.isSomebody(tokens, i, shapeEnd, actor, place)) {
        i = addByShape(tokens, i, Math.max(shapeEnd, i + known));
      } else if (known > 0 && !unknown) {
        i = addKnown(tokens, i, actor, place);
      } else if (shapeEnd > i) {
        i = addByShape(tokens, BodyNames.begin(tokens, i, shapeEnd), shapeEnd);
      } else {
        i++;
      }
    }
  }

  /// "the Tavara People's Front": the article does not begin the name of a people, where a longer
  /// name begins behind it.
  private boolean isBeforeLongerName(List<String> words, int at, int known) {
    return words.get(at).equalsIgnoreCase("the")
        && at + 1 < words.size()
        && length(actors.longestMatch(words, at + 1)) + 1 > known;
  }

  private int tail(
      List<Token> tokens, List<String> words, int from, Optional<NameMatch> actor, int known) {
    return actor
        .filter(name -> name.tokenCount() == known)
        .map(name -> tails.end(tokens, words, from, name))
        .orElse(from);
  }

  /// Letters that stand for nobody, unless a group's name begins with them.
  private boolean isThing(List<Token> tokens, int at, int shapeEnd) {
    return letters.isThing(tokens.get(at))
        && !(shapeEnd > at + 1 && NameShape.isGroup(tokens, at, shapeEnd));
  }

  private boolean isKnown(List<String> words, int at) {
    return actors.longestMatch(words, at).isPresent() || places.longestMatch(words, at).isPresent();
  }

  private static int length(Optional<NameMatch> match) {
    return match.map(NameMatch::tokenCount).orElse(0);
  }

  private int addKnown(
      List<Token> tokens, int from, Optional<NameMatch> actor, Optional<NameMatch> place) {
    boolean isActor =
        length(actor) > length(place)
            || (length(actor) == length(place)
                && !(place.isPresent() && senses.isPlace(tokens, from, actor.orElseThrow())));
    if (isActor && NameContext.isTownOf(tokens, from)) {
      addPlace(words(tokens, from, from + actor.orElseThrow().tokenCount()), BY_TOWN);
      return from + actor.orElseThrow().tokenCount();
    }
    NameMatch match = (isActor ? actor : place).orElseThrow();
    int end = from + match.tokenCount();
    boolean mayBePart = match.by().equals(BY_ROLES) || NameSenses.isBehindName(tokens, from, match);
    if (isActor && mayBePart && whole(tokens, from, end).from() < from) {
      return addByShape(tokens, from, end);
    }
    Quoted words = words(tokens, from, end);
    By by = new By(match.by(), 0.9);
    if (isActor && senses.isLandOfCompany(tokens, from, match)) {
      return end;
    }
    if (isActor && match.kind().isPresent()) {
      addActor(words, match.kind().get(), by);
    } else {
      addPlace(words, by);
      if (actor.isEmpty()) {
        letters.note(tokens, from, end);
      }
    }
    return end;
  }

  private int addByShape(List<Token> tokens, int from, int end) {
    if (NameShape.isHeading(tokens, from, end)) {
      return end;
    }
    if (end - from == 1 && evidence.isAdjectiveOfGroup(tokens, from)) {
      return end;
    }
    Optional<Tag> tag = tag(tokens, from, end, SURE);
    NameExtent whole =
        tag.filter(one -> one.is(MentionClass.ORGANISATION)).isPresent()
                || NameShape.isGroup(tokens, from, end)
            ? whole(tokens, from, end)
            : evidence.personAround(tokens, from, end);
    if (NameShape.isHeading(tokens, whole.from(), whole.end())) {
      return whole.end();
    }
    TextSpan span = words(tokens, whole.from(), end).span();
    found.removeIf(mention -> mention.span().overlaps(span));
    if (tag.isEmpty() || !addByTag(tokens, whole.from(), whole.end(), tag.get())) {
      addByLook(tokens, whole.from(), whole.end());
    }
    return whole.end();
  }

  /// The whole name of a group.
  private NameExtent whole(List<Token> tokens, int from, int end) {
    return evidence
        .groupAround(tokens, from, end)
        .map(around -> NameExtent.within(around, tokens, from, end).withOrdinal(tokens))
        .orElse(new NameExtent(from, end));
  }

  /// What the model says of a name, unless its own words say more: a title, or a head word.
  private boolean addByTag(List<Token> tokens, int from, int end, Tag tag) {
    By by = new By(tagger, tag.probability());
    int name = NameShape.afterTitles(tokens, from, end);
    Optional<String> head = NameShape.headKey(tokens, name, end);
    if (NameEvidence.isToldByWords(tag, head)
        || NameEvidence.isToldByTitle(tokens, from, name, tag)
        || (isSurnameSeen(tokens, from, end) && tag.probability() < NameEvidence.CERTAIN)) {
      return false;
    }
    switch (tag.type()) {
      case PERSON -> {
        if (NameContext.isLed(tokens, from)) {
          return false;
        }
        int own = PersonWords.personBegin(tokens, name, end);
        addActor(words(tokens, own, NameShape.beforeOf(tokens, own, end)), ActorKind.PERSON, by);
      }
      case ORGANISATION -> {
        if (end - from == 1 && NameEvidence.isNoun(tokens, from)) {
          return false;
        }
        ActorKind kind =
            NameShape.isBehindSort(tokens, from)
                ? ActorKind.NGO
                : CommonNounFinder.role(tokens.subList(from, end));
        addActor(words(tokens, from, end), kind, by);
      }
      case LOCATION -> addPlace(words(tokens, from, end), by);
      case WEAPON -> addWeapon(words(tokens, from, end), by);
      case NATIONALITY, TEMPORAL, QUANTITY -> {
        return false;
      }
    }
    return true;
  }

  private Optional<Tag> tag(List<Token> tokens, int from, int end, double least) {
    return tags.naming(tokens.get(from).index(), tokens.get(end - 1).index() + 1, least);
  }

  private void addPlace(Quoted words, By by) {
    found.add(new PlaceMention(ids.mention("PLACE", words.span()), words, by));
  }

  private void addWeapon(Quoted words, By by) {
    found.add(new WeaponMention(ids.mention("WEAPON", words.span()), words, by));
  }

  private void addByLook(List<Token> tokens, int from, int end) {
    int name = NameShape.afterTitles(tokens, from, end);
    Optional<String> head = NameShape.headKey(tokens, from, end);
    if (name > from && NameShape.headKey(tokens, name, end).isEmpty()) {
      addTitled(tokens, name, end);
    } else if (head.isPresent()) {
      addByHead(tokens, from, end, head.get());
    } else if (NameContext.isLed(tokens, from)) {
      addActor(words(tokens, from, end), ActorKind.OTHER, BY_LED);
    } else if (NameShape.looksLikePerson(tokens, from, end)
        && evidence.isPerson(tokens, from, end)) {
      int own = PersonWords.personBegin(tokens, from, end);
      addActor(
          words(tokens, own, NameShape.beforeOf(tokens, own, end)), ActorKind.PERSON, BY_SHAPE);
    } else if (NameShape.looksLikePerson(tokens, from, end)
        && evidence.mayBePerson(tokens, from, end)) {
      addActor(words(tokens, from, end), ActorKind.PERSON, BY_BARE_SHAPE);
    } else if (isSurnameSeen(tokens, from, end)) {
      int whole = withGivenName(tokens, from, end);
      addActor(words(tokens, whole, end), ActorKind.PERSON, whole < from ? BY_SHAPE : BY_REPEAT);
    } else if (NameEvidence.isAcronym(tokens, from, end) && evidence.isGroup(tokens, from)) {
      addActor(words(tokens, from, end), ActorKind.OTHER, BY_SHAPE);
    } else {
      letters.note(tokens, from, end);
    }
  }

  /// A person behind a title: no single common word, as in "Deputy Emergency situations minister".
  private void addTitled(List<Token> tokens, int name, int end) {
    int own = PersonWords.personBegin(tokens, name, end);
    boolean noName =
        end - own == 1
            && (CommonWords.has(tokens.get(own).lower()) || NameShape.isTitle(tokens.get(own)))
            && !evidence.isSeenAs(MentionClass.PERSON, SURE, tokens, own, end);
    if (!noName) {
      int last = NameShape.beforeOf(tokens, own, end);
      addActor(words(tokens, own, last), ActorKind.PERSON, BY_TITLE);
    }
  }

  /// Where the name begins that ends with a surname, if the model sees a person in all of it.
  private int withGivenName(List<Token> tokens, int from, int end) {
    int whole = PersonWords.withGivenName(tokens, from);
    return whole < from
            && evidence.isSeenAs(MentionClass.PERSON, NameEvidence.LIKELY, tokens, whole, end)
        ? whole
        : from;
  }

  private boolean isSurnameSeen(List<Token> tokens, int from, int end) {
    return end - from == 1 && seen.get("surname:" + tokens.get(from).text()) == ActorKind.PERSON;
  }

  private void addByHead(List<Token> tokens, int from, int end, String head) {
    Quoted words = words(tokens, from, end);
    Optional<Integer> person = evidence.personBehindHead(tokens, from, end);
    if (person.isPresent()) {
      addActor(words(tokens, person.get(), end), ActorKind.PERSON, BY_SHAPE);
    } else if (NameShape.isNobody(head) || isMembers(tokens, from, end)) {
      letters.note(tokens, from, end);
    } else if (head.equals("FACILITY")) {
      found.add(new FacilityMention(ids.mention("FACILITY", words.span()), words, BY_SHAPE));
    } else if (head.equals(ActorKind.NGO.name())
        && tag(tokens, from, end, SURE).filter(tag -> tag.is(MentionClass.LOCATION)).isPresent()) {
      found.add(new FacilityMention(ids.mention("FACILITY", words.span()), words, BY_SHAPE));
    } else if (evidence.isSomething(tokens, from, end)) {
      addActor(words, ActorKind.valueOf(head), BY_SHAPE);
    }
  }

  /// "Members of Parliament": many, and not the body.
  private static boolean isMembers(List<Token> tokens, int from, int end) {
    return end - from > 2
        && PersonWords.isBeforePerson(tokens.get(from))
        && tokens.get(from + 1).is("of");
  }

  private void addActor(Quoted words, ActorKind kind, By by) {
    found.add(
        new ActorMention(
            ids.mention(kind.name(), words.span()),
            words,
            kind,
            NameForm.NAME,
            Optional.empty(),
            by));
    seen.putIfAbsent(words.text(), kind);
    if (kind == ActorKind.PERSON) {
      List<String> name = List.of(words.text().split(" "));
      name.subList(Math.min(1, name.size() - 1), name.size())
          .forEach(surname -> seen.putIfAbsent("surname:" + surname, kind));
    }
  }

  /// The end of a name of this document that is printed again from `from` on; `from` when none is.
  private int repeated(List<Token> tokens, int from, int shapeEnd) {
    for (int end = Math.min(tokens.size(), from + 6); end > from; end--) {
      Quoted words = words(tokens, from, end);
      ActorKind kind = seen.get(words.text());
      boolean part =
          shapeEnd > end
              && kind == ActorKind.PERSON
              && NameShape.headKey(tokens, end, shapeEnd).isPresent();
      if (kind != null && !part && tokens.get(from).isCapitalized()) {
        addActor(words, kind, BY_REPEAT);
        return end;
      }
    }
    return from;
  }

  private Quoted words(List<Token> tokens, int from, int end) {
    return Quoted.of(
        text.article().text(), tokens.get(from).span().cover(tokens.get(end - 1).span()));
  }
}
