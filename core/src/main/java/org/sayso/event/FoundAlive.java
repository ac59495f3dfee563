package org.sayso.event;

import java.util.Set;

/// Whether the words that the model takes for the finding of a body tell that somebody wounded was
/// found: "found the boy with a gunshot wound", "She was found at the house". Without a word for
/// death none is a body.
final class FoundAlive {
  private static final Set<String> OF_DEATH = Words.of("of-death");

  private FoundAlive() {}

  static boolean isTold(Trigger trigger) {
    return trigger.tagged().isPresent()
        && trigger.entry().type().filter(EventType.BODY_FOUND::equals).isPresent()
        && trigger.view().is(trigger.head(), "found", "find", "finding", "discovered")
        && trigger.view().tokens().stream().noneMatch(token -> OF_DEATH.contains(token.lower()));
  }
}
