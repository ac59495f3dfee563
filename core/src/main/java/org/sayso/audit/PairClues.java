package org.sayso.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.Sentence;
import org.sayso.annotation.Token;
import org.sayso.audit.Alignment.Match;

/// Clues of a word of the line and one of its sentences: opposites, stronger and weaker words, and
/// negation on one side.
record PairClues(Alignment alignment, Clues clues) {
  void add() {
    Body body = alignment.body();
    Support support = new Support(body, alignment.line());
    for (Token word : alignment.line().tokens()) {
      boolean same =
          alignment.home(word).filter(match -> match.likeness() >= 0.9).isPresent()
              || word.pos() == PartOfSpeech.PUNCT;
      if (!same) {
        opposites(support, word);
        scales(support, word);
      }
    }
    negations(alignment.told());
  }

  private void opposites(Support support, Token word) {
    Body body = alignment.body();
    if (body.likeness().isIn("stop", word)) {
      return;
    }
    for (Sentence anchor : alignment.anchors()) {
      for (Body.Word other : body.words(anchor)) {
        if (other.isItself() && body.likeness().isOpposite(word, other.token())) {
          clues.strongest("opposite", support.of(word, other.at()));
        } else if (other.isItself() && body.likeness().isNearlyOpposite(word, other.token())) {
          clues.strongest("opposite.nearly", support.of(word, other.at()));
        }
      }
    }
  }

  private void scales(Support support, Token word) {
    Body body = alignment.body();
    for (Map<String, Integer> scale : Lexicon.standard().scales().values()) {
      Optional<Integer> mine = rank(scale, word);
      if (mine.isEmpty()) {
        continue;
      }
      for (Sentence anchor : alignment.anchors()) {
        for (Body.Word other : body.words(anchor)) {
          Optional<Integer> theirs =
              other.isItself() ? rank(scale, other.token()) : Optional.empty();
          if (theirs.isPresent() && !theirs.get().equals(mine.get())) {
            clues.strongest(
                mine.get() > theirs.get() ? "scale.up" : "scale.down",
                0.3 + support.of(word, other.at()));
          }
        }
      }
    }
  }

  private Optional<Integer> rank(Map<String, Integer> scale, Token token) {
    return alignment.body().likeness().forms(token).stream()
        .filter(scale::containsKey)
        .map(scale::get)
        .max(Integer::compare);
  }

  private void negations(List<Match> told) {
    Grammar grammar = new Grammar(alignment.body().reading().text());
    for (Match match : told) {
      boolean mine = grammar.isNegated(match.word().index(), alignment.line().first());
      boolean theirs =
          grammar.isNegated(match.at(), alignment.body().sentenceOf(match.at()).firstToken());
      if (mine != theirs) {
        String sort = match.word().isVerbal() ? ":verb" : ":other";
        clues.count((mine ? "negated.line" : "negated.body") + sort);
      }
    }
  }
}
