package org.sayso.claim;

import java.util.List;
import java.util.Set;
import org.sayso.annotation.Inquiry;
import org.sayso.annotation.PartOfSpeech;

/// Reads from "must", "should", "will" and "would" what plain words call for, promise or foresee.
final class Modality {
  private static final Set<String> FIRST = Set.of("i", "we");
  private static final Set<String> AGAIN = Set.of("it", "they", "he", "she");
  private static final Set<String> WILL = Set.of("will", "'ll", "’ll", "wo");
  private static final Set<String> FORESEEING =
      Set.of("will", "'ll", "’ll", "wo", "would", "might", "may");
  private static final Set<String> DUTY = Set.of("must", "should", "ought");

  /// Words after which a duty is asked about, conditional, or somebody else's.
  private static final Set<String> DEPENDENT =
      Set.of("if", "unless", "whether", "why", "what", "how", "who", "which", "whose", "because");

  /// What happens to somebody, not what he plans.
  private static final Set<String> NO_DEED =
      Set.of(
          "be", "have", "need", "lose", "win", "see", "know", "get", "face", "say", "tell", "like",
          "love", "think", "become", "die", "suffer", "benefit", "cost");

  /// Verbs of thought, after which the words go on for the same speaker: "I think we should".
  private static final Set<String> THOUGHTS = Set.of("think", "believe", "feel", "guess", "hope");

  private static final Set<String> WISHING = Set.of("like", "love", "prefer", "rather");

  private static final Set<String> NEEDED =
      Set.of("necessary", "essential", "important", "imperative", "vital", "crucial", "time");

  /// "Let's say", "let us suppose", "let's face it".
  private static final Set<String> IDIOM = Set.of("say", "see", "put", "face", "suppose", "assume");

  /// "we must not rule out that …": what may be.
  private static final List<String> NOT_RULED_OUT = List.of("not", "rule", "out");

  /// "would often come": a habit of the past.
  private static final Set<String> HABIT = Set.of("often", "always", "sometimes", "usually");

  private static final Set<String> HAVE = Set.of("'ve", "’ve");
  private static final int GROUP = 6;
  private final Passage passage;

  Modality(Passage passage) {
    this.passage = passage;
  }

  /// "the army must leave", "they need to talk"; not "who must pay", "should have known", "will
  /// have to".
  boolean callsFor(Proposition proposition) {
    for (TokenRange range : proposition.content()) {
      for (int i = range.first(); i < range.end(); i++) {
        boolean calls =
            isDuty(i, range)
                || isNeed(i, range)
                || isGotTo(i, range)
                || isWanted(i, range)
                || isNecessary(i, range);
        if (calls && !isDependent(i, range)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isDuty(int i, TokenRange range) {
    return passage.isOneOf(i, DUTY)
        && !isPerfect(i + 1, range)
        && !isTurned(i, range)
        && !isChance(i + 1, range)
        && !Words.standAt(passage, i + 1, NOT_RULED_OUT)
        && !(i > range.first() && passage.is(i - 1, "i"));
  }

  /// "would do so, should the mayor resign": a condition.
  private boolean isTurned(int i, TokenRange range) {
    return i + 1 < range.end()
        && passage.is(i, "should")
        && (passage.token(i + 1).isNominal()
            || passage.pos(i + 1) == PartOfSpeech.DET
            || passage.pos(i + 1) == PartOfSpeech.PRON);
  }

  /// "it is necessary to talk", "it is time for the army to leave", "let us go".
  private boolean isNecessary(int i, TokenRange range) {
    if (passage.is(i, "let") && passage.isOneOf(i + 1, Set.of("us", "'s", "’s"))) {
      boolean idiom = passage.isOneOf(i + 2, IDIOM) || passage.isOneOf(i + 3, IDIOM);
      return !idiom && (i == range.first() || passage.pos(i - 1) == PartOfSpeech.PUNCT);
    }
    boolean needed =
        i - 2 >= range.first()
            && passage.isOneOf(i, NEEDED)
            && passage.isOneOf(i - 1, Set.of("is", "'s", "’s"))
            && passage.is(i - 2, "it");
    for (int k = i + 1; needed && k + 1 < Math.min(range.end(), i + GROUP); k++) {
      if (passage.is(k, "that") || (passage.is(k, "to") && passage.token(k + 1).isVerbal())) {
        return true;
      }
    }
    return false;
  }

  /// "should be able to see the light": no duty, but what is likely.
  private boolean isChance(int i, TokenRange range) {
    return i + 1 < range.end()
        && passage.is(i, "be")
        && passage.isOneOf(i + 1, Set.of("able", "possible", "enough"));
  }

  /// "should have stopped" judges what is past.
  private boolean isPerfect(int i, TokenRange range) {
    int at = i < range.end() && isNot(i) ? i + 1 : i;
    return at + 1 < range.end()
        && passage.is(at, "have")
        && passage.token(at + 1).isVerbal()
        && !passage.is(at + 1, "to");
  }

  /// "you've got to look after it".
  private boolean isGotTo(int i, TokenRange range) {
    return i - 1 > range.first()
        && i + 2 < range.end()
        && passage.is(i, "got")
        && passage.is(i + 1, "to")
        && passage.token(i + 2).isVerbal()
        && (passage.lemma(i - 1).equals("have") || passage.isOneOf(i - 1, HAVE))
        && !passage.is(i - 2, "i");
  }

  private boolean isNeed(int i, TokenRange range) {
    boolean need =
        i + 2 < range.end()
            && (passage.lemma(i).equals("need") || passage.lemma(i).equals("have"))
            && passage.token(i).isVerbal()
            && passage.is(i + 1, "to")
            && passage.token(i + 2).isVerbal();
    if (!need || i == range.first()) {
      return false;
    }
    int before = passage.pos(i - 1) == PartOfSpeech.ADV && !isNot(i - 1) ? i - 2 : i - 1;
    if (before < range.first() || isNoun(i)) {
      return false;
    }
    boolean softened =
        passage.isOneOf(
            before,
            Set.of(
                "not", "n't", "n’t", "i", "will", "'ll", "’ll", "would", "'d", "’d", "may", "might",
                "to"));
    return !softened
        && !passage.lower(i).endsWith("ing")
        && !passage.is(i, "had")
        && !(passage.is(i, "needed") && isParticiple(i, range));
  }

  /// "the time needed to decide was long", "lacks the strength needed to lead": another verb is the
  /// clause's own.
  private boolean isParticiple(int i, TokenRange range) {
    for (int k = range.first(); k < range.end(); k++) {
      boolean other = k < i ? passage.token(k).isVerbal() : passage.pos(k) == PartOfSpeech.AUX;
      if (other && k != i && !passage.is(k - 1, "to") && passage.pos(i - 1) != PartOfSpeech.PRON) {
        return true;
      }
    }
    return false;
  }

  private boolean isNot(int i) {
    return passage.isOneOf(i, Set.of("not", "n't", "n’t"));
  }

  /// "the government's need to use planes".
  private boolean isNoun(int i) {
    return passage.pos(i - 1) == PartOfSpeech.DET || passage.isOneOf(i - 1, Set.of("'s", "’s"));
  }

  /// "we need the front to lay down its arms", "I want you to go".
  private boolean isWanted(int i, TokenRange range) {
    boolean wants =
        i > range.first()
            && passage.isOneOf(i, Set.of("need", "want"))
            && passage.isOneOf(i - 1, FIRST)
            && !passage.is(i + 1, "to");
    for (int k = i + 1; wants && k + 1 < Math.min(range.end(), i + GROUP); k++) {
      if (passage.is(k, "to") && passage.token(k + 1).isVerbal()) {
        return !passage.is(k + 1, "know");
      }
      wants = !passage.token(k).isVerbal() && !passage.is(k, ",");
    }
    return false;
  }

  private boolean isDependent(int modal, TokenRange range) {
    for (int i = modal - 1; i >= range.first(); i--) {
      if (passage.isOneOf(i, DEPENDENT) || isRelative(i, range)) {
        return true;
      }
      if (passage.token(i).isVerbal() || passage.is(i, ",")) {
        return false;
      }
    }
    return false;
  }

  /// "the difficulties that must be faced".
  private boolean isRelative(int i, TokenRange range) {
    return i > range.first() && passage.is(i, "that") && passage.token(i - 1).isNominal();
  }

  /// "we will rebuild the market", "said it would release the men": what the speakers will do.
  boolean promises(Proposition proposition) {
    TokenRange cover = proposition.cover();
    for (int i = cover.first() + 1; i < Math.min(cover.end(), cover.first() + 12); i++) {
      boolean first = passage.isOneOf(i - 1, FIRST);
      // Whoever is quoted says "I": "he would come and give you a hug" tells of another.
      boolean again =
          i - 1 == cover.first()
              && passage.isOneOf(i - 1, AGAIN)
              && !opensQuotation(i - 1)
              && !passage.isOneOf(i + 1, HABIT);
      boolean will = passage.isOneOf(i, WILL) || isGoingTo(i, cover);
      boolean promise = (first && will) || (again && (will || passage.is(i, "would")));
      if (promise && !isDependent(i, cover) && isDeed(i + 1, cover, first)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a sentence of direct speech begins with the token.
  private boolean opensQuotation(int i) {
    return passage.quotationOf(i) >= 0
        && (i > 0 && passage.isMark(i - 1) || passage.sentence(i).firstToken() == i);
  }

  private boolean isGoingTo(int i, TokenRange cover) {
    boolean be =
        passage.lemma(i).equals("be") || passage.isOneOf(i, Set.of("'m", "’m", "'re", "’re"));
    return be && i + 2 < cover.end() && passage.is(i + 1, "going") && passage.is(i + 2, "to");
  }

  private boolean isDeed(int from, TokenRange cover, boolean first) {
    for (int i = from; i < Math.min(cover.end(), from + GROUP); i++) {
      boolean verb = passage.pos(i) == PartOfSpeech.VERB && !passage.is(i, "going");
      if (verb || passage.is(i, "be")) {
        return !NO_DEED.contains(passage.lemma(i)) || (first && passage.is(i, "be"));
      }
      if (passage.is(i, "have")) {
        return false;
      }
    }
    return false;
  }

  /// Whether the promise is of harm: "we will attack their camps".
  boolean promisesHarm(Proposition proposition) {
    TokenRange cover = proposition.cover();
    boolean will = false;
    for (int i = cover.first(); i < cover.end(); i++) {
      boolean modal = passage.isOneOf(i, WILL) || passage.is(i, "would") || isGoingTo(i, cover);
      if (will && passage.isOneOf(i, Set.of("not", "n't", "n’t", "never", "no"))) {
        return false;
      }
      // "would investigate reports that guards shot them": the wrong is another matter.
      if (will && Inquiry.isVerb(passage.token(i))) {
        return false;
      }
      if (will && Imputation.isWrong(passage.lemma(i))) {
        return true;
      }
      will |= modal;
    }
    return false;
  }

  /// "prices will rise", "the talks might fail": the first verb of the clause tells what is to
  /// come.
  boolean predicts(Proposition proposition) {
    TokenRange cover = proposition.cover();
    for (int i = cover.first() + 1; i < cover.end(); i++) {
      if (passage.isOneOf(i, FORESEEING)) {
        boolean own = passage.isOneOf(i - 1, FIRST) || passage.is(i - 1, "you");
        boolean wish = passage.isOneOf(i + 1, WISHING) || passage.isOneOf(i + 2, WISHING);
        return !own && !wish && !isPerfect(i + 1, cover) && !isPassive(i, cover);
      }
      if (passage.pos(i) == PartOfSpeech.SCONJ || passage.isOneOf(i, DEPENDENT)) {
        return false;
      }
      boolean thought = THOUGHTS.contains(passage.lemma(i)) && passage.isOneOf(i - 1, FIRST);
      if (passage.token(i).isVerbal() && !thought) {
        return false;
      }
    }
    return false;
  }

  /// "will be released": somebody decides it.
  private boolean isPassive(int modal, TokenRange cover) {
    for (int i = modal + 1; i + 1 < Math.min(cover.end(), modal + GROUP); i++) {
      if (passage.is(i, "be")) {
        return passage.pos(i + 1) == PartOfSpeech.VERB;
      }
      if (passage.pos(i) == PartOfSpeech.VERB) {
        return false;
      }
    }
    return false;
  }
}
