package org.sayso.corroboration.copy;

import java.util.List;
import java.util.Objects;
import org.sayso.document.DocumentId;

/// Two documents that carry one report, and why they are taken for that. Which of them was first is
/// not said here.
///
/// @param one the smaller of the two ids
/// @param other the larger one
/// @param share how much of the shorter text stands in the longer one, 0–1
/// @param reasons in words, for a person who checks: "share 14 of 15 sentences"
public record CopyLink(
    DocumentId one, DocumentId other, CopyKind kind, double share, List<String> reasons) {
  public CopyLink {
    Objects.requireNonNull(one, "one");
    Objects.requireNonNull(other, "other");
    Objects.requireNonNull(kind, "kind");
    reasons = List.copyOf(reasons);
    if (one.compareTo(other) >= 0) {
      throw new IllegalArgumentException(
          "the smaller id comes first: %s, %s".formatted(one, other));
    }
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("a share is 0 to 1, not " + share);
    }
  }

  /// Whether a document is one of the two.
  public boolean isOf(DocumentId document) {
    return one.equals(document) || other.equals(document);
  }
}
