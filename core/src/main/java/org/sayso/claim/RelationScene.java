package org.sayso.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.evidence.By;
import org.sayso.evidence.Quoted;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.DateMention;

/// What a relation rule may look at, and how it makes relations.
record RelationScene(
    Passage passage, Phrases phrases, SubjectFinder subjects, SpeakerReader names) {
  static final WordFile FILE = WordFile.load("relations.txt");
  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "n’t", "never", "no", "without");

  /// "failed to protect the quarter": did not.
  private static final Set<String> UNDONE =
      Set.of("failed", "fails", "failing", "failure", "refused", "refuses", "declined", "unable");

  private static final Set<String> PERIODS =
      Set.of("decades", "decade", "years", "months", "weeks");
  private static final Set<String> DEGREES = Words.set(FILE, "degrees");

  static RelationScene of(Passage passage) {
    return new RelationScene(
        passage, new Phrases(passage), new SubjectFinder(passage), new SpeakerReader(passage));
  }

  static By by(String name, double confidence) {
    return By.rule("relation/" + name, 1, confidence);
  }

  /// The parties of a phrase: "the army and the intelligence agencies" are two.
  List<Relation.Party> parties(TokenRange phrase) {
    List<Relation.Party> parties = new ArrayList<>();
    int first = phrase.first();
    for (int i = phrase.first(); i <= phrase.end(); i++) {
      boolean border = i == phrase.end() || isJoint(i, phrase);
      if (border && i > first && phrases.hasWord(new TokenRange(first, i))) {
        parties.add(party(new TokenRange(first, i)));
      }
      first = border ? i + 1 : first;
    }
    return parties;
  }

  private boolean isJoint(int i, TokenRange phrase) {
    boolean joint = passage.isOneOf(i, Set.of("and", "or")) || passage.is(i, ",");
    return joint && !insideMention(i, phrase);
  }

  private boolean insideMention(int i, TokenRange phrase) {
    int offset = passage.token(i).span().begin();
    return passage.mentions().within(passage.span(phrase), ActorMention.class).stream()
        .anyMatch(mention -> mention.span().contains(offset));
  }

  Relation.Party party(TokenRange range) {
    Optional<ActorMention> mention = names.mentionOf(range);
    return new Relation.Party(
        names.nameOf(range),
        AttributionReader.quoted(passage, range),
        mention.map(ActorMention::id));
  }

  /// Every subject to every object.
  List<Relation> link(
      TokenRange subject, RelationKind kind, TokenRange object, TokenRange words, By by) {
    List<Relation> relations = new ArrayList<>();
    for (Relation.Party one : parties(subject)) {
      for (Relation.Party other : parties(object)) {
        if (!one.name().equals(other.name())) {
          relations.add(
              new Relation(
                  one,
                  kind,
                  other,
                  degree(words),
                  period(words),
                  isNegated(words),
                  AttributionReader.quoted(passage, words),
                  by));
        }
      }
    }
    return relations;
  }

  private Optional<Quoted> degree(TokenRange words) {
    for (int i = words.first(); i < words.end(); i++) {
      if (passage.isOneOf(i, DEGREES)) {
        return Optional.of(AttributionReader.quoted(passage, new TokenRange(i, i + 1)));
      }
    }
    return Optional.empty();
  }

  /// "for the last two decades", "since 2014": words for a stretch of time in the clause of the
  /// link, no comma between.
  private Optional<Quoted> period(TokenRange words) {
    TokenRange clause = withoutCommas(words);
    Optional<Quoted> mention =
        passage.mentions().within(passage.span(clause), DateMention.class).stream()
            .map(DateMention::words)
            .filter(date -> isPeriod(date.text()))
            .findFirst();
    return mention.isPresent() ? mention : printedPeriod(clause);
  }

  private TokenRange withoutCommas(TokenRange words) {
    TokenRange region = passage.regionOf(words.first());
    int first = words.first();
    int end = words.end();
    while (first > region.first() && !passage.is(first - 1, ",")) {
      first--;
    }
    while (end < region.end() && !passage.is(end, ",")) {
      end++;
    }
    return new TokenRange(first, end);
  }

  private static boolean isPeriod(String words) {
    return words.matches("(?i).*(decade|years|months|since|for ).*");
  }

  private Optional<Quoted> printedPeriod(TokenRange clause) {
    for (int i = clause.first(); i + 2 < clause.end(); i++) {
      if (passage.isOneOf(i, Set.of("for", "over", "during"))) {
        Optional<TokenRange> time =
            phrases
                .startingAt(i + 1, clause.end(), false)
                .filter(range -> passage.isOneOf(range.end() - 1, PERIODS));
        if (time.isPresent()) {
          return time.map(range -> AttributionReader.quoted(passage, range));
        }
      }
    }
    return Optional.empty();
  }

  private boolean isNegated(TokenRange words) {
    for (int i = Math.max(0, words.first() - 4); i < words.end(); i++) {
      boolean undone = passage.isOneOf(i, UNDONE) && passage.is(i + 1, "to");
      if ((undone || passage.isOneOf(i, NEGATIONS))
          && passage.sentence(i).index() == passage.sentence(words.first()).index()) {
        return true;
      }
    }
    return false;
  }

  /// A phrase that can be a party: one that names an actor, or at least a noun.
  boolean isParty(TokenRange range) {
    return !passage.mentions().within(passage.span(range), ActorMention.class).isEmpty()
        || passage.pos(range.end() - 1) == PartOfSpeech.PROPN;
  }
}
