package org.sayso.eval.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sayso.document.DocumentId;
import org.sayso.document.Sha256;
import org.sayso.eval.reading.ReadingLabel.Kind;
import org.sayso.eval.reading.ReadingLabel.Verdict;
import org.sayso.text.TextSpan;

class ReadingLabelTest {
  private static ReadingLabel label(Kind kind, Verdict verdict, String... wrong) {
    return new ReadingLabel(
        kind,
        DocumentId.of(new byte[] {1}),
        new TextSpan(3, 9),
        Sha256.of("Mirave"),
        verdict,
        List.of(wrong));
  }

  @Test
  void lineIsReadBackAsItWasWritten() {
    ReadingLabel label = label(Kind.CLAIM, Verdict.WRONG_CELL, "speaker", "stance");
    assertThat(ReadingLabel.parse(label.line(), 2)).isEqualTo(label);
  }

  @Test
  void brokenLineIsNamedByItsNumber() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReadingLabel.parse("CLAIM\tx", 7))
        .withMessageContaining("line 7");
  }

  @Test
  void openLabelsCountNeitherAsRightNorAsWrong() {
    List<ReadingLabel> labels =
        List.of(
            label(Kind.EVENT, Verdict.RIGHT),
            label(Kind.EVENT, Verdict.NOT_THERE),
            label(Kind.EVENT, Verdict.OPEN),
            label(Kind.CLAIM, Verdict.RIGHT));
    assertThat(ReadingSheet.right(labels, Kind.EVENT)).isEqualTo(50.0);
    assertThat(ReadingSheet.tally(labels))
        .containsEntry("EVENT OPEN", 1)
        .containsEntry("CLAIM RIGHT", 1);
  }

  @Test
  void aCellIsRightInWhatIsThereAndDoesNotNameIt() {
    List<ReadingLabel> labels =
        List.of(
            label(Kind.EVENT, Verdict.RIGHT),
            label(Kind.EVENT, Verdict.WRONG_CELL, "place", "harm"),
            label(Kind.EVENT, Verdict.WRONG_CELL, "place"),
            label(Kind.EVENT, Verdict.RIGHT),
            label(Kind.EVENT, Verdict.NOT_THERE),
            label(Kind.KEPT, Verdict.WRONG_CELL, "harm"));
    assertThat(ReadingSheet.rightCells(labels, Kind.EVENT))
        .containsOnly(Map.entry("harm", 75.0), Map.entry("place", 50.0));
  }
}
