package org.sayso.corroboration.event;

import java.util.List;
import java.util.Optional;
import org.sayso.corroboration.event.Verdict.Decision;

/// A verdict without its reasons.
record Weight(Decision decision, double score, double strength) {
  static final Weight APART = new Weight(Decision.APART, 0, 0);

  Verdict verdict(List<String> reasons) {
    return new Verdict(decision, score, strength, Optional.empty(), reasons);
  }

  boolean isJoined() {
    return decision == Decision.JOINED;
  }

  boolean isApart() {
    return decision == Decision.APART;
  }
}
