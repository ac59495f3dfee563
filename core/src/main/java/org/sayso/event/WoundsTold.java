package org.sayso.event;

import java.util.List;
import java.util.Optional;

/// "A shooting was reported in Selm. Officers found the victim with gunshot wounds": the wounds of
/// somebody who is found are those of what was told just before, where nothing speaks against it.
final class WoundsTold {
  /// So many sentences before it may have been told.
  private static final int REACH = 2;

  private WoundsTold() {}

  static Optional<Happening> home(List<Happening> happenings, Draft draft) {
    Trigger trigger = draft.trigger();
    boolean wounds =
        !trigger.isVerb()
            && trigger.view().is(trigger.head(), "wound", "wounds")
            && draft.counts()
            && draft.type().isPresent()
            && draft.certainty() == Draft.Certainty.NEW;
    return wounds
        ? happenings.stream()
            .filter(happening -> isToldBefore(happening, draft))
            .reduce((one, other) -> last(other) >= last(one) ? other : one)
            .filter(happening -> isIt(happening, draft))
        : Optional.empty();
  }

  private static int last(Happening happening) {
    return happening.last().sentence();
  }

  private static boolean isToldBefore(Happening happening, Draft draft) {
    int behind = draft.sentence() - last(happening);
    return happening.counts()
        && happening.type() == draft.type().orElseThrow()
        && behind > 0
        && behind <= REACH;
  }

  private static boolean isIt(Happening happening, Draft draft) {
    return !happening.isSeveral()
        && !happening.datesConflict(draft)
        && !happening.placesConflict(draft)
        && !VictimAges.differ(happening.drafts(), draft)
        && !TellingsApart.areApart(happening, draft)
        && !happening.targetsConflict(draft);
  }
}
