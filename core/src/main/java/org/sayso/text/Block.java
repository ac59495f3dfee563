package org.sayso.text;

import java.util.Objects;

/// One part of the page: a title, a takeaway, a dateline, or one paragraph of the body.
public record Block(BlockKind kind, TextSpan span) {
  public Block {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(span, "span");
  }
}
