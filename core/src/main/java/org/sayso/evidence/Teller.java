package org.sayso.evidence;

import org.sayso.text.TextSpan;

/// Answers which claim tells the words of a span: the innermost claim whose content holds them,
/// else the outlet's own narration of the sentence.
///
/// The bridge by which `event` names claims without seeing them.
@FunctionalInterface
public interface Teller {
  /// The claim that tells `words`.
  ClaimId tellerOf(TextSpan words);

  /// Whether nobody but the outlet tells the words.
  default boolean isToldByOutlet(TextSpan words) {
    return true;
  }
}
