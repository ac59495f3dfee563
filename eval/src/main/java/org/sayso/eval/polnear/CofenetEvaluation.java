package org.sayso.eval.polnear;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;

/// Scores a reader on rows of CofeNet's form. Spans count tokens, as in the published figures.
public final class CofenetEvaluation {
  private CofenetEvaluation() {}

  /// Finds spans in the rows of one article.
  public interface RowReader {
    /// The spans of each row, counting tokens.
    ///
    /// @param article rows with the same id, in order
    List<SortedSet<RoleSpan>> read(List<CofenetRow> article);
  }

  /// The spans of each row.
  public static List<SortedSet<RoleSpan>> predict(List<CofenetRow> rows, RowReader reader) {
    List<SortedSet<RoleSpan>> predicted = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= rows.size(); i++) {
      if (i == rows.size() || !rows.get(i).id().equals(rows.get(from).id())) {
        predicted.addAll(reader.read(rows.subList(from, i)));
        from = i;
      }
    }
    return predicted;
  }

  /// The scores of predicted spans.
  public static SpanScores score(List<CofenetRow> rows, List<SortedSet<RoleSpan>> predicted) {
    SpanScores scores = new SpanScores();
    score(rows, predicted, scores);
    return scores;
  }

  /// Adds the scores of predicted spans to `scores`.
  public static void score(
      List<CofenetRow> rows, List<SortedSet<RoleSpan>> predicted, SpanScores scores) {
    for (int i = 0; i < rows.size(); i++) {
      scores.add(rows.get(i).spans(), predicted.get(i));
    }
  }

  /// Writes the rows, in their order, with the predicted spans as labels.
  public static void write(List<CofenetRow> rows, List<SortedSet<RoleSpan>> predicted, Path file)
      throws IOException {
    Files.createDirectories(Optional.ofNullable(file.toAbsolutePath().getParent()).orElseThrow());
    JsonMapper json = JsonMapper.shared();
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < rows.size(); i++) {
        CofenetRow row = rows.get(i);
        List<String> labels = CofenetRow.labels(row.tokens().size(), predicted.get(i));
        out.write(json.writeValueAsString(new CofenetRow(row.id(), row.tokens(), labels)));
        out.write('\n');
      }
    }
  }

  /// A reader of running text as a reader of rows: each row is read by itself.
  public static RowReader rowByRow(Function<String, SortedSet<RoleSpan>> reader) {
    return article -> article.stream().map(row -> onTokens(row.text(), reader)).toList();
  }

  private static SortedSet<RoleSpan> onTokens(
      CofenetText row, Function<String, SortedSet<RoleSpan>> reader) {
    SortedSet<RoleSpan> spans = new TreeSet<>();
    for (RoleSpan span : reader.apply(row.text())) {
      row.tokensOf(span.span()).ifPresent(place -> spans.add(new RoleSpan(span.role(), place)));
    }
    return spans;
  }
}
