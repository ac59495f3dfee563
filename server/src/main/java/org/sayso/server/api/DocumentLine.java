package org.sayso.server.api;

import org.jspecify.annotations.Nullable;
import org.sayso.server.web.MaskedView;
import org.sayso.store.DocumentRef;
import org.sayso.store.StoredDocument;

/// A document in a list.
///
/// @param published ISO 8601 day
/// @param unreviewed number of claims and events that no person has reviewed
public record DocumentLine(
    String id,
    @Nullable String title,
    @Nullable String publisher,
    @Nullable String published,
    @Nullable String publishedFrom,
    @Nullable String language,
    boolean read,
    String status,
    @Nullable String versionOf,
    int claims,
    int events,
    int unreviewed) {
  static DocumentLine of(StoredDocument document, MaskedView view) {
    var published = document.metadata().published();
    return new DocumentLine(
        document.id().toString(),
        document.metadata().title().map(view.of(document.id())::title).orElse(null),
        document.metadata().publisher().orElse(null),
        published.map(day -> day.value().toString()).orElse(null),
        published.map(day -> day.from().name()).orElse(null),
        document.metadata().language().orElse(null),
        document.read(),
        document.status().name(),
        document.versionOf().map(Object::toString).orElse(null),
        document.claims(),
        document.events(),
        document.unreviewed());
  }

  /// The document beside a claim or an event.
  public record Cited(
      String id,
      String textSha256,
      @Nullable String title,
      @Nullable String publisher,
      @Nullable String published,
      @Nullable String url) {
    static Cited of(DocumentRef ref) {
      return new Cited(
          ref.id().toString(),
          ref.textSha256(),
          ref.title().orElse(null),
          ref.publisher().orElse(null),
          ref.published().orElse(null),
          ref.url().orElse(null));
    }
  }
}
