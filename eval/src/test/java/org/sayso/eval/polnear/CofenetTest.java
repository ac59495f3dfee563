package org.sayso.eval.polnear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.text.TextSpan;

final class CofenetTest {
  private static final CofenetRow ROW =
      new CofenetRow(
          "island_ab12",
          List.of("``", "We", "do", "n't", "know", ",", "''", "the", "mayor", "said", "."),
          List.of(
              "B-content",
              "I-content",
              "I-content",
              "I-content",
              "I-content",
              "I-content",
              "I-content",
              "B-source",
              "I-source",
              "B-cue",
              "O"));

  private static RoleSpan span(Role role, int begin, int end) {
    return new RoleSpan(role, new TextSpan(begin, end));
  }

  @Test
  void labelsAreSpansAndSpansLabels() {
    assertThat(ROW.spans())
        .containsExactly(span(Role.SOURCE, 7, 9), span(Role.CUE, 9, 10), span(Role.CONTENT, 0, 7));
    assertThat(CofenetRow.labels(11, ROW.spans())).isEqualTo(ROW.labels());
  }

  @Test
  void neighboursBeginAnew() {
    CofenetRow row =
        new CofenetRow("x", List.of("a", "b", "c"), List.of("B-content", "B-content", "I-content"));
    assertThat(row.spans()).containsExactly(span(Role.CONTENT, 0, 1), span(Role.CONTENT, 1, 3));
  }

  @Test
  void tokensBecomePrint() {
    CofenetText text = ROW.text();
    assertThat(text.text()).isEqualTo("“We don't know,” the mayor said.");
    assertThat(text.tokens().stream().map(token -> token.of(text.text())))
        .containsExactly("“", "We", "do", "n't", "know", ",", "”", "the", "mayor", "said", ".");
    int begin = text.text().indexOf("the mayor");
    assertThat(text.tokensOf(new TextSpan(begin, begin + 9))).contains(new TextSpan(7, 9));
  }

  @Test
  void readerOfTextReadsRows() {
    CofenetEvaluation.RowReader reader =
        CofenetEvaluation.rowByRow(text -> {
          int begin = text.indexOf("said");
          return new TreeSet<>(List.of(span(Role.CUE, begin, begin + 4)));
        });
    List<SortedSet<RoleSpan>> predicted = CofenetEvaluation.predict(List.of(ROW, ROW), reader);
    SpanScores scores = CofenetEvaluation.score(List.of(ROW, ROW), predicted);
    assertThat(scores.exact(Role.CUE).f1()).isEqualTo(100);
    assertThat(scores.exact(Role.CONTENT).f1()).isZero();
  }

  @Test
  void jaccardCountsStraySpansAsZeros() {
    SpanScores scores = new SpanScores();
    scores.add(
        List.of(span(Role.CONTENT, 0, 10)),
        List.of(span(Role.CONTENT, 0, 5), span(Role.CONTENT, 20, 21)));
    assertThat(scores.jaccard(Role.CONTENT)).isCloseTo(25, within(1e-9));
  }

  @Test
  void readsLinesAndNamesABadOne(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("rows.txt");
    Files.writeString(
        file,
        "{\"tokens\":[\"Rain\",\".\"],\"pos\":[\"NN\",\".\"],\"labels\":[\"O\",\"O\"],\"id\":\"a_1\"}\n\n");
    Files.writeString(folder.resolve("article.txt"), "Rain fell.\n");
    assertThat(CofenetReader.files(folder)).containsExactly(file);
    assertThat(CofenetReader.read(file))
        .containsExactly(new CofenetRow("a_1", List.of("Rain", "."), List.of("O", "O")));
    Files.writeString(file, "{\"tokens\":[\"Rain\"],\"labels\":[],\"id\":\"a_1\"}\n");
    assertThatThrownBy(() -> CofenetReader.read(file)).hasMessageContaining("line 1");
  }

  @Test
  void writesWhatWasReadInTheSameForm(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("out/rows.txt");
    CofenetEvaluation.write(List.of(ROW), List.of(ROW.spans()), file);
    assertThat(CofenetReader.read(file)).containsExactly(ROW);
  }
}
