package org.sayso.nlp.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sayso.text.TextSpan;

final class WindowTest {
  private static final int MOST = 254;
  private static final int ENCODERS_LIMIT = 512;

  private final WordPiece wordPiece =
      new WordPiece(Map.of("[UNK]", 0, "[CLS]", 1, "[SEP]", 2, "a", 3, "-", 4));

  private Passage passage(String text) {
    List<TextSpan> tokens =
        Arrays.stream(text.split(" "))
            .map(word -> new TextSpan(text.indexOf(word), text.indexOf(word) + word.length()))
            .toList();
    return Passage.of(text, List.of(tokens), wordPiece);
  }

  @Test
  void aTokenOfThousandsOfPiecesStaysWithinWhatTheEncoderTakes() {
    Passage passage = passage("a " + "-".repeat(3000) + " b");

    List<Window> windows = Window.pack(passage, passage.paragraphs(), MOST, wordPiece);

    assertThat(windows).allMatch(window -> window.length() <= ENCODERS_LIMIT);
    for (Window window : windows) {
      assertThat(Arrays.stream(window.positions()).max().orElse(0)).isLessThan(window.length());
    }
  }

  @Test
  void findsTheUnitsOfASpan() {
    Passage passage = passage("a - b");

    assertThat(passage.unitsOf(new TextSpan(2, 5))).isEqualTo(new Passage.Range(1, 3));
    assertThat(passage.unitsOf(new TextSpan(1, 2)).length()).isZero();
  }

  @Test
  void joinedWindowsAreReadOneBehindTheOther() {
    JoinedScores joined = new JoinedScores(List.of(scores(2, 0), scores(1, 10), scores(3, 20)));

    assertThat(joined.units()).isEqualTo(6);
    assertThat(List.of(joined.get(0, 0), joined.get(1, 0), joined.get(2, 0), joined.get(5, 0)))
        .containsExactly(0f, 1f, 10f, 22f);
  }

  private static UnitScores scores(int units, int first) {
    return new UnitScores() {
      @Override
      public int units() {
        return units;
      }

      @Override
      public float get(int unit, int column) {
        return first + unit;
      }
    };
  }
}
