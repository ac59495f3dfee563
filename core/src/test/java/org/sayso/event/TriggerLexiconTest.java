package org.sayso.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What is made of words that no line of the lexicon has.
class TriggerLexiconTest {
  private static Optional<Effect> effect(EventType type, String word) {
    return TriggerLexicon.bundled()
        .like(TriggerEntry.Part.V, Optional.of(type), List.of(word))
        .effect();
  }

  @Test
  void whoIsShotInWordsOfNoListIsNotKilledByThat() {
    assertThat(effect(EventType.SHOOTING, "grazed")).isEmpty();
    assertThat(effect(EventType.SHOOTING, "shot")).isEmpty();
  }

  @Test
  void whoIsKilledInWordsOfNoListIs() {
    assertThat(effect(EventType.KILLING, "liquidated")).contains(Effect.KILLED);
    assertThat(effect(EventType.EXECUTION, "garrotted")).contains(Effect.KILLED);
  }
}
