package org.sayso.event;

import org.sayso.annotation.PartOfSpeech;

/// Verbs beside an act that say how it is told: what they order, go to or do to somebody.
final class OtherVerbs {
  private OtherVerbs() {}

  /// "may order a person detained": the modal holds for what is ordered.
  static boolean isOrderedUnderModal(Trigger trigger) {
    SentenceView view = trigger.view();
    int order = view.phraseEndingAt(trigger.group().first()).map(Phrase::first).orElse(-1) - 1;
    return trigger.group().first() == trigger.head()
        && view.is(order, "order", "have", "hold", "keep", "see", "get")
        && view.verbGroup(order).modal();
  }

  /// "were called to a shooting": so they went, and it is told.
  static boolean isGoneTo(Trigger trigger) {
    SentenceView view = trigger.view();
    int to = trigger.phraseFirst() - 1;
    return !trigger.isVerb()
        && view.is(to, "to")
        && view.is(to - 1, "called", "summoned", "dispatched")
        && view.verbGroup(to - 1).auxiliaryPassive();
  }

  /// "made arrests without warrants and arbitrarily detained farmers", "were at risk and faced
  /// attacks": behind "and" another verb tells what was done.
  static boolean isOfEarlierVerb(Trigger trigger, int word) {
    SentenceView view = trigger.view();
    for (int i = word + 1; i < trigger.head(); i++) {
      int verb = i + 1;
      while (view.isPos(verb, PartOfSpeech.ADV)) {
        verb++;
      }
      boolean joined = view.is(i, "and", "but") && verb <= trigger.head();
      if (joined
          && view.isPos(verb, PartOfSpeech.VERB)
          && !view.token(verb).lower().endsWith("ing")
          && !view.verbGroup(verb).infinitive()) {
        return true;
      }
    }
    return false;
  }

  /// "subjected children to rape", whichever the tagger takes it for: the verb before tells that it
  /// was done.
  static boolean isSubjectedTo(Trigger trigger) {
    SentenceView view = trigger.view();
    int to =
        trigger.isVerb()
            ? trigger.group().first()
            : HappenedRules.listBegin(view, trigger.phraseFirst()) - 1;
    int verb = view.phraseEndingAt(to).map(Phrase::first).orElse(to) - 1;
    return view.is(to, "to")
        && view.is(verb, "subjected")
        && ToldAsDone.isDone(view, view.verbGroup(verb));
  }
}
