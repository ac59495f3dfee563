package org.sayso.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.annotation.AnnotatedText;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.Token;
import org.sayso.evidence.By;
import org.sayso.evidence.Quoted;
import org.sayso.evidence.ReadingIds;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.NameForm;
import org.sayso.mention.Mention.PlaceMention;
import org.sayso.mention.Mention.WeaponMention;
import org.sayso.mention.MentionTags.Tag;
import org.sayso.text.TextSpan;

/// Finds what only a model sees: names and noun phrases where the rules found nothing.
final class TaggedFinder {
  /// The model is sure enough to be believed alone.
  private static final double SURE = 0.8;

  private final AnnotatedText text;
  private final MentionTags tags;
  private final String tagger;
  private final ReadingIds ids;
  private final LettersOfThings letters;

  /// @param tags what a model says
  /// @param tagger its name
  /// @param letters that stand for nobody
  TaggedFinder(AnnotatedText text, MentionTags tags, String tagger, LettersOfThings letters) {
    this.letters = letters;
    this.text = text;
    this.tags = tags;
    this.tagger = tagger;
    this.ids = new ReadingIds(text.article().sha256());
  }

  /// The mentions that overlap none of `taken`.
  List<Mention> find(List<Mention> taken) {
    List<Mention> found = new ArrayList<>();
    for (Tag tag : tags.all()) {
      if (tag.probability() >= SURE) {
        Tag own = bare(tag);
        TextSpan span = text.spanOf(own.name(), own.end());
        if (text.tokens().get(own.end() - 1).isNominal()
            && taken.stream().noneMatch(mention -> mention.span().overlaps(span))) {
          read(own, Quoted.of(text.article().text(), span)).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /// The tag from the place's or person's name on ("the town of Selm", "tax expert Ada Brun"), or
  /// up to where somebody is from or what follows a comma.
  private Tag bare(Tag tag) {
    int name = tag.name();
    if (endsNames(tag)) {
      while (name < tag.end() - 1 && !begins(name, tag)) {
        name++;
      }
      name = isNamePart(name) ? name : tag.name();
    }
    name = tag.is(MentionClass.ORGANISATION) ? afterSmall(name, tag.end()) : name;
    name = tag.is(MentionClass.PERSON) ? afterOffice(name, tag.end()) : name;
    int end = name + 1;
    while (end < tag.end() && !(endsNames(tag) && isBreak(end))) {
      end++;
    }
    return new Tag(tag.type(), tag.first(), name, end, tag.probability());
  }

  /// "or Queen", "nonprofit Tide Watch": a group's name begins behind small words.
  private int afterSmall(int from, int end) {
    int name = from;
    while (name < end - 1 && isSmall(text.tokens().get(name))) {
      name++;
    }
    return isNamePart(name) && name > from ? name : from;
  }

  private static boolean isSmall(Token word) {
    boolean noun =
        word.pos() == PartOfSpeech.CCONJ
            || word.pos() == PartOfSpeech.ADJ
            || word.pos() == PartOfSpeech.NOUN;
    return NameShape.isSort(word)
        || (noun && !word.isCapitalized() && !NameShape.hasInnerCapital(word));
  }

  private boolean begins(int token, Tag tag) {
    Token word = text.tokens().get(token);
    return isNamePart(token)
        || (tag.is(MentionClass.PERSON) && word.isCapitalized() && !NameShape.isSort(word));
  }

  /// "Karst Party expert Ada Brun": the person's name stands behind the last noun.
  private int afterOffice(int from, int end) {
    int name = from;
    for (int i = from; i < end - 1; i++) {
      Token word = text.tokens().get(i);
      boolean office = word.pos() == PartOfSpeech.NOUN && !word.isCapitalized();
      name = office && isNamePart(i + 1) ? i + 1 : name;
    }
    return name;
  }

  private static boolean endsNames(Tag tag) {
    return tag.is(MentionClass.PERSON) || tag.is(MentionClass.LOCATION);
  }

  private boolean isBreak(int token) {
    Token word = text.tokens().get(token);
    return word.is(",") || word.is("of") || word.is("from") || word.is("and");
  }

  private Optional<Mention> read(Tag tag, Quoted words) {
    By by = new By(tagger, tag.probability());
    boolean name = isName(tag);
    return switch (tag.type()) {
      case PERSON -> Optional.of(person(tag, words, name, by));
      case ORGANISATION ->
          name && isThing(tag)
              ? Optional.empty()
              : Optional.of(actor(words, kind(tag, name), form(name), by));
      case LOCATION ->
          name
              ? Optional.of(new PlaceMention(ids.mention("PLACE", words.span()), words, by))
              : Optional.empty();
      case WEAPON -> Optional.of(new WeaponMention(ids.mention("WEAPON", words.span()), words, by));
      case NATIONALITY, TEMPORAL, QUANTITY -> Optional.empty();
    };
  }

  /// A person, or the group for which the words have a noun: "One NGO".
  private ActorMention person(Tag tag, Quoted words, boolean name, By by) {
    Token last = text.tokens().get(tag.end() - 1);
    ActorKind role = CommonNounFinder.role(List.of(last));
    return role == ActorKind.OTHER
        ? actor(words, ActorKind.PERSON, form(name), by)
        : actor(words, role, NameForm.COMMON_NOUN, by);
  }

  /// "Houthi-controlled", "the Tidal Areas Act": words that stand for nobody by themselves.
  private boolean isThing(Tag tag) {
    Token last = text.tokens().get(tag.end() - 1);
    return NameShape.isAdjective(last)
        || (tag.end() - tag.name() == 1 && letters.isThing(last))
        || NameShape.headKey(text.tokens(), tag.name(), tag.end())
            .filter(NameShape::isNobody)
            .isPresent();
  }

  private boolean isName(Tag tag) {
    // A group's name ends in a capital: "banned Islamist parties" is none.
    if (tag.is(MentionClass.ORGANISATION)
        && Character.isLowerCase(text.tokens().get(tag.end() - 1).text().codePointAt(0))
        && !NameShape.hasInnerCapital(text.tokens().get(tag.end() - 1))) {
      return false;
    }
    for (int i = tag.name(); i < tag.end(); i++) {
      boolean tells =
          !tag.is(MentionClass.ORGANISATION)
              || !isFirst(i)
              || NameShape.hasInnerCapital(text.tokens().get(i));
      if (tells && isNamePart(i)) {
        return true;
      }
    }
    return false;
  }

  /// A group's noun may have its capital only from the beginning of the sentence.
  private boolean isFirst(int token) {
    return text.sentenceAt(text.tokens().get(token).span().begin()).firstToken() == token;
  }

  private boolean isNamePart(int token) {
    Token word = text.tokens().get(token);
    // The annotator takes a name behind a row of nouns for one more noun now and then.
    boolean noun = word.pos() == PartOfSpeech.NOUN && !isFirst(token);
    return word.isCapitalized()
        && !NameShape.isSort(word)
        && (word.pos() == PartOfSpeech.PROPN || noun);
  }

  private static NameForm form(boolean name) {
    return name ? NameForm.NAME : NameForm.COMMON_NOUN;
  }

  private ActorKind kind(Tag tag, boolean name) {
    ActorKind role = CommonNounFinder.role(text.tokens().subList(tag.name(), tag.end()));
    if (!name) {
      return role;
    }
    return NameShape.headKey(text.tokens(), tag.name(), tag.end())
        .filter(head -> !NameShape.isNobody(head) && !head.equals("FACILITY"))
        .map(ActorKind::valueOf)
        .orElse(NameShape.isBehindSort(text.tokens(), tag.name()) ? ActorKind.NGO : role);
  }

  private ActorMention actor(Quoted words, ActorKind kind, NameForm form, By by) {
    return new ActorMention(
        ids.mention(kind.name(), words.span()), words, kind, form, Optional.empty(), by);
  }
}
