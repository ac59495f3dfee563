package org.sayso.resolution;

import org.sayso.annotation.AnnotatedText;
import org.sayso.document.SourceMetadata;
import org.sayso.mention.Mentions;

/// Resolves all mentions of one document.
@FunctionalInterface
public interface DocumentResolver {
  /// The actors, places and dates of `mentions`.
  ///
  /// @param metadata what is known of the document beside its words: outlet, day of publication
  Resolutions resolve(AnnotatedText text, Mentions mentions, SourceMetadata metadata);
}
