package org.sayso.event;

/// Words that may belong to a cell of an event.
///
/// @param view their sentence
/// @param apart how many sentences it stands behind the trigger's; below nought before it
/// @param rank how many candidates of the same sort stand nearer to the trigger
record CellCandidate(SentenceView view, Phrase phrase, int apart, int rank) {
  CellCandidate withRank(int other) {
    return new CellCandidate(view, phrase, apart, other);
  }

  int distanceTo(Trigger trigger) {
    return phrase.first() >= trigger.end()
        ? phrase.first() - trigger.end()
        : Math.max(0, trigger.first() - phrase.end());
  }

  boolean isBefore(Trigger trigger) {
    return phrase.end() <= trigger.first();
  }
}
