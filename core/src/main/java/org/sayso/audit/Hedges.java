package org.sayso.audit;

import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.Sentence;
import org.sayso.annotation.Token;

/// Finds the word by which a word is told as not sure.
record Hedges(Body body, Grammar grammar) {
  private static final int REACH = 6;
  private static final Set<String> MODALS = Set.of("may", "might", "could");
  private static final Set<String> OPENERS =
      Set.of("reportedly", "allegedly", "apparently", "perhaps", "maybe", "possibly");

  /// The index of the hedge that governs the token at `index`; empty where it is told plainly.
  Optional<Integer> of(int index, int first) {
    if (OPENERS.contains(body.token(first).lower())) {
      return Optional.of(first);
    }
    for (int i = index - 1; i >= Math.max(first, index - REACH); i--) {
      if (isHedge(i)) {
        return governs(i, index) ? Optional.of(i) : Optional.empty();
      }
      if (grammar.isBorder(body.token(i))
          && !body.token(i).is("that")
          && !body.token(i).is("and")) {
        return Optional.empty();
      }
    }
    return behind(index);
  }

  /// "started on Monday, reportedly".
  private Optional<Integer> behind(int index) {
    int next = index + 1;
    boolean adverb =
        next < body.reading().text().tokens().size()
            && isHedge(next)
            && body.token(next).pos() == PartOfSpeech.ADV
            && body.sentenceOf(next).index() == body.sentenceOf(index).index();
    return adverb ? Optional.of(next) : Optional.empty();
  }

  /// Whether the word at `index` says that something is not sure.
  boolean isHedge(int index) {
    Token token = body.token(index);
    if (MODALS.contains(token.lower())) {
      return token.pos() != PartOfSpeech.PROPN && !token.text().equals("May");
    }
    if (token.is("suspect") || token.is("suspects")) {
      return token.pos() == PartOfSpeech.VERB;
    }
    if (token.lemma().equals("appear") || token.lemma().equals("seem")) {
      return index + 1 < body.reading().text().tokens().size() && body.token(index + 1).is("to");
    }
    return body.likeness().isIn("hedge", token) && !isLikelihood(index);
  }

  /// "Likely wave heights", "potential buyers": what kind of thing, not how sure.
  private boolean isLikelihood(int index) {
    boolean next =
        index + 1 < body.reading().text().tokens().size() && body.token(index + 1).isNominal();
    return next && Set.of("likely", "potential", "probable").contains(body.token(index).lower());
  }

  /// A hedge before a noun governs that phrase; one before a verb its clause.
  private boolean governs(int hedge, int index) {
    Token token = body.token(hedge);
    for (int i = hedge + 1; i < index; i++) {
      boolean verb = body.token(i).isVerbal() && !body.token(index).isVerbal();
      boolean apart = body.token(i).pos() == PartOfSpeech.ADP && token.pos() == PartOfSpeech.ADV;
      if (verb || apart && !body.token(index).isVerbal()) {
        return false;
      }
    }
    if (token.pos() == PartOfSpeech.ADJ) {
      for (int i = hedge + 1; i < index; i++) {
        if (!body.token(i).isNominal() && body.token(i).pos() != PartOfSpeech.ADJ) {
          return false;
        }
      }
    }
    return true;
  }

  /// Whether the sentence holds a hedge at all.
  boolean isAnywhere(Sentence sentence) {
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      if (isHedge(i)) {
        return true;
      }
    }
    return false;
  }
}
