package org.sayso.document;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/// A document as received: the bytes, their hash, and what the intake knows beside the words.
///
/// @param id hash of `body`
/// @param body the bytes as received; not to be changed by the caller
/// @param mediaType form of the body
/// @param metadata what the carrier (record, page, command line) says
/// @param status what the publisher did with it
/// @param versionOf the earlier version at the same address
@SuppressWarnings(
    "ArrayRecordComponent") // megabytes that are not copied; equals below compares them
public record SourceDocument(
    DocumentId id,
    byte[] body,
    MediaType mediaType,
    SourceMetadata metadata,
    DocumentStatus status,
    Optional<DocumentId> versionOf) {
  public SourceDocument {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(mediaType, "mediaType");
    Objects.requireNonNull(metadata, "metadata");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(versionOf, "versionOf");
  }

  /// A current first version with the id of its body.
  public static SourceDocument of(byte[] body, MediaType mediaType, SourceMetadata metadata) {
    return new SourceDocument(
        DocumentId.of(body), body, mediaType, metadata, DocumentStatus.CURRENT, Optional.empty());
  }

  /// The same document with other facts beside its words.
  public SourceDocument withMetadata(SourceMetadata other) {
    return new SourceDocument(id, body, mediaType, other, status, versionOf);
  }

  /// The same document as the next version of `earlier`.
  public SourceDocument asVersionOf(DocumentId earlier, DocumentStatus newStatus) {
    return new SourceDocument(id, body, mediaType, metadata, newStatus, Optional.of(earlier));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SourceDocument that
        && id.equals(that.id)
        && Arrays.equals(body, that.body)
        && mediaType == that.mediaType
        && metadata.equals(that.metadata)
        && status == that.status
        && versionOf.equals(that.versionOf);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return "SourceDocument[" + id + ", " + mediaType.mime() + ", " + body.length + " bytes]";
  }
}
