package org.sayso.audit;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.Sentence;
import org.sayso.annotation.Token;
import org.sayso.annotation.WordVectors;

/// Clues of what the words mean that the line has and its sentences do not: the sum of their
/// vectors, one clue for each direction, of all of them and of the verbs. So a word that no list
/// has counts as others do that mean about the same.
record MeaningClues(Alignment alignment, Clues clues) {
  /// How long the sum is where there are words.
  private static final double LENGTH = 2;

  void add() {
    Set<String> theirs = new HashSet<>();
    for (Sentence anchor : alignment.anchors()) {
      alignment
          .body()
          .words(anchor)
          .forEach(word -> theirs.addAll(alignment.body().likeness().forms(word.token())));
    }
    Sum all = new Sum();
    Sum verbs = new Sum();
    for (Token word : alignment.line().tokens()) {
      boolean strange =
          word.pos() != PartOfSpeech.PROPN
              && word.pos() != PartOfSpeech.PUNCT
              && alignment.body().likeness().forms(word).stream().noneMatch(theirs::contains);
      if (strange) {
        all.add(word);
        if (word.pos() == PartOfSpeech.VERB) {
          verbs.add(word);
        }
      }
    }
    all.put("strange", clues);
    verbs.put("strange.verb", clues);
  }

  /// A sum of vectors.
  private static final class Sum {
    private final double[] values = new double[WordVectors.standard().length()];

    void add(Token word) {
      int number = WordVectors.standard().number(word.lower());
      if (number < 0) {
        number = WordVectors.standard().number(word.lemma());
      }
      if (number >= 0) {
        float[] vector = WordVectors.standard().vector(number);
        for (int i = 0; i < values.length; i++) {
          values[i] += vector[i];
        }
      }
    }

    void put(String name, Clues clues) {
      double square = 0;
      for (double value : values) {
        square += value * value;
      }
      double scale = LENGTH / Math.max(1, Math.sqrt(square));
      for (int i = 0; i < values.length; i++) {
        clues.put(String.format(Locale.ROOT, "%s:%02d", name, i), scale * values[i]);
      }
    }
  }
}
