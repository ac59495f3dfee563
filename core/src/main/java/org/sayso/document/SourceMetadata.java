package org.sayso.document;

import java.util.Objects;
import java.util.Optional;

/// What is known of a document beside its words. Absent means not stated, never guessed.
///
/// @param title the title as the page or record gives it
/// @param publisher the outlet
/// @param published day of publication and where it came from
/// @param byline the author as printed
/// @param credit whose copy it is, as printed ("with inputs from …", "(IWN)")
/// @param url the canonical address that the page or record gives for itself
/// @param language BCP 47 tag of the language that was recognised or stated
public record SourceMetadata(
    Optional<String> title,
    Optional<String> publisher,
    Optional<PublishedDate> published,
    Optional<String> byline,
    Optional<String> credit,
    Optional<String> url,
    Optional<String> language) {
  /// Nothing known.
  public static final SourceMetadata NONE =
      new SourceMetadata(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  public SourceMetadata {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(publisher, "publisher");
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(byline, "byline");
    Objects.requireNonNull(credit, "credit");
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(language, "language");
  }

  /// These facts, with those of `other` where this record has none.
  public SourceMetadata orElse(SourceMetadata other) {
    return new SourceMetadata(
        title.or(other::title),
        publisher.or(other::publisher),
        published.or(other::published),
        byline.or(other::byline),
        credit.or(other::credit),
        url.or(other::url),
        language.or(other::language));
  }
}
