package org.sayso.store;

import java.util.Objects;
import java.util.Optional;

/// Which documents; [#ALL] and its `with…` methods build one.
///
/// @param publisher the outlet, by its name without regard to case
/// @param title words of the title, without regard to case
/// @param read only those that were read, or only those that were not
public record DocumentFilter(
    Optional<String> publisher,
    Optional<String> title,
    Optional<String> language,
    Optional<Boolean> read,
    DateRange published) {
  public static final DocumentFilter ALL =
      new DocumentFilter(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), DateRange.ALL);

  public DocumentFilter {
    Objects.requireNonNull(publisher, "publisher");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(read, "read");
    Objects.requireNonNull(published, "published");
  }

  public DocumentFilter withPublisher(String value) {
    return new DocumentFilter(Optional.of(value), title, language, read, published);
  }

  public DocumentFilter withTitle(String value) {
    return new DocumentFilter(publisher, Optional.of(value), language, read, published);
  }

  public DocumentFilter withLanguage(String value) {
    return new DocumentFilter(publisher, title, Optional.of(value), read, published);
  }

  public DocumentFilter withRead(boolean value) {
    return new DocumentFilter(publisher, title, language, Optional.of(value), published);
  }

  public DocumentFilter withPublished(DateRange value) {
    return new DocumentFilter(publisher, title, language, read, value);
  }
}
