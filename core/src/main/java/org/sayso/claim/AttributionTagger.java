package org.sayso.claim;

import org.sayso.annotation.AnnotatedText;

/// Tags sources, cues and contents with a trained model, and ties those that belong together.
///
/// A pure function of its arguments; safe for use by many threads.
public interface AttributionTagger {
  /// Tags nothing and is sure of nothing: what the rules find stays as it is.
  static AttributionTagger none() {
    return NoTagger.ONLY;
  }

  /// The model with its version, such as `model:attribution/reader@1`.
  String name();

  /// The attributions of a text, none inside another.
  Tagging tag(AnnotatedText text);
}
