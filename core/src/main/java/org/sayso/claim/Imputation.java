package org.sayso.claim;

import java.util.Set;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.mention.ActorKind;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.text.TextSpan;

/// Tells whether words impute wrong to somebody.
final class Imputation {
  private static final WordFile FILE = WordFile.load("stances.txt");
  private static final Set<String> WRONGS = Words.set(FILE, "wrongs");
  private static final Set<String> DUTIES = Words.set(FILE, "duties");
  private static final Set<String> UNDUE = Words.set(FILE, "undue");
  private static final Set<String> FIRED_AT = Set.of("at", "on", "into", "upon");
  private static final int AGENT_WORDS = 10;

  /// How far behind "involved in" the wrong may be named.
  private static final int NAMING_WORDS = 6;

  private final Passage passage;
  private final SubjectFinder subjects;
  private final VerbGroups verbs;

  Imputation(Passage passage) {
    this.passage = passage;
    this.subjects = new SubjectFinder(passage);
    this.verbs = new VerbGroups(passage);
  }

  /// Whether the word in its dictionary form is a deed of wrong.
  static boolean isWrong(String lemma) {
    return WRONGS.contains(lemma) || DUTIES.contains(lemma);
  }

  /// Whether a named or described actor, not the speaker, is said to have done wrong or to back
  /// those who do.
  boolean imputes(Proposition proposition, Speaker speaker) {
    TokenRange cover = proposition.cover();
    if (proposition.cutOut() && passage.is(cover.first(), "with")) {
      return actorIn(cover, speaker);
    }
    if (isCondition(cover)) {
      return false;
    }
    for (TokenRange range : proposition.content()) {
      for (int i = range.first(); i < range.end(); i++) {
        boolean deed = passage.pos(i) == PartOfSpeech.VERB && isWrongHere(i, cover);
        boolean blamed = (deed && isBlamed(i, proposition, speaker)) || isPart(i, cover, speaker);
        if (blamed) {
          return true;
        }
      }
    }
    return false;
  }

  /// "Now, if the front killed her, then it was to frighten us": nothing is said of what it did.
  private boolean isCondition(TokenRange cover) {
    int i = cover.first();
    while (i < cover.end()
        && (passage.pos(i) == PartOfSpeech.PUNCT
            || passage.isOneOf(i, Set.of("now", "and", "but", "so", "that", "then")))) {
      i++;
    }
    boolean then = false;
    for (int k = i + 1; k < cover.end(); k++) {
      then |= passage.is(k, "then");
    }
    return then && passage.is(i, "if");
  }

  /// Whether the words are nothing but somebody: "police suspect the Sons of the Tide".
  boolean namesOnly(Proposition proposition) {
    TokenRange cover = proposition.cover();
    for (int i = cover.first(); i < cover.end(); i++) {
      if (passage.token(i).isVerbal()) {
        return false;
      }
    }
    return !passage.mentions().within(passage.span(cover), ActorMention.class).isEmpty();
  }

  /// Police arrest people by trade: that is a wrong only where the words say so.
  boolean isWrongHere(int verb, TokenRange cover) {
    String lemma = passage.lemma(verb);
    return WRONGS.contains(lemma)
        || (lemma.equals("fail") && passage.is(verb + 1, "to"))
        || (lemma.equals("fire") && passage.isOneOf(verb + 1, FIRED_AT))
        || (lemma.equals("open") && passage.is(verb + 1, "fire"))
        || (lemma.equals("set") && setsOnFire(verb, cover))
        || (lemma.equals("break")
            && passage.isOneOf(verb + 1, Set.of("the"))
            && passage.is(verb + 2, "law"))
        || (DUTIES.contains(lemma) && isUndue(cover));
  }

  /// "set the houses on fire", "set fire to the school".
  private boolean setsOnFire(int verb, TokenRange cover) {
    for (int i = verb + 1; i < Math.min(cover.end(), verb + NAMING_WORDS); i++) {
      if (passage.is(i, "ablaze")
          || passage.is(i, "fire") && (passage.is(i - 1, "on") || passage.is(i + 1, "to"))) {
        return true;
      }
    }
    return false;
  }

  private boolean isUndue(TokenRange cover) {
    for (int i = cover.first(); i < cover.end(); i++) {
      if (passage.isOneOf(i, UNDUE)) {
        return true;
      }
    }
    return false;
  }

  /// "was involved in extortion", "were responsible for the killings".
  private boolean isPart(int i, TokenRange cover, Speaker speaker) {
    boolean part =
        (passage.is(i, "involved") && passage.is(i + 1, "in"))
            || (passage.is(i, "responsible") && passage.is(i + 1, "for"))
            || (passage.is(i, "behind") && passage.is(i + 1, "the"))
            || (passage.is(i, "complicit") && passage.is(i + 1, "in"));
    if (!part || !passage.lemma(i - 1).equals("be") || !namesWrong(i + 2, cover)) {
      return false;
    }
    TokenRange group = verbs.of(i - 1, cover);
    return !verbs.isNegated(group) && isDoer(group, cover, speaker);
  }

  private boolean namesWrong(int from, TokenRange cover) {
    for (int i = from; i < Math.min(cover.end(), from + NAMING_WORDS); i++) {
      String word = passage.lemma(i);
      if (word.equals("violence")
          || isWrong(word)
          || isWrong(word.replaceAll("(ing|ion|er|ment)$", ""))) {
        return true;
      }
    }
    return false;
  }

  private boolean isBlamed(int verb, Proposition proposition, Speaker speaker) {
    TokenRange cover = proposition.cover();
    TokenRange group = verbs.of(verb, cover);
    if (passage.is(verb, "implicated")) {
      return proposition.subject().filter(subject -> actorIn(subject, speaker)).isPresent();
    }
    boolean passive = verbs.isPassive(verb, group);
    if (passive || passage.is(verb + 1, "by")) {
      return passage.is(verb + 1, "by")
          && verb + 2 < cover.end()
          && actorIn(new TokenRange(verb + 2, Math.min(cover.end(), verb + AGENT_WORDS)), speaker);
    }
    boolean vanishes = passage.lemma(verb).equals("disappear") && !takesObject(verb, cover);
    return !vanishes && !verbs.isNegated(group) && isDoer(group, cover, speaker);
  }

  /// "disappeared in Corran" has no object, "disappeared the men" has.
  private boolean takesObject(int verb, TokenRange cover) {
    int next = verb + 1;
    return next < cover.end()
        && (passage.token(next).isNominal() || passage.pos(next) == PartOfSpeech.DET)
        && !passage.isOneOf(next, Set.of("today", "yesterday"));
  }

  /// "rebels stormed the town and killed six, wounding others": of a joined verb the subject is
  /// that of the verb before.
  private boolean isDoer(TokenRange group, TokenRange cover, Speaker speaker) {
    int first = group.first();
    boolean joined =
        first - 1 > cover.first()
            && (passage.isOneOf(first - 1, Set.of("and", "then"))
                || passage.is(first - 1, ",") && passage.lower(group.end() - 1).endsWith("ing"));
    if (!joined) {
      return subjects
          .endingBefore(first, cover)
          .filter(subject -> actorIn(subject.speaker(), speaker))
          .isPresent();
    }
    for (int verb = first - 2; verb > cover.first(); verb--) {
      if (passage.pos(verb) == PartOfSpeech.VERB) {
        TokenRange before = verbs.of(verb, cover);
        return !verbs.isPassive(verb, before) && isDoer(before, cover, speaker);
      }
    }
    return false;
  }

  private boolean actorIn(TokenRange range, Speaker speaker) {
    TextSpan span = passage.span(range);
    return passage.mentions().within(span, ActorMention.class).stream()
        .filter(mention ->
            mention.kind() != ActorKind.UNIDENTIFIED_GROUP
                && mention.kind() != ActorKind.POPULATION_GROUP)
        .map(passage.mentions()::antecedentOf)
        .anyMatch(mention -> !mention.words().text().equals(speaker.name()));
  }
}
