package org.sayso.eval.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sayso.audit.FindingKind;
import org.sayso.audit.LineClues;
import org.sayso.document.DocumentId;
import org.sayso.document.MediaType;
import org.sayso.document.Sha256;
import org.sayso.document.SourceDocument;
import org.sayso.document.SourceMetadata;
import org.sayso.eval.audit.AuditLabel.Part;
import org.sayso.eval.audit.AuditLabel.Piece;
import org.sayso.text.BlockKind;

class AuditLearningTest {
  private static final int LINES = 60;

  private static DocumentId document(int number) {
    return SourceDocument.of(
            ("Tavara " + number).getBytes(StandardCharsets.UTF_8),
            MediaType.TEXT,
            SourceMetadata.NONE)
        .id();
  }

  private static AuditLabel label(int number, FindingKind kind, Part part) {
    return new AuditLabel(
        part,
        document(number),
        Set.of(kind),
        List.of(new Piece.Own("A line")),
        Sha256.of(""),
        "fifth");
  }

  private static LineClues line(Map<String, Double> clues) {
    return new LineClues(BlockKind.TAKEAWAY, List.of(), new TreeMap<>(clues));
  }

  private static AuditLearning taught() {
    AuditLearning learning = new AuditLearning();
    for (int i = 0; i < LINES; i++) {
      boolean hedged = i % 2 == 0;
      learning.add(
          label(i, hedged ? FindingKind.HEDGE_ADDED : FindingKind.SUPPORTED, Part.TUNE),
          line(hedged ? Map.of("hedge.line", 1.0) : Map.of("coverage", 1.0)));
    }
    return learning;
  }

  @Test
  void whatTellsAKindIsLearned() {
    assertThat(taught().learn().kinds(line(Map.of("hedge.line", 1.0))))
        .containsExactly(FindingKind.HEDGE_ADDED);
    assertThat(taught().learn().kinds(line(Map.of("coverage", 1.0)))).isEmpty();
  }

  @Test
  void linesOfOtherDocumentsAreToldByIt() {
    AuditScores scores = taught().folds().getOrDefault("fifth", new AuditScores());

    assertThat(scores.lines()).isEqualTo(LINES);
    assertThat(scores.f1()).isEqualTo(100);
  }

  @Test
  void linesForScoringTeachNothing() {
    AuditLearning learning = taught();
    learning.add(
        label(LINES, FindingKind.CONTRADICTED, Part.CHECK), line(Map.of("hedge.line", 1.0)));

    assertThat(learning.learn().lines()).isEqualTo(taught().learn().lines());
  }
}
