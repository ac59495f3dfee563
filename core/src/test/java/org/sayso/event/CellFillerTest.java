package org.sayso.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class CellFillerTest {
  private static final String TOLD =
      """
      [MILITARY The/DET army/NOUN ] entered/VERB [PLACE Corran/PROPN ] at/ADP dawn/NOUN ./PUNCT [EXACT:3 Three/NUM ] villagers/NOUN were/AUX shot/VERB on/ADP [DATE Monday/PROPN ] ./PUNCT
      """;

  private static CellWeights weights(String... lines) {
    return CellWeights.parse(
        Stream.concat(Stream.of(CellWeights.HEADER), Stream.of(lines)).toList());
  }

  @Test
  void whatTheRulesReadStaysWithoutWeights() {
    assertThat(TaggedText.events(TOLD, CellWeights.NONE)).isEqualTo(TaggedText.events(TOLD));
  }

  @Test
  void whoIsLikelyEnoughIsAdded() {
    EventMention event =
        TaggedText.events(TOLD, weights("WHO\t*\t-5", "WHO\tat=s-1\t4", "WHO\thead=army\t3"))
            .getFirst();
    assertThat(event.participants())
        .filteredOn(one -> one.role() == Role.INITIATOR)
        .extracting(Participant::name, one -> one.row().by().name())
        .containsExactly(Tuple.tuple("The army", CellFiller.ELSEWHERE));
  }

  @Test
  void rowsOfOtherSentencesAreNotToldByWhoeverTellsThose() {
    EventMention event =
        TaggedText.events(TOLD, weights("WHO\t*\t-5", "WHO\tat=s-1\t9")).getFirst();
    assertThat(event.toldRows())
        .extracting(row -> row.by().name())
        .doesNotContain(CellFiller.ELSEWHERE);
  }

  @Test
  void aTriggerThatTellsNoActIsRefused() {
    assertThat(TaggedText.events(TOLD, weights("ACT\t*\t9", "ACT\tlemma=shoot\t-18"))).isEmpty();
  }

  @Test
  void aTableOfAnotherFormIsRefused() {
    assertThatThrownBy(() -> weights("WHO\t*\tmuch"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("cells.tsv:2")
        .hasMessageContaining("much");
  }
}
