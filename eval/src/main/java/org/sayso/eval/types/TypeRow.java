package org.sayso.eval.types;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.sayso.text.TextSpan;

/// A row of a sheet: a text with its labels.
///
/// @param cells the row as it stands in the sheet
/// @param text without marks
/// @param source who does it, where the sheet marks it
/// @param target to whom, where the sheet marks it
/// @param labels what people say of it
public record TypeRow(
    List<String> cells,
    String text,
    Optional<TextSpan> source,
    Optional<TextSpan> target,
    Set<String> labels) {
  public TypeRow {
    cells = List.copyOf(cells);
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(target, "target");
    labels = Set.copyOf(labels);
  }

  /// A row whose source and target are marked in the text by `s` and `t` between angle brackets.
  static TypeRow marked(List<String> cells, String marked, Set<String> labels) {
    StringBuilder text = new StringBuilder();
    int[] ends = {-1, -1, -1, -1};
    List<String> marks = List.of("<s>", "</s>", "<t>", "</t>");
    int at = 0;
    while (at < marked.length()) {
      int mark = mark(marks, marked, at);
      if (mark < 0) {
        text.append(marked.charAt(at));
        at++;
      } else {
        ends[mark] = text.length();
        at += marks.get(mark).length();
      }
    }
    return new TypeRow(cells, text.toString(), span(ends, 0), span(ends, 2), labels);
  }

  private static int mark(List<String> marks, String marked, int at) {
    for (int i = 0; i < marks.size(); i++) {
      if (marked.startsWith(marks.get(i), at)) {
        return i;
      }
    }
    return -1;
  }

  private static Optional<TextSpan> span(int[] ends, int at) {
    return ends[at] >= 0 && ends[at + 1] > ends[at]
        ? Optional.of(new TextSpan(ends[at], ends[at + 1]))
        : Optional.empty();
  }
}
