package org.sayso.audit;

import java.util.ArrayList;
import java.util.List;
import org.sayso.annotation.Sentence;
import org.sayso.annotation.Token;

/// How much a place of the body speaks of what a word of the line speaks of: the share of the words
/// around the one that stand around the other, too.
record Support(Body body, Line line) {
  private static final int AROUND = 8;
  private static final int REACH = 30;

  /// The share, 0–1, by weight.
  double of(Token word, int at) {
    List<Token> around = around(word);
    double all = around.stream().mapToDouble(body::weight).sum();
    Sentence sentence = body.sentenceOf(at);
    double shared =
        around.stream()
            .filter(other -> isBeside(other, at, sentence))
            .mapToDouble(body::weight)
            .sum();
    return all == 0 ? 0 : shared / all;
  }

  private List<Token> around(Token word) {
    List<Token> around = new ArrayList<>();
    for (Token other : line.tokens()) {
      int far = Math.abs(other.index() - word.index());
      boolean source = line.source().filter(from -> from.holds(other.index())).isPresent();
      boolean carries = line.content().contains(other) || source && other.isNominal();
      if (carries && far > 0 && far <= AROUND) {
        around.add(other);
      }
    }
    return around;
  }

  private boolean isBeside(Token word, int at, Sentence sentence) {
    for (Body.Word other : body.words(sentence)) {
      if (other.at() != at
          && Math.abs(other.at() - at) <= REACH
          && body.likeness().of(word, other.token()) >= Likeness.SAME) {
        return true;
      }
    }
    return false;
  }
}
