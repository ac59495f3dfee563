package org.sayso.event;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.PartOfSpeech;

/// Steps of states that a court or an office kept from being taken: "halting the detainees'
/// release", "blocked the deportation of twelve", "the execution was stayed".
final class HaltedActs {
  /// Steps that are ordered first and taken later.
  private static final Set<EventType> STEPS =
      EnumSet.of(
          EventType.RELEASE,
          EventType.EXECUTION,
          EventType.DISPLACEMENT,
          EventType.RESTRICTION,
          EventType.WITHDRAWAL,
          EventType.DEPLOYMENT);

  private static final Set<String> HALTING = Words.of("halting");

  private HaltedActs() {}

  /// What was halted had been ordered and has not happened.
  static Optional<Happened> of(Trigger trigger) {
    boolean step = trigger.entry().type().filter(STEPS::contains).isPresent();
    return !trigger.isVerb() && step && (isHaltedBefore(trigger) || isHaltedBehind(trigger))
        ? Optional.of(Happened.PLANNED)
        : Optional.empty();
  }

  private static boolean isHaltedBefore(Trigger trigger) {
    SentenceView view = trigger.view();
    int verb = trigger.phraseFirst() - 1;
    // "halting the detainees' release": whose it is stands between.
    while (view.is(verb, "'s", "’s", "'", "’", "the") || isOwner(view, verb)) {
      verb--;
    }
    return isHalting(view, verb);
  }

  private static boolean isOwner(SentenceView view, int index) {
    return view.has(index)
        && view.is(index + 1, "'s", "’s", "'", "’")
        && view.isPos(index, PartOfSpeech.NOUN, PartOfSpeech.PROPN);
  }

  private static boolean isHaltedBehind(Trigger trigger) {
    SentenceView view = trigger.view();
    int verb = trigger.phraseEnd();
    Optional<Phrase> whose =
        view.is(verb, "of") ? view.phraseStartingAt(verb + 1) : Optional.empty();
    verb = whose.map(Phrase::end).orElse(verb);
    if (!view.isPos(verb, PartOfSpeech.AUX)) {
      return false;
    }
    while (view.isPos(verb, PartOfSpeech.AUX, PartOfSpeech.ADV)) {
      verb++;
    }
    return isHalting(view, verb);
  }

  private static boolean isHalting(SentenceView view, int verb) {
    if (!view.has(verb) || !HALTING.contains(view.token(verb).lower())) {
      return false;
    }
    VerbGroup group = view.verbGroup(verb);
    return !group.negated() && !group.modal() && !group.infinitive() && !group.future();
  }
}
