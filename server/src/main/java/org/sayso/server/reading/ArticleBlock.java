package org.sayso.server.reading;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// A part of the article with its marked words.
///
/// @param kind name of the block kind of `sayso/1`
public record ArticleBlock(String kind, List<Segment> segments) {
  public ArticleBlock {
    Objects.requireNonNull(kind, "kind");
    segments = List.copyOf(segments);
  }

  /// The class that the style sheet knows.
  public String style() {
    return "block " + kind.toLowerCase(Locale.ROOT);
  }

  /// The kind in words; empty for the body, which needs none, and for odds and ends.
  public String label() {
    return switch (kind) {
      case "BODY", "OTHER" -> "";
      case "TAKEAWAY" -> "takeaway";
      default -> kind.toLowerCase(Locale.ROOT);
    };
  }

  public boolean isTitle() {
    return kind.equals("TITLE");
  }
}
