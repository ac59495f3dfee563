package org.sayso.eval.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.claim.Stance;
import org.sayso.document.DocumentId;
import org.sayso.document.Sha256;
import org.sayso.eval.stance.WholeLabel.Kind;
import org.sayso.nlp.Dictionaries;
import org.sayso.nlp.RulesReader;
import org.sayso.nlp.intake.PathSource;
import org.sayso.text.TextSpan;

class WholeScoresTest {
  private static final String TEXT =
      """
      The Tavaran Army denied that soldiers had burned the mill.

      The mayor denied that the bridge had been closed.

      Mirren Vale urged the army to leave the town.
      """;

  private static final DocumentId ID = DocumentId.of(TEXT.getBytes(StandardCharsets.UTF_8));

  private static Optional<TextSpan> span(String words) {
    int begin = TEXT.indexOf(words);
    return Optional.of(new TextSpan(begin, begin + words.length()));
  }

  private static WholeLabel unit() {
    return new WholeLabel(
        Kind.UNIT,
        ID,
        Optional.of(new TextSpan(0, TEXT.strip().length())),
        Optional.empty(),
        Sha256.of(TEXT.strip()),
        Optional.empty());
  }

  private static WholeLabel found(Kind kind, String content, Stance stance) {
    return new WholeLabel(
        kind, ID, Optional.empty(), span(content), Sha256.of(content), Optional.of(stance));
  }

  private static WholeScores score(Path folder, WholeLabel... labels) throws Exception {
    Path file = Files.writeString(folder.resolve("a.txt"), TEXT);
    RulesReader reader = RulesReader.of(Dictionaries.load(List.of(), List.of()), "test");
    return new StanceEvaluation(reader.pipeline(), List.of(), List.of(labels))
        .score(PathSource.of(file))
        .whole();
  }

  @Test
  void whatOneReaderFoundIsNeitherMissedNorWrong(@TempDir Path folder) throws Exception {
    WholeScores scores =
        score(
            folder,
            unit(),
            found(Kind.BOTH, "soldiers had burned the mill", Stance.DENIES_RESPONSIBILITY),
            found(Kind.ONE, "the bridge had been closed", Stance.DENIES));

    assertThat(scores.of(Stance.DENIES).labels()).isEqualTo(1);
    assertThat(scores.of(Stance.DENIES).recall()).as("denials are one family").isEqualTo(100);
    assertThat(scores.of(Stance.DENIES).precision()).isEqualTo(100);
  }

  @Test
  void whatNobodyFoundIsReadWrongly(@TempDir Path folder) throws Exception {
    WholeScores scores =
        score(
            folder,
            unit(),
            found(Kind.BOTH, "soldiers had burned the mill", Stance.DENIES),
            found(Kind.BOTH, "the army to leave the town", Stance.CLAIMS_RESPONSIBILITY));

    assertThat(scores.of(Stance.DENIES).precision()).isEqualTo(50);
    assertThat(scores.of(Stance.CALLS_FOR).precision()).isZero();
    assertThat(scores.of(Stance.CLAIMS_RESPONSIBILITY).recall()).isZero();
  }

  @Test
  void whatLiesOutsideTheStretchesDoesNotCount(@TempDir Path folder) throws Exception {
    WholeScores scores =
        score(folder, found(Kind.BOTH, "soldiers had burned the mill", Stance.DENIES));

    assertThat(scores.of(Stance.DENIES).recall()).isEqualTo(100);
    assertThat(scores.of(Stance.DENIES).precision()).as("nothing counts").isZero();
  }

  @Test
  void aBrokenLineIsNamedByItsNumber() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WholeLabel.parse("UNIT\tx", 7))
        .withMessageContaining("line 7");
  }

  @Test
  void theTableIsOfDocumentsThatNothingIsLearnedFrom() {
    assertThat(StanceLabels.whole())
        .hasSizeGreaterThan(300)
        .allSatisfy(label ->
            assertThat("0123456789a").contains(label.document().toString().substring(0, 1)));
  }
}
