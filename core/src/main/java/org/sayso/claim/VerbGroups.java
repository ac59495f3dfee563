package org.sayso.claim;

import java.util.Set;
import org.sayso.annotation.PartOfSpeech;

/// Finds the words that belong to a verb: auxiliaries, adverbs, negation, "to", "went on to".
final class VerbGroups {
  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "n’t", "never", "neither", "nor");
  private static final Set<String> AUXILIARIES = Set.of("have", "be", "do", "will", "would", "get");
  private static final Set<String> MODALS =
      Set.of(
          "can", "could", "may", "might", "must", "should", "shall", "will", "would", "ca", "wo",
          "'ll", "’ll");
  private static final Set<String> CATENATIVES =
      Set.of(
          "continue",
          "go",
          "begin",
          "start",
          "use",
          "try",
          "seem",
          "manage",
          "come",
          "rush",
          "proceed");
  private static final Set<String> ADVERBS =
      Set.of(
          "also",
          "already",
          "again",
          "ever",
          "even",
          "just",
          "later",
          "long",
          "now",
          "often",
          "once",
          "only",
          "still",
          "then",
          "thus",
          "too",
          "twice",
          "soon",
          "instead",
          "further",
          "always",
          "since",
          "both",
          "all",
          "therefore",
          "ago",
          "first",
          "meanwhile",
          "today",
          "yesterday",
          "yet",
          "so",
          "far",
          "on",
          "earlier");

  private final Passage passage;

  VerbGroups(Passage passage) {
    this.passage = passage;
  }

  /// The group of the verb at `main` within `region`, from its first auxiliary or adverb to the
  /// verb itself.
  TokenRange of(int main, TokenRange region) {
    int first = main;
    while (first > region.first() && belongs(first - 1, first)) {
      first--;
    }
    while (first < main && isLooseStart(first)) {
      first++;
    }
    return new TokenRange(first, main + 1);
  }

  private boolean belongs(int i, int next) {
    if (passage.isBorder(i)) {
      return false;
    }
    String lower = passage.lower(i);
    if (NEGATIONS.contains(lower) || MODALS.contains(lower)) {
      return true;
    }
    return switch (passage.pos(i)) {
      case AUX -> true;
      case VERB -> AUXILIARIES.contains(passage.lemma(i)) || isCatenative(i, next);
      case ADV -> ADVERBS.contains(lower) || lower.endsWith("ly");
      case PART, ADP ->
          (lower.equals("to") && isInfinitive(next))
              || (lower.equals("on") && passage.is(next, "to") && isGo(i - 1));
      case DET, PRON ->
          Set.of("both", "all").contains(lower) && i > 0 && passage.token(i - 1).isNominal();
      case ADJ, CCONJ, INTJ, NOUN, NUM, PROPN, PUNCT, SCONJ, SYM, X ->
          ADVERBS.contains(lower) && lower.length() > 3;
    };
  }

  private boolean isInfinitive(int next) {
    return passage.token(next).isVerbal() || passage.pos(next) == PartOfSpeech.ADV;
  }

  private boolean isGo(int i) {
    return i >= 0 && passage.lemma(i).equals("go");
  }

  private boolean isCatenative(int i, int next) {
    return CATENATIVES.contains(passage.lemma(i))
        && (passage.is(next, "to") || passage.is(next, "on"));
  }

  /// A "to" without a governing verb stays with its infinitive; a "so far" that ends another clause
  /// does not.
  private boolean isLooseStart(int i) {
    return passage.is(i, "all") || passage.is(i, "far") || passage.is(i, "on");
  }

  boolean isNegated(TokenRange group) {
    for (int i = group.first(); i < group.end(); i++) {
      if (passage.isOneOf(i, NEGATIONS)) {
        return true;
      }
    }
    return false;
  }

  /// Whether the verb stands in the passive: the nearest auxiliary is a form of "be", the verb a
  /// past participle.
  boolean isPassive(int main, TokenRange group) {
    if (passage.lower(main).endsWith("ing")) {
      return false;
    }
    for (int i = main - 1; i >= group.first(); i--) {
      String lemma = passage.lemma(i);
      if (lemma.equals("be") || lemma.equals("get")) {
        return true;
      }
      if (passage.token(i).isVerbal()) {
        return false;
      }
    }
    return false;
  }

  /// Whether the group says what may or ought to be said, not what was said.
  boolean isHypothetical(TokenRange group) {
    for (int i = group.first(); i < group.end(); i++) {
      if (passage.isOneOf(
          i, Set.of("may", "might", "should", "must", "can", "could", "ca", "shall"))) {
        return true;
      }
    }
    return false;
  }

  CueMatch.Form formOf(int main, TokenRange group) {
    for (int i = group.first(); i < main; i++) {
      boolean finite = passage.pos(i) == PartOfSpeech.AUX || passage.isOneOf(i, MODALS);
      if ((finite && !passage.lower(i).endsWith("ing") && !passage.is(i, "be"))
          || isGo(i)
          || isCatenative(i, i + 1)) {
        return passage.lower(i).endsWith("ing") ? CueMatch.Form.PARTICIPLE : CueMatch.Form.FINITE;
      }
      if (passage.is(i, "to")) {
        return CueMatch.Form.INFINITIVE;
      }
    }
    return passage.lower(main).endsWith("ing") ? CueMatch.Form.PARTICIPLE : CueMatch.Form.FINITE;
  }

  /// Whether some verb of the range carries a clause.
  boolean hasFinite(TokenRange range) {
    for (int i = range.first(); i < range.end(); i++) {
      if (isFinite(i, range)) {
        return true;
      }
    }
    return false;
  }

  /// Whether the token is a verb that carries its clause: not an infinitive, not a bare participle.
  boolean isFinite(int i, TokenRange region) {
    if (!passage.token(i).isVerbal()
        || (passage.lower(i).endsWith("ing") && passage.pos(i) == PartOfSpeech.VERB)) {
      return false;
    }
    return !(i > region.first() && passage.is(i - 1, "to"));
  }
}
