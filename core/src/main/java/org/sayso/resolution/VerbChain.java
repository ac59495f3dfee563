package org.sayso.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.AnnotatedText;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.Sentence;
import org.sayso.annotation.Token;
import org.sayso.resolution.DateContext.Tense;

/// A verb with the auxiliaries close before it, and what the chain hangs from.
///
/// @param verb the last of the chain
/// @param before the auxiliaries, "to" and adverbs before it, the nearest first
/// @param head the word before them all, "ready" in "ready to leave"
record VerbChain(Token verb, List<Token> before, Optional<Token> head) {
  private static final int LONGEST = 6;
  private static final Set<String> WILL = Set.of("will", "'ll", "’ll", "shall", "wo");
  private static final Set<String> MODALS =
      Set.of("would", "could", "may", "might", "should", "must", "can");
  private static final Set<String> NOT = Set.of("not", "n't", "n’t", "never");
  private static final Set<String> BEING = Set.of("is", "are", "'s", "’s", "am", "'re", "’re");
  private static final Set<String> WAS = Set.of("was", "were");
  private static final Set<String> HAVE = Set.of("have", "has", "had", "'ve", "’ve", "having");

  /// Words that look ahead by themselves: "is scheduled on", "plans to".
  private static final Set<String> AHEAD =
      Set.of("expects", "plans", "scheduled", "expected", "due", "planned");

  /// Lemmas of what "to leave on Tuesday" hangs from when it is still to come.
  private static final Set<String> PLANNING =
      Set.of(
          "plan",
          "expect",
          "schedule",
          "hope",
          "intend",
          "promise",
          "vow",
          "pledge",
          "want",
          "prepare",
          "agree",
          "set",
          "slate",
          "due",
          "likely",
          "unlikely",
          "ready",
          "poise",
          "poised",
          "about",
          "threaten",
          "propose",
          "go",
          "invite",
          "supposed",
          "ought",
          "planning",
          "hoping",
          "preparing",
          "threatening",
          "expecting");

  VerbChain {
    before = List.copyOf(before);
  }

  static VerbChain of(AnnotatedText text, Sentence sentence, Token verb) {
    List<Token> before = new ArrayList<>();
    for (int at = verb.index() - 1; at >= 0 && before.size() <= LONGEST; at--) {
      Token token = text.tokens().get(at);
      if (token.span().begin() < sentence.span().begin()) {
        break;
      }
      if (!isPart(token)) {
        return new VerbChain(verb, before, Optional.of(token));
      }
      before.add(token);
    }
    return new VerbChain(verb, before, Optional.empty());
  }

  private static boolean isPart(Token token) {
    return token.isVerbal()
        || token.is("to")
        || NOT.contains(token.lower())
        || token.pos() == PartOfSpeech.ADV;
  }

  /// What the chain says of the time; empty where only the verb's form can tell.
  Optional<Tense> tense() {
    if (has(WILL)) {
      return Optional.of(Tense.FUTURE);
    }
    if (hasAhead()) {
      return Optional.of(isPluperfect() ? Tense.UNKNOWN : Tense.FUTURE);
    }
    int to = at(Set.of("to"));
    if (to >= 0) {
      return Optional.of(ofInfinitive(to));
    }
    if (has(MODALS)) {
      return Optional.of(ofModal());
    }
    if (has(Set.of("did"))) {
      return Optional.of(Tense.PAST);
    }
    boolean being = has(BEING);
    if (verb.lower().endsWith("ing")) {
      return Optional.of(being || isPlan() ? Tense.FUTURE : Tense.UNKNOWN);
    }
    return has(HAVE) ? Optional.of(isPlan() ? Tense.UNKNOWN : Tense.PAST) : Optional.empty();
  }

  /// "had been set to end on Monday" does not say that it did.
  boolean isPlan() {
    return !verb.lemma().equals("go")
        && (PLANNING.contains(verb.lower()) || PLANNING.contains(verb.lemma()));
  }

  /// "had left".
  boolean isPluperfect() {
    return verb.is("had") || has(Set.of("had"));
  }

  private boolean hasAhead() {
    return AHEAD.contains(verb.lower())
        || has(AHEAD)
        || WILL.contains(verb.lower())
        || head.filter(token -> AHEAD.contains(token.lower())).isPresent();
  }

  private boolean has(Set<String> words) {
    return at(words) >= 0;
  }

  /// The place of the nearest of `words`; -1 where there is none.
  private int at(Set<String> words) {
    for (int i = 0; i < before.size(); i++) {
      if (words.contains(before.get(i).lower())) {
        return i;
      }
    }
    return -1;
  }

  /// "would have left" is over; "would not say" says nothing of the time.
  private Tense ofModal() {
    if (has(HAVE)) {
      return Tense.PAST;
    }
    return has(NOT) ? Tense.UNKNOWN : Tense.FUTURE;
  }

  /// "to have left" is over; "a report to be published", "plans to leave", "is to leave" and "has
  /// to leave" are to come.
  private Tense ofInfinitive(int to) {
    if (to > 0 && HAVE.contains(before.get(to - 1).lower())) {
      return Tense.PAST;
    }
    boolean ofNoun =
        before.size() == to + 1 && head.filter(Token::isNominal).isPresent() && has(Set.of("be"));
    if (ofNoun) {
      return Tense.FUTURE;
    }
    Optional<Token> governor =
        before.stream()
            .skip(to + 1L)
            .filter(token -> !NOT.contains(token.lower()))
            .filter(token -> token.pos() != PartOfSpeech.ADV)
            .findFirst()
            .or(() -> head);
    return governor.filter(VerbChain::looksAhead).isPresent() ? Tense.FUTURE : Tense.UNKNOWN;
  }

  private static boolean looksAhead(Token governor) {
    String word = governor.lower();
    return PLANNING.contains(word)
        || PLANNING.contains(governor.lemma())
        || BEING.contains(word)
        || WAS.contains(word)
        || Set.of("have", "has").contains(word);
  }

  /// Whether it is a modal verb that stands apart from its own verb: "a vote Tuesday would".
  boolean isModal() {
    return MODALS.contains(verb.text());
  }

  /// The time of a modal verb before `next`.
  static Tense ofModal(Token next) {
    boolean no = NOT.contains(next.lower());
    return next.is("have") ? Tense.PAST : no ? Tense.UNKNOWN : Tense.FUTURE;
  }

  /// Whether it is of the present: "leaves", "is heard".
  boolean isPresent() {
    String word = verb.lower();
    if (has(BEING)) {
      return true;
    }
    boolean base = word.equals(verb.lemma()) || word.equals(verb.lemma() + "s");
    boolean present = base || word.equals("is") || word.equals("are") || word.equals("has");
    return present && verb.pos() != PartOfSpeech.ADJ && !word.endsWith("ed");
  }
}
