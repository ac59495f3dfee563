package org.sayso.event;

import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.PartOfSpeech;

/// Crimes that a sentence names only to say how law and politics deal with them: "Rape is a
/// criminal offense", "criminalized rape", "a plan on ending sexual violence", "powers of arrest".
final class LegalTalk {
  /// So far behind "is" the word may stand that calls it a crime: "is a serious criminal offense".
  private static final int OFFENCE_REACH = 6;

  private static final Set<String> OFFENCES = Words.of("offences");
  private static final Set<String> LAWMAKING = Words.of("lawmaking");
  private static final Set<String> POLICIES = Words.of("policies");
  private static final Set<String> ENDING = Words.of("ending-of-acts");
  private static final Set<String> POWERS = Words.of("powers");

  private LegalTalk() {}

  /// Whether the noun names a kind of crime, and the words around it tell of no case of it.
  static boolean isOnly(Trigger trigger) {
    return !trigger.isVerb()
        && !AggregationRules.isDefinite(trigger)
        && (isOffence(trigger)
            || isMadeACrime(trigger)
            || isMatterOfPolicy(trigger)
            || isPower(trigger));
  }

  /// "Rape and sexual harassment are criminal offenses".
  private static boolean isOffence(Trigger trigger) {
    SentenceView view = trigger.view();
    int be = trigger.phraseEnd();
    while (view.is(be, ",", "and", "or")) {
      Optional<Phrase> next = view.phraseStartingAt(be + (view.is(be + 1, "and", "or") ? 2 : 1));
      if (next.isEmpty()) {
        return false;
      }
      be = next.get().end();
    }
    boolean told = view.is(be, "is", "are", "remains", "remain", "constitutes", "constitute");
    if (!told || !trigger.cast().undergoers().isEmpty()) {
      return false;
    }
    for (int i = be + 1; i < Math.min(view.end(), be + OFFENCE_REACH); i++) {
      if (OFFENCES.contains(view.token(i).lower())) {
        return true;
      }
      if (view.is(i, ",", ";", "in", "by")) {
        return false;
      }
    }
    return false;
  }

  /// "The parliament criminalized rape and torture".
  private static boolean isMadeACrime(Trigger trigger) {
    SentenceView view = trigger.view();
    int verb = HappenedRules.listBegin(view, trigger.phraseFirst()) - 1;
    return view.has(verb) && LAWMAKING.contains(view.token(verb).lower());
  }

  /// "a plan on ending sexual violence", "a strategy against torture".
  private static boolean isMatterOfPolicy(Trigger trigger) {
    SentenceView view = trigger.view();
    int link = HappenedRules.listBegin(view, trigger.phraseFirst()) - 1;
    boolean ending = view.has(link) && ENDING.contains(view.token(link).lower());
    link -= ending ? 1 : 0;
    return (view.is(link, "on", "against") || ending && view.is(link, "for", "to", "of", "at"))
        && view.has(link - 1)
        && POLICIES.contains(view.token(link - 1).lower())
        && trigger.cast().undergoers().isEmpty();
  }

  /// "the arrest, search, and seizure powers", "the prerogative to conduct searches".
  private static boolean isPower(Trigger trigger) {
    SentenceView view = trigger.view();
    int i = trigger.end();
    while (view.is(i, ",", "and", "or") || view.isPos(i, PartOfSpeech.NOUN)) {
      if (POWERS.contains(view.token(i).lower())) {
        return true;
      }
      i++;
    }
    int verb = HappenedRules.listBegin(view, trigger.phraseFirst()) - 1;
    boolean toDo = view.isPos(verb, PartOfSpeech.VERB) && view.verbGroup(verb).infinitive();
    int power = toDo ? view.verbGroup(verb).first() - 1 : -1;
    if (view.has(power) && POWERS.contains(view.token(power).lower())) {
      return true;
    }
    return view.is(trigger.phraseFirst() - 1, "of")
        && view.has(trigger.phraseFirst() - 2)
        && POWERS.contains(view.token(trigger.phraseFirst() - 2).lower());
  }
}
