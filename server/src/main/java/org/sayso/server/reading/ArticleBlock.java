package org.sayso.server.reading;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.sayso.store.json.Sayso1;

/// A part of the article with its marked words.
///
/// @param kind name of the block kind of `sayso/1`
/// @param notes what is to be noted on the block's lines beside the body
public record ArticleBlock(String kind, List<Segment> segments, List<Sayso1.AuditFinding> notes) {
  public ArticleBlock {
    Objects.requireNonNull(kind, "kind");
    segments = List.copyOf(segments);
    notes = List.copyOf(notes);
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

  /// How many notes there are, in words.
  public String noteCount() {
    return notes.size() == 1 ? "1 note" : notes.size() + " notes";
  }

  public boolean isTitle() {
    return kind.equals("TITLE");
  }
}
