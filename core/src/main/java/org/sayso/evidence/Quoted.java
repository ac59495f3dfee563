package org.sayso.evidence;

import java.util.Objects;
import org.sayso.text.TextSpan;

/// Words of the text with their place: SPAN of `sayso/1`.
public record Quoted(String text, TextSpan span) implements Comparable<Quoted> {
  public Quoted {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(span, "span");
    if (text.length() != span.length()) {
      throw new IllegalArgumentException(
          "words and span differ in length: \"" + text + "\" " + span);
    }
  }

  /// The words of `span` in `text`.
  public static Quoted of(String text, TextSpan span) {
    return new Quoted(span.of(text), span);
  }

  @Override
  public int compareTo(Quoted other) {
    return span.compareTo(other.span);
  }
}
