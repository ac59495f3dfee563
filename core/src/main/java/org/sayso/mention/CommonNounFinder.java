package org.sayso.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.AnnotatedText;
import org.sayso.annotation.NounPhrase;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.Token;
import org.sayso.evidence.By;
import org.sayso.evidence.Quoted;
import org.sayso.evidence.ReadingIds;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.FacilityMention;
import org.sayso.mention.Mention.NameForm;
import org.sayso.mention.Mention.WeaponMention;
import org.sayso.text.TextSpan;

/// Finds noun phrases and pronouns that stand for somebody, and weapons and built things by their
/// head noun.
final class CommonNounFinder {
  private static final WordLists ROLES = WordLists.load("role-nouns.txt", "sayso-role-nouns 1");
  private static final WordLists THINGS = WordLists.load("things.txt", "sayso-things 1");
  private static final By BY_ROLE = By.rule("mention/role-noun", 1, 0.8);
  private static final By BY_THING = By.rule("mention/thing-noun", 1, 0.8);
  private static final By BY_PRONOUN = By.rule("mention/pronoun", 1, 0.8);
  private static final Set<String> PERSON_PRONOUNS = Set.of("he", "she");
  private static final Set<String> OTHER_PRONOUNS = Set.of("it", "they");
  private static final List<String> PERSON_ENDS = List.of("man", "woman", "ist", "er", "or");
  private static final Set<String> ARMED_WORDS =
      Set.of(
          "militant",
          "armed",
          "rebel",
          "insurgent",
          "terrorist",
          "terror",
          "jihadist",
          "extremist",
          "separatist",
          "guerrilla",
          "islamist");
  private static final Set<String> RIGHTS_WORDS =
      Set.of(
          "rights",
          "aid",
          "advocacy",
          "humanitarian",
          "monitoring",
          "charity",
          "civil",
          "relief",
          "campaign");

  private final AnnotatedText text;
  private final ReadingIds ids;

  CommonNounFinder(AnnotatedText text) {
    this.text = text;
    this.ids = new ReadingIds(text.article().sha256());
  }

  /// The mentions that overlap none of `taken`.
  List<Mention> find(List<Mention> taken) {
    List<Mention> found = new ArrayList<>();
    for (NounPhrase phrase : text.nounPhrases()) {
      Token head = text.tokens().get(phrase.head());
      if (taken.stream().noneMatch(mention -> mention.span().contains(head.span()))) {
        read(phrase, head).ifPresent(found::add);
      }
    }
    return found;
  }

  /// The kind of group that the last of `words`, or the last two, stand for by themselves; else the
  /// one that the first does: "military courts", "NGO Black Lantern". Words for one person say
  /// nothing of the kind of several ("leaders").
  static ActorKind role(List<Token> words) {
    Token last = words.getLast();
    String pair = words.size() < 2 ? "" : words.get(words.size() - 2).lower() + " " + last.lower();
    return ROLES
        .key(pair)
        .or(() -> ROLES.key(last.lower()))
        .or(() -> ROLES.key(last.lemma()))
        .or(() -> ROLES.key(words.getFirst().lower()))
        .filter(role -> !role.equals("NGO_OR_GROUP") && !role.equals(ActorKind.PERSON.name()))
        .map(ActorKind::valueOf)
        .orElse(ActorKind.OTHER);
  }

  /// Whether `noun` is a word for one person: "student", "businessman".
  static boolean isPerson(Token noun) {
    return ROLES.key(noun.lower()).filter(ActorKind.PERSON.name()::equals).isPresent()
        || PERSON_ENDS.stream().anyMatch(noun.lower()::endsWith);
  }

  private Optional<Mention> read(NounPhrase phrase, Token head) {
    if (head.pos() == PartOfSpeech.PRON) {
      return pronoun(phrase, head);
    }
    TextSpan span = withoutDay(phrase, head);
    Quoted words = Quoted.of(text.article().text(), span);
    Optional<String> role = ROLES.key(head.lower());
    if (role.isPresent()) {
      return Optional.of(
          actor(span, words, kindOf(role.get(), phrase), NameForm.COMMON_NOUN, BY_ROLE));
    }
    return THINGS.key(head.lower()).map(thing -> thing(thing, words));
  }

  /// "police" of "On Wednesday police arrested two": the day is none of them.
  private TextSpan withoutDay(NounPhrase phrase, Token head) {
    int first = text.tokenAt(phrase.span().begin());
    boolean day =
        first > 0
            && first < head.index()
            && text.tokens().get(first - 1).is("on")
            && NameShape.isCalendar(text.tokens().get(first));
    return day
        ? new TextSpan(text.tokens().get(first + 1).span().begin(), phrase.span().end())
        : phrase.span();
  }

  private Mention thing(String key, Quoted words) {
    return key.equals("WEAPON")
        ? new WeaponMention(ids.mention(key, words.span()), words, BY_THING)
        : new FacilityMention(ids.mention(key, words.span()), words, BY_THING);
  }

  private Optional<Mention> pronoun(NounPhrase phrase, Token head) {
    Quoted words = Quoted.of(text.article().text(), phrase.span());
    if (PERSON_PRONOUNS.contains(head.lower())) {
      return Optional.of(
          actor(phrase.span(), words, ActorKind.PERSON, NameForm.PRONOUN, BY_PRONOUN));
    }
    if (OTHER_PRONOUNS.contains(head.lower())) {
      return Optional.of(
          actor(phrase.span(), words, ActorKind.OTHER, NameForm.PRONOUN, BY_PRONOUN));
    }
    return Optional.empty();
  }

  private ActorMention actor(TextSpan span, Quoted words, ActorKind kind, NameForm form, By by) {
    return new ActorMention(
        ids.mention(kind.name(), span), words, kind, form, Optional.empty(), by);
  }

  /// The kind of a role noun, sharpened by the words before it: "human rights group", "armed men".
  private ActorKind kindOf(String role, NounPhrase phrase) {
    boolean armed = hasWord(phrase, ARMED_WORDS);
    boolean rights = hasWord(phrase, RIGHTS_WORDS);
    if (role.equals("NGO_OR_GROUP")) {
      return armed ? ActorKind.ARMED_GROUP : rights ? ActorKind.NGO : ActorKind.OTHER;
    }
    ActorKind kind = ActorKind.valueOf(role);
    if (kind == ActorKind.AGENCY && hasWord(phrase, Set.of("intelligence", "spy"))) {
      return ActorKind.INTELLIGENCE;
    }
    if (kind == ActorKind.POPULATION_GROUP && armed) {
      return ActorKind.UNIDENTIFIED_GROUP;
    }
    if (kind == ActorKind.NGO && armed) {
      return ActorKind.ARMED_GROUP;
    }
    return kind;
  }

  private boolean hasWord(NounPhrase phrase, Set<String> words) {
    for (int i = phrase.firstToken(); i < phrase.endToken(); i++) {
      if (words.contains(text.tokens().get(i).lower())) {
        return true;
      }
    }
    return false;
  }
}
