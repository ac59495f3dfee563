package org.sayso.store;

import java.util.Objects;
import java.util.Optional;
import org.sayso.document.DocumentId;

/// The document beside a claim or an event: enough to cite it.
///
/// @param published ISO 8601 day
public record DocumentRef(
    DocumentId id,
    String textSha256,
    Optional<String> title,
    Optional<String> publisher,
    Optional<String> published,
    Optional<String> url) {
  public DocumentRef {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(textSha256, "textSha256");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(publisher, "publisher");
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(url, "url");
  }
}
