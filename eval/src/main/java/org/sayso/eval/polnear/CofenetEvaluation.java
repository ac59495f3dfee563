package org.sayso.eval.polnear;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

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
    for (int i = 0; i < rows.size(); i++) {
      scores.add(rows.get(i).spans(), predicted.get(i));
    }
    return scores;
  }

  /// A reader of running text as a reader of rows: each row is read by itself.
  public static RowReader rowByRow(
      java.util.function.Function<String, SortedSet<RoleSpan>> reader) {
    return article -> article.stream().map(row -> onTokens(row.text(), reader)).toList();
  }

  private static SortedSet<RoleSpan> onTokens(
      CofenetText row, java.util.function.Function<String, SortedSet<RoleSpan>> reader) {
    SortedSet<RoleSpan> spans = new TreeSet<>();
    for (RoleSpan span : reader.apply(row.text())) {
      row.tokensOf(span.span()).ifPresent(place -> spans.add(new RoleSpan(span.role(), place)));
    }
    return spans;
  }
}
