package org.sayso.audit;

import java.util.List;

/// A line, where it goes back to, and what the rules note on it.
record Ruled(Alignment alignment, List<Finding> findings) {
  Ruled {
    findings = List.copyOf(findings);
  }

  LineClues clues() {
    return new LineClues(
        alignment.line().block(),
        findings,
        Clues.of(alignment, findings, SummaryAudit.hinted(alignment)));
  }
}
