package org.sayso.eval.text;

import java.util.List;
import java.util.stream.Stream;
import org.sayso.text.TextSpan;

/// Places in a text as tables of labels write them: "12-34", begin inclusive, end exclusive.
public final class LabelPlace {
  private LabelPlace() {}

  /// The span that a cell names.
  ///
  /// @throws IllegalArgumentException when the cell is not of this form
  public static TextSpan parse(String cell) {
    List<String> ends = Stream.of(cell.split("-", -1)).toList();
    if (ends.size() != 2) {
      throw new IllegalArgumentException("not a place: \"" + cell + "\"");
    }
    return new TextSpan(Integer.parseInt(ends.getFirst()), Integer.parseInt(ends.getLast()));
  }
}
