package org.sayso.eval.dates;

import java.util.Objects;
import org.sayso.text.TextSpan;

/// A `TIMEX3` of TimeML.
///
/// @param span in the document's text
/// @param type DATE, TIME, DURATION or SET
/// @param value in TimeML's notation: `1998-02-13`, `P3M`, `PAST_REF`
public record Timex(TextSpan span, String type, String value) implements Comparable<Timex> {
  public Timex {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(value, "value");
  }

  @Override
  public int compareTo(Timex other) {
    return span.compareTo(other.span);
  }
}
