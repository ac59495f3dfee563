package org.sayso.claim;

import java.util.Optional;
import org.sayso.annotation.AnnotatedText;
import org.sayso.mention.Mentions;

/// Reads who says what. Attributed claims only; the outlet's narration of events is added where
/// events are linked, its narrated relations and speech acts here.
@FunctionalInterface
public interface ClaimExtractor {
  /// The claims of `text`.
  ///
  /// @param publisher the outlet, when known
  ClaimReading extract(AnnotatedText text, Mentions mentions, Optional<String> publisher);
}
