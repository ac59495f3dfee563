package org.sayso.claim;

import java.util.List;
import java.util.Set;

/// Tells which sayings inside others are no sayings of somebody else.
///
/// @param all the sayings of the text
record Inner(Passage passage, List<Candidate> all) {
  private static final Set<String> FIRST = Set.of("i", "we", "our", "my");

  /// Common repute inside somebody's words ("it is widely recognized that …") is that speaker's
  /// basis.
  boolean isRepute(Candidate candidate) {
    return new BasisReader(passage).isCommonRepute(candidate) && isInside(candidate);
  }

  /// Inside somebody's words, "has been implicated" or "reportedly" names no further speaker.
  boolean isNobodys(Candidate candidate) {
    return candidate.speaker().isEmpty() && candidate.cueWords().isPresent() && isInside(candidate);
  }

  /// "We condemn …" inside a quotation is the quotation's own act, which its stance tells.
  boolean isOwn(Candidate candidate) {
    return candidate
            .source()
            .filter(source -> source.size() == 1 && passage.isOneOf(source.first(), FIRST))
            .isPresent()
        && isInside(candidate);
  }

  private boolean isInside(Candidate candidate) {
    TokenRange mark = candidate.cueWords().orElse(candidate.clause());
    return all.stream().anyMatch(outer -> !outer.equals(candidate) && outer.holds(mark));
  }
}
