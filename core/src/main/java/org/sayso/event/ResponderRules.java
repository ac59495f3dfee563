package org.sayso.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.event.InvolvementRules.Found;
import org.sayso.evidence.By;
import org.sayso.mention.ActorKind;

/// Who comes to the scene of an act because of it: "firefighters responded to the bombing", "police
/// were called to the scene of a shooting". A state that answers an attack by another, or in words,
/// does not.
final class ResponderRules {
  static final By BY_COMING = By.rule("event/participant-responds", 1, 0.75);

  /// So far behind the act it may be told that the answer was another act.
  private static final int REACH = 8;

  private static final Set<String> SERVICES = Words.of("emergency-services");
  private static final Set<String> COMING = Words.of("coming-to");
  private static final Set<String> SCENES = Words.of("scene-nouns");

  private final Reading reading;

  ResponderRules(Reading reading) {
    this.reading = reading;
  }

  List<Found> of(Trigger trigger) {
    SentenceView view = trigger.view();
    int to = trigger.isVerb() ? -1 : link(trigger);
    int verb = to - 1;
    if (!view.has(verb) || !COMING.contains(view.token(verb).lower())) {
      return List.of();
    }
    VerbGroup group = view.verbGroup(verb);
    boolean told = ToldAsDone.isDone(view, group) && !isAnswered(trigger);
    if (!told) {
      return List.of();
    }
    ClauseRoles roles = new ClauseRoles(view);
    return roles.subject(group).map(roles::joinedLeft).orElse(List.of()).stream()
        .filter(who -> who.end() <= verb && comesToHelp(who))
        .map(who -> new Found(who, Role.RESPONDER, Involvement.UNKNOWN, verb, BY_COMING))
        .toList();
  }

  /// The "to" or "at" behind the verb: of the act, or of its scene.
  private static int link(Trigger trigger) {
    SentenceView view = trigger.view();
    int before = trigger.phraseFirst() - 1;
    if (view.is(before, "of", "about", "for")) {
      Optional<Phrase> scene =
          view.phraseEndingAt(before)
              .filter(phrase -> SCENES.contains(view.token(phrase.head()).lower()));
      before = scene.map(phrase -> phrase.first() - 1).orElse(-1);
    }
    return view.is(before, "to", "at", "on") ? before : -1;
  }

  /// "responded to the attack with air strikes", "by closing the border".
  private static boolean isAnswered(Trigger trigger) {
    SentenceView view = trigger.view();
    int limit = Math.min(view.clauseEnd(trigger.end() - 1), trigger.phraseEnd() + REACH);
    for (int i = trigger.phraseEnd(); i < limit; i++) {
      if (view.is(i, "with", "by")) {
        return true;
      }
    }
    return false;
  }

  private boolean comesToHelp(Phrase who) {
    String noun = reading.text().tokens().get(who.head()).lower();
    return SERVICES.contains(noun)
        || reading
            .actorAt(who)
            .map(actor -> reading.mentions().antecedentOf(actor).kind())
            .filter(kind -> kind == ActorKind.POLICE)
            .isPresent();
  }
}
