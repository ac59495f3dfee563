package org.sayso.corroboration;

import java.util.Objects;

/// A claim that may bear on a question, with what is known of both together.
///
/// @param traits in the order of [Trait]
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Weighed(CorpusDocument document, CorpusClaim claim, double[] traits) {
  public Weighed {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(claim, "claim");
    Objects.requireNonNull(traits, "traits");
  }

  /// Whether `other` is of the same document.
  boolean isBeside(Weighed other) {
    return document.carrier().document().equals(other.document.carrier().document());
  }
}
