package org.sayso.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.Sentence;
import org.sayso.annotation.Token;

/// Finds the words by which something is told as not sure, and how far they reach: a modal verb or
/// "is believed to" over its clause, an adjective over its noun, an adverb over the verb behind it
/// and what belongs to it.
record Hedges(Body body) {
  private static final Set<String> MODALS = Set.of("may", "might", "could");
  private static final Set<String> LINKS = Set.of("to", "that", "of", "whether", "as");
  private static final Set<String> ENDS =
      Set.of(";", ":", "—", "–", "but", "while", "which", "who");
  private static final int LINK_REACH = 3;

  /// Where a hedge holds.
  ///
  /// @param hedge index of the word
  /// @param first index of the first token that it makes unsure
  /// @param end index after the last one
  /// @param wide whether it holds for a clause, and not for one phrase
  record Scope(int hedge, int first, int end, boolean wide) {
    boolean holds(int index) {
      return index >= first && index < end;
    }
  }

  /// The hedge that makes the token at `index` unsure; empty where it is told plainly.
  Optional<Scope> of(int index) {
    return scopes(body.sentenceOf(index)).stream().filter(scope -> scope.holds(index)).findFirst();
  }

  /// All hedges of a sentence.
  List<Scope> scopes(Sentence sentence) {
    return body.hedges().computeIfAbsent(sentence.index(), key -> read(sentence));
  }

  private List<Scope> read(Sentence sentence) {
    List<Scope> found = new ArrayList<>();
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      if (isHedge(i)) {
        found.add(scope(i, sentence));
      }
    }
    return List.copyOf(found);
  }

  private Scope scope(int hedge, Sentence sentence) {
    Token token = body.token(hedge);
    int end = clauseEnd(hedge + 1, sentence.endToken());
    if (MODALS.contains(token.lower()) || token.is("would") || isLinked(hedge, end)) {
      return new Scope(hedge, hedge + 1, end, true);
    }
    if (token.pos() == PartOfSpeech.ADV && !isOfPhrase(hedge, end)) {
      return adverb(hedge, end, sentence);
    }
    int behind = hedge + 1;
    while (token.pos() == PartOfSpeech.ADV && body.token(behind).pos() != PartOfSpeech.NUM) {
      behind++;
    }
    while (behind < end && (body.token(behind).isNominal() || isOfNoun(behind))) {
      behind++;
    }
    return new Scope(hedge, hedge + 1, behind, false);
  }

  /// "Reportedly over 400 people": of the phrase, and not of what is done.
  private boolean isOfPhrase(int adverb, int end) {
    for (int i = adverb + 1; i < Math.min(end, adverb + 4); i++) {
      if (body.token(i).isVerbal()) {
        return false;
      }
      if (body.token(i).pos() == PartOfSpeech.NUM) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfNoun(int index) {
    return switch (body.token(index).pos()) {
      case ADJ, NUM -> true;
      default -> false;
    };
  }

  /// "Started on Monday, reportedly": an adverb behind its clause looks back.
  private Scope adverb(int hedge, int end, Sentence sentence) {
    boolean last = hedge + 1 >= end;
    if (last) {
      int first = hedge;
      while (first > sentence.firstToken() && !body.token(first - 1).is(";")) {
        first--;
      }
      return new Scope(hedge, first, hedge, true);
    }
    return new Scope(hedge, hedge + 1, end, true);
  }

  /// "Is thought to", "speculation that", "the possibility of".
  private boolean isLinked(int hedge, int end) {
    if (body.token(hedge).pos() == PartOfSpeech.ADV || isBeforeNoun(hedge)) {
      return false;
    }
    if (isVerb(hedge)) {
      return true;
    }
    for (int i = hedge + 1; i < Math.min(end, hedge + LINK_REACH); i++) {
      if (LINKS.contains(body.token(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /// "Police suspect he fled", not "a suspected leak".
  private boolean isVerb(int index) {
    boolean noun =
        index > 0
            && switch (body.token(index - 1).pos()) {
              case DET, ADJ, ADP, NUM -> true;
              default -> false;
            };
    boolean participle = body.token(index).lower().endsWith("ed");
    boolean behind =
        index + 1 < body.reading().text().tokens().size() && body.token(index + 1).isNominal();
    return body.token(index).pos() == PartOfSpeech.VERB && !noun && !(participle && behind);
  }

  private boolean isBeforeNoun(int index) {
    return index + 1 < body.reading().text().tokens().size()
        && body.token(index).pos() == PartOfSpeech.ADJ
        && body.token(index + 1).isNominal();
  }

  private int clauseEnd(int from, int end) {
    for (int i = from; i < end; i++) {
      Token token = body.token(i);
      if (ENDS.contains(token.lower()) || token.is(",") && i > from) {
        return i;
      }
    }
    return end;
  }

  /// Whether the word at `index` says that something is not sure.
  boolean isHedge(int index) {
    Token token = body.token(index);
    if (MODALS.contains(token.lower())) {
      boolean forbids =
          token.is("may")
              && index + 1 < body.reading().text().tokens().size()
              && body.token(index + 1).is("not");
      return token.pos() != PartOfSpeech.PROPN && !token.text().equals("May") && !forbids;
    }
    if (token.lemma().equals("expect") || token.is("expected")) {
      return index > 0
          && index + 1 < body.reading().text().tokens().size()
          && body.token(index - 1).pos() == PartOfSpeech.AUX
          && body.token(index + 1).is("to");
    }
    if (token.is("would")) {
      return isConditional(index);
    }
    if (token.is("suspect") || token.is("suspects")) {
      return token.pos() == PartOfSpeech.VERB;
    }
    if (token.lemma().equals("appear") || token.lemma().equals("seem")) {
      return index + 1 < body.reading().text().tokens().size() && body.token(index + 1).is("to");
    }
    return body.likeness().isIn("hedge", token)
        && !isLikelihood(index)
        && !isDenied(index)
        && !isSaid(index);
  }

  /// "If it grew, it would be named".
  private boolean isConditional(int index) {
    Sentence sentence = body.sentenceOf(index);
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      if (body.token(i).is("if") || body.token(i).is("unless")) {
        return true;
      }
    }
    return false;
  }

  /// "He alleged that they lied": somebody says so, and that is no doubt of the outlet's.
  private boolean isSaid(int index) {
    Token token = body.token(index);
    int before = index - 1;
    while (before > 0 && body.token(before).pos() == PartOfSpeech.ADV) {
      before--;
    }
    boolean passive = before >= 0 && body.token(before).pos() == PartOfSpeech.AUX;
    return token.pos() == PartOfSpeech.VERB
        && body.likeness().isIn("evidential", token)
        && !passive
        && !isBeforeNoun(index)
        && isVerb(index);
  }

  /// "Likely wave heights", "potential buyers": what kind of thing, not how sure.
  private boolean isLikelihood(int index) {
    return isBeforeNoun(index)
        && Set.of("likely", "potential", "probable").contains(body.token(index).lower());
  }

  /// "Not possible", "no possibility": nothing is left open.
  private boolean isDenied(int index) {
    for (int i = index - 1; i >= Math.max(0, index - 2); i--) {
      if (body.token(i).lower().matches("not|no|n't|impossible|without")) {
        return true;
      }
      if (body.token(i).pos() != PartOfSpeech.DET) {
        return false;
      }
    }
    return false;
  }

  /// Whether the sentence holds a hedge at all.
  boolean isAnywhere(Sentence sentence) {
    return !scopes(sentence).isEmpty();
  }
}
