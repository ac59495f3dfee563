package org.sayso.corroboration;

import java.util.List;
import java.util.Objects;
import org.sayso.evidence.EventId;

/// A claim and why it bears on a question.
///
/// @param events the happenings asked about that it tells of
/// @param reasons in words: "names Daesh", "tells of support"
public record Bearing(CorpusClaim claim, List<EventId> events, List<String> reasons) {
  public Bearing {
    Objects.requireNonNull(claim, "claim");
    events = List.copyOf(events);
    reasons = List.copyOf(reasons);
  }
}
