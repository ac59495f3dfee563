package org.sayso.event;

import java.util.List;
import java.util.Set;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.Token;

/// A verb with its auxiliaries, adverbs and "to": "were reportedly killed", "did not attack", "to
/// attack".
///
/// @param first index of the first token
/// @param verb index of the main verb
record VerbGroup(List<Token> tokens, int first, int verb) {
  private static final Set<String> BE =
      Set.of(
          "be", "is", "are", "was", "were", "been", "being", "am", "'s", "'re", "get", "got",
          "gets", "getting");
  private static final Set<String> HAVE = Set.of("have", "has", "had", "having", "'ve", "'d");
  private static final Set<String> MODAL =
      Set.of("would", "could", "may", "might", "should", "can", "must", "shall", "cannot", "ca");
  private static final Set<String> FUTURE = Set.of("will", "'ll", "wo");
  private static final Set<String> NOT = Set.of("not", "n't", "never", "n’t");
  private static final Set<String> INSIDE_ADVERBS =
      Set.of(
          "also",
          "allegedly",
          "reportedly",
          "then",
          "later",
          "already",
          "just",
          "being",
          "so",
          "far",
          "only",
          "recently",
          "to",
          "not",
          "n't",
          "n’t",
          "never");

  /// The group of the verb at `verb`, no further left than `from`.
  static VerbGroup of(List<Token> tokens, int verb, int from) {
    int first = verb;
    while (first > from && isInside(tokens.get(first - 1))) {
      first--;
    }
    boolean joined =
        first - 2 >= from
            && (tokens.get(first - 1).is("and") || tokens.get(first - 1).is("or"))
            && tokens.get(first - 2).pos() == PartOfSpeech.VERB
            && tokens.get(verb).lower().endsWith("ed")
            && tokens.get(first - 2).lower().endsWith("ed");
    return new VerbGroup(tokens, joined ? of(tokens, first - 2, from).first() : first, verb);
  }

  private static boolean isInside(Token token) {
    return token.pos() == PartOfSpeech.AUX
        || token.pos() == PartOfSpeech.ADV
        || token.pos() == PartOfSpeech.PART && !token.lower().endsWith("s")
        || BE.contains(token.lower()) && !token.is("'s")
        || HAVE.contains(token.lower())
        || MODAL.contains(token.lower())
        || FUTURE.contains(token.lower())
        || INSIDE_ADVERBS.contains(token.lower());
  }

  /// Whether an auxiliary makes it a passive: "was killed", "being held", "got arrested".
  boolean auxiliaryPassive() {
    return !progressiveForm() && any(BE);
  }

  boolean perfect() {
    return any(HAVE);
  }

  boolean negated() {
    return any(NOT);
  }

  boolean modal() {
    return any(MODAL);
  }

  boolean future() {
    return any(FUTURE);
  }

  boolean infinitive() {
    return any(Set.of("to"));
  }

  boolean has(String word) {
    return any(Set.of(word));
  }

  /// Whether the verb ends in "ing".
  boolean progressiveForm() {
    return tokens.get(verb).lower().endsWith("ing");
  }

  /// Whether no auxiliary stands before it.
  boolean bare() {
    return !any(BE)
        && !any(HAVE)
        && !any(MODAL)
        && !any(FUTURE)
        && !any(Set.of("do", "does", "did"));
  }

  private boolean any(Set<String> words) {
    for (int i = first; i < verb; i++) {
      if (words.contains(tokens.get(i).lower())) {
        return true;
      }
    }
    return false;
  }
}
