package org.sayso.event;

import java.util.List;
import java.util.Optional;
import org.sayso.annotation.PartOfSpeech;

/// Who is said to have done an act by the verb that rules its noun: "ten murders were blamed on the
/// Guard", "attributed the attack to the Front", "the Front claimed attacks on officials".
final class BlamedActs {
  private static final String[] BLAMING = {"blamed", "blames", "blame", "blaming", "pinned"};

  private BlamedActs() {}

  /// @param people who are named
  record Found(List<Phrase> people, Blame blame) {}

  /// Whether the preposition at `index` is that of such a verb: what stands behind it is no target.
  static boolean isOfBlame(SentenceView view, int phraseFirst, int index) {
    return view.is(index, "on")
        && (view.is(index - 1, BLAMING) || view.is(phraseFirst - 1, BLAMING));
  }

  /// Nothing for a verb, or where no such verb rules the noun.
  static Optional<Found> of(Trigger trigger) {
    if (trigger.isVerb()) {
      return Optional.empty();
    }
    return passive(trigger).or(() -> active(trigger)).or(() -> claimed(trigger));
  }

  private static Optional<Found> passive(Trigger trigger) {
    SentenceView view = trigger.view();
    ClauseRoles roles = new ClauseRoles(view);
    for (int i = trigger.end(); i < view.clauseEnd(trigger.end() - 1); i++) {
      boolean blames =
          view.is(i, BLAMING) && view.is(i + 1, "on")
              || view.is(i, "attributed") && view.is(i + 1, "to");
      if (blames) {
        VerbGroup group = view.verbGroup(i);
        boolean ofIt =
            group.auxiliaryPassive()
                && ToldAsDone.isDone(view, group)
                && roles.subject(group).filter(one -> one.holds(trigger.head())).isPresent();
        return ofIt ? accused(roles, i + 2) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<Found> active(Trigger trigger) {
    SentenceView view = trigger.view();
    return view.is(trigger.phraseFirst() - 1, BLAMING) && view.is(trigger.end(), "on")
        ? accused(new ClauseRoles(view), trigger.end() + 1)
        : Optional.empty();
  }

  private static Optional<Found> accused(ClauseRoles roles, int at) {
    return roles.objectAt(at).map(phrase -> new Found(roles.joined(phrase), Blame.ACCUSED));
  }

  /// "claimed attacks on officials", and not "claimed attacks on officials were staged".
  private static Optional<Found> claimed(Trigger trigger) {
    SentenceView view = trigger.view();
    int verb = trigger.phraseFirst() - 1;
    if (!view.is(verb, "claimed", "claims") || !view.isPos(verb, PartOfSpeech.VERB)) {
      return Optional.empty();
    }
    VerbGroup group = view.verbGroup(verb);
    for (int i = trigger.end(); i < view.end() && !view.is(i, ",", ";"); i++) {
      if (view.isPos(i, PartOfSpeech.VERB, PartOfSpeech.AUX)) {
        return Optional.empty();
      }
    }
    return group.bare()
        ? new ClauseRoles(view)
            .subject(group)
            .map(phrase -> new Found(List.of(phrase), Blame.CLAIMED))
        : Optional.empty();
  }
}
