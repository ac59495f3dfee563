package org.sayso.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ActorTitleTest {
  private static final DictionaryActorResolver RESOLVER =
      new DictionaryActorResolver(TavaraActors.dictionary());

  @Test
  void aSortOfBodyIsNoNameOfItsOwn() {
    assertThat(resolve("In Tavara the [PARTY:Party] met."))
        .allMatch(answer -> answer.value().isEmpty());
  }

  @Test
  void anOfficeIsNoPersonOfItsOwn() {
    assertThat(resolve("In Tavara the [PERSON:Prime Minister] left."))
        .allMatch(
            answer -> answer.value().map(actor -> !actor.id().startsWith("doc:")).orElse(true));
  }

  @Test
  void aWordForThoseWhoRuleLeavesTheBodyTheSame() {
    assertThat(resolve("In Tavara [MILITARY~junta troops] fired."))
        .allMatch(
            answer -> answer.value().map(Actor::id).orElse("").equals("composed:XT:MILITARY"));
  }

  @Test
  void aFactionIsNotJoinedToTheNameItBegins() {
    assertThat(
            resolve("In Tavara the [ARMED_GROUP:Reef Army] met the [ARMED_GROUP:Reef Army North]."))
        .extracting(answer -> answer.value().map(Actor::id))
        .doesNotHaveDuplicates();
  }

  private static List<Resolution<Actor>> resolve(String marked) {
    TavaraActors.Marked read = TavaraActors.read(marked);
    return RESOLVER.resolve(read.article(), read.mentions());
  }
}
