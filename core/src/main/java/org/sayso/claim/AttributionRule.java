package org.sayso.claim;

import java.util.Optional;

/// One named way in which a text tells who says what.
interface AttributionRule {
  /// The saying that `cue` marks, when it is of this rule's form.
  Optional<Candidate> find(CueMatch cue, Scene scene);
}
