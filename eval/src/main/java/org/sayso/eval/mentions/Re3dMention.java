package org.sayso.eval.mentions;

import java.util.Comparator;
import java.util.Objects;
import org.sayso.text.TextSpan;

/// Words of a document with their class.
public record Re3dMention(EntityClass type, TextSpan span) implements Comparable<Re3dMention> {
  private static final Comparator<Re3dMention> ORDER =
      Comparator.comparing(Re3dMention::span).thenComparing(Re3dMention::type);

  public Re3dMention {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(span, "span");
  }

  /// By span, then by class.
  @Override
  public int compareTo(Re3dMention other) {
    return ORDER.compare(this, other);
  }
}
