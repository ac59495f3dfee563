package org.sayso.audit;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import org.sayso.text.BlockKind;

/// What a model of the audit is asked about: a line of a digest.
///
/// @param ruled what the rules note on it; nothing of support
/// @param clues values of about 0–1 by name
public record LineClues(BlockKind block, List<Finding> ruled, SortedMap<String, Double> clues) {
  public LineClues {
    Objects.requireNonNull(block, "block");
    ruled = List.copyOf(ruled);
    Objects.requireNonNull(clues, "clues");
  }

  /// The kinds that the rules note; none of support.
  public Set<FindingKind> kinds() {
    Set<FindingKind> kinds = EnumSet.noneOf(FindingKind.class);
    ruled.forEach(finding -> kinds.add(finding.kind()));
    return kinds;
  }
}
