package org.sayso.audit;

import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.AnnotatedText;
import org.sayso.annotation.NounPhrase;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.Token;

/// What the audit needs to know of a sentence's build: who does what a verb says, whether it is
/// negated, which words stand before it in its clause.
record Grammar(AnnotatedText text) {
  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "n’t", "never", "no", "none", "nobody", "neither", "nor", "without");
  private static final Set<String> NOT_YET = Set.of("only", "just", "least", "later");
  private static final int NEGATION_REACH = 7;

  /// What is behind these is not done.
  private static final Set<String> FAILING =
      Set.of(
          "fail",
          "refuse",
          "decline",
          "unable",
          "unwilling",
          "forbid",
          "prevent",
          "avoid",
          "neglect");

  Token token(int index) {
    return text.tokens().get(index);
  }

  /// Whether the word at `index` is negated in its clause.
  boolean isNegated(int index, int first) {
    boolean verb = token(index).isVerbal();
    if (!verb && isBehindNot(index, first)) {
      return true;
    }
    if (isDoubted(index, first)) {
      return true;
    }
    if (!verb && isWithout(index, first) || verb && hasNothing(index)) {
      return true;
    }
    int reach = verb ? NEGATION_REACH : 2;
    for (int i = index - 1; i >= Math.max(first, index - reach); i--) {
      Token token = token(i);
      boolean instead =
          i > first
              && !isOnly(i, index)
              && (token.is("than") && token(i - 1).is("rather")
                  || token.is("of") && token(i - 1).is("instead"));
      boolean pending =
          token.is("yet") && token(i + 1).is("to")
              || verb && token.is("against") && i > first && isWarning(token(i - 1));
      boolean negates =
          NEGATIONS.contains(token.lower()) && !isOnly(i, index) && !isOfAnotherNoun(i, index);
      if (instead || pending || negates) {
        return true;
      }
      if (FAILING.contains(token.lemma()) || FAILING.contains(token.lower())) {
        return verb || i + 1 < index && token(i + 1).is("to");
      }
      if (isBorder(token) || verb && token.pos() == PartOfSpeech.VERB) {
        return false;
      }
    }
    return false;
  }

  /// "Specified no date": nothing is done.
  private boolean hasNothing(int verb) {
    return verb + 2 < text.tokens().size()
        && !token(verb).lemma().equals("have")
        && !token(verb).lemma().equals("be")
        && (token(verb + 1).is("no") || token(verb + 1).is("nothing"))
        && !isOnly(verb + 1, verb + 3)
        && !token(verb + 2).is("more")
        && !token(verb + 2).is("fewer")
        && !token(verb + 2).is("less");
  }

  /// "Warnings against attempts to enter".
  private static boolean isWarning(Token token) {
    return token
        .lower()
        .matches("warn(?:s|ed|ing|ings)?|advi[sc]e[sd]?|cautions?|cautioned|decided");
  }

  /// "Without the possibility of parole".
  private boolean isWithout(int index, int first) {
    for (int i = index - 1; i >= Math.max(first, index - 5); i--) {
      if (token(i).is("without")) {
        return true;
      }
      boolean phrase =
          token(i).isNominal()
              || token(i).is("of")
              || token(i).pos() == PartOfSpeech.DET
              || token(i).pos() == PartOfSpeech.ADJ;
      if (!phrase) {
        return false;
      }
    }
    return false;
  }

  /// "Without the possibility of parole for driving": the word negates the noun.
  private boolean isOfAnotherNoun(int negation, int index) {
    if (!token(negation).is("without") && !token(negation).is("no")) {
      return false;
    }
    boolean noun = false;
    for (int i = negation + 1; i < index; i++) {
      noun |= token(i).isNominal();
      if (noun && token(i).pos() == PartOfSpeech.ADP && !token(i).is("of")) {
        return true;
      }
    }
    return false;
  }

  /// "I do not think that it can be right".
  private boolean isDoubted(int index, int first) {
    for (int i = index - 1; i > Math.max(first, index - NEGATION_REACH - 3); i--) {
      Token token = token(i);
      if (token.is("think") || token.is("believe")) {
        return token(i - 1).is("not") || token(i - 1).is("n't");
      }
      if (token.is(",") || token.is(";")) {
        return false;
      }
    }
    return false;
  }

  /// "Was not, however, an official record".
  private boolean isBehindNot(int index, int first) {
    for (int i = index - 1; i > Math.max(first, index - NEGATION_REACH - 2); i--) {
      Token token = token(i);
      if (token.is("not") || token.is("n't") || token.is("never")) {
        return token(i - 1).lemma().equals("be") && !isOnly(i, index);
      }
      if (token.pos() == PartOfSpeech.VERB && !token.lower().endsWith("ed")
          || token.pos() == PartOfSpeech.AUX
          || token.pos() == PartOfSpeech.ADP) {
        return false;
      }
    }
    return false;
  }

  /// "not only", "no later than": no negation.
  private boolean isOnly(int negation, int index) {
    return negation + 1 < index && NOT_YET.contains(token(negation + 1).lower());
  }

  boolean isBorder(Token token) {
    return token.is(",")
        || token.is(";")
        || token.is(":")
        || token.is("but")
        || token.is("while")
        || token.is("that")
        || token.is("which")
        || token.is("who")
        || token.is("and")
        || token.is("—")
        || token.is("–");
  }

  /// Whether the verb is a participle behind a form of "be" or "get".
  boolean isPassive(int verb, int first) {
    Token main = token(verb);
    boolean participle = !main.lemma().equals(main.lower()) && !main.lower().endsWith("ing");
    for (int i = verb - 1; participle && i >= Math.max(first, verb - 4); i--) {
      Token token = token(i);
      if (token.lemma().equals("be") || token.lemma().equals("get")) {
        return true;
      }
      if (token.pos() != PartOfSpeech.ADV && token.pos() != PartOfSpeech.PART) {
        return participle && isByBehind(verb);
      }
    }
    return participle && isByBehind(verb);
  }

  /// "A lawsuit filed by the senate".
  private boolean isByBehind(int verb) {
    return verb + 1 < text.tokens().size() && token(verb + 1).is("by");
  }

  /// The phrase for whoever does what the verb says: behind "by" where it is passive, else the
  /// nearest phrase before it that no preposition governs.
  Optional<NounPhrase> agent(int verb, int first, int end) {
    if (isPassive(verb, first)) {
      return byPhrase(verb, end);
    }
    return subject(verb, first);
  }

  /// The phrase behind "by" after a verb or noun.
  Optional<NounPhrase> byPhrase(int from, int end) {
    for (int i = from + 1; i < Math.min(end - 1, from + 6); i++) {
      if (token(i).is("by")) {
        int behind = i + 1;
        return phraseAt(behind);
      }
      if (isBorder(token(i))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<NounPhrase> phraseAt(int index) {
    return text.nounPhrases().stream()
        .filter(phrase -> phrase.firstToken() <= index && index < phrase.endToken())
        .findFirst();
  }

  /// The subject of the verb, as far as word order shows.
  Optional<NounPhrase> subject(int verb, int first) {
    return text.nounPhrases().stream()
        .filter(phrase -> phrase.firstToken() >= first && phrase.endToken() <= verb)
        .filter(phrase -> !isGoverned(phrase, first))
        .filter(phrase -> !isDayOrYear(phrase))
        .reduce((one, other) -> other);
  }

  private boolean isGoverned(NounPhrase phrase, int first) {
    int before = phrase.firstToken() - 1;
    if (before < first) {
      return false;
    }
    Token token = token(before);
    boolean clitic = token.is("'s") || token.is("’s") || token.is("'") || token.is("’");
    boolean verb = token.pos() == PartOfSpeech.VERB;
    return !clitic && (verb || token.pos() == PartOfSpeech.ADP || token.is("as"));
  }

  private boolean isDayOrYear(NounPhrase phrase) {
    return token(phrase.head()).lower().matches("(?:mon|tues|wednes|thurs|fri|satur|sun)day|\\d+");
  }
}
