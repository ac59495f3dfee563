package org.sayso.eval.harm;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.sayso.document.MediaType;
import org.sayso.document.PublishedDate;
import org.sayso.document.SourceDocument;
import org.sayso.document.SourceMetadata;

/// An article with what the record says of its incident.
///
/// @param text title and content
/// @param published the day that the corpus gives, where it gives one
/// @param gold what the record says; empty where the incident has no record
public record HarmDocument(
    String id, String text, Optional<LocalDate> published, Optional<Toll> gold) {
  public HarmDocument {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(gold, "gold");
  }

  /// The article as it is read, with its day.
  public SourceDocument source() {
    SourceMetadata none = SourceMetadata.NONE;
    return SourceDocument.of(
        text.getBytes(StandardCharsets.UTF_8),
        MediaType.TEXT,
        new SourceMetadata(
            none.title(),
            none.publisher(),
            published.map(day -> new PublishedDate(day, PublishedDate.From.USER)),
            none.byline(),
            none.credit(),
            none.url(),
            none.language()));
  }
}
