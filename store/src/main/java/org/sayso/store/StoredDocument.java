package org.sayso.store;

import java.util.Objects;
import java.util.Optional;
import org.sayso.document.DocumentId;
import org.sayso.document.DocumentStatus;
import org.sayso.document.MediaType;
import org.sayso.document.Sha256;
import org.sayso.document.SourceMetadata;

/// A document as a list shows it.
///
/// @param number place in the order of arrival, from 1
/// @param bytes length of the original
/// @param metadata what the reading found, else what the carrier said
/// @param textSha256 hash of the readable text
/// @param read false when the language is not read
/// @param claims number of claims that are not narration
/// @param events number of events that count
/// @param unreviewed number of claims and events that no person has reviewed
/// @param erased whether a person's words were taken out of it on request
/// @param change grows each time the document or what is read from it changes
public record StoredDocument(
    long number,
    DocumentId id,
    long bytes,
    MediaType mediaType,
    SourceMetadata metadata,
    DocumentStatus status,
    Optional<DocumentId> versionOf,
    Sha256 textSha256,
    boolean read,
    int claims,
    int events,
    int unreviewed,
    boolean erased,
    long change) {
  public StoredDocument {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(mediaType, "mediaType");
    Objects.requireNonNull(metadata, "metadata");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(versionOf, "versionOf");
    Objects.requireNonNull(textSha256, "textSha256");
  }
}
