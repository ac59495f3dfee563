package org.sayso.nlp.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class WordPieceTest {
  private static final List<String> VOCABULARY =
      List.of(
          "[PAD]", "[UNK]", "[CLS]", "[SEP]", "port", "sor", "##rel", "don", "'", "t", "“", "”",
          ".", "cafe", "-", "hard", "##er");

  private static WordPiece wordPiece() {
    Map<String, Integer> ids = new HashMap<>();
    VOCABULARY.forEach(piece -> ids.put(piece, ids.size()));
    return new WordPiece(ids);
  }

  private static List<String> read(String text) {
    return wordPiece().encode(text).stream()
        .map(piece -> VOCABULARY.get(piece.id()) + "@" + piece.begin() + "-" + piece.end())
        .toList();
  }

  @Test
  void cutsTheLongestKnownBeginning() {
    assertThat(read("Port Sorrel."))
        .containsExactly("port@0-4", "sor@5-8", "##rel@8-11", ".@11-12");
  }

  @Test
  void splitsMarksOff() {
    assertThat(read("“Don't”")).containsExactly("“@0-1", "don@1-4", "'@4-5", "t@5-6", "”@6-7");
  }

  @Test
  void foldsAccentsAndKeepsOffsets() {
    assertThat(read("  Café-Port")).containsExactly("cafe@2-6", "-@6-7", "port@7-11");
    assertThat(read("Cafe\u0301 port")).containsExactly("cafe@0-4", "port@6-10");
  }

  @Test
  void unknownWordIsOnePiece() {
    assertThat(read("port Xyzzy port")).containsExactly("port@0-4", "[UNK]@5-10", "port@11-15");
    assertThat(read("portx")).containsExactly("[UNK]@0-5");
  }

  @Test
  void surrogatePairsCountTwo() {
    assertThat(read("😀 port")).containsExactly("[UNK]@0-2", "port@3-7");
  }
}
