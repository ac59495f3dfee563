package org.sayso.annotation;

import java.util.List;
import java.util.Objects;
import org.sayso.text.TextSpan;

/// One quotation by its marks; a quotation that runs over paragraphs has a part for each.
///
/// @param parts the words inside the marks, without the marks, in order
/// @param closed whether the last part has its closing mark
/// @param full whether it is a clause or more (a speech), as against a few words in marks
public record Quotation(List<TextSpan> parts, boolean closed, boolean full) {
  public Quotation {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a quotation without words");
    }
    for (TextSpan part : parts) {
      Objects.requireNonNull(part, "part");
    }
  }

  /// From the first word to the last.
  public TextSpan cover() {
    return parts.getFirst().cover(parts.getLast());
  }
}
