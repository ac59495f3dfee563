package org.sayso.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Which happenings are taken for one by what was learned, on hand-tagged texts about Tavara.
class HappeningJoinerTest {
  private static final String ONE =
      "A/DET farmer/NOUN was/AUX shot/VERB in/ADP [PLACE Corran/PROPN ] ./PUNCT\n";

  private static final String OTHER = "Gunmen/NOUN shot/VERB a/DET nurse/NOUN ./PUNCT\n";

  private static final String DENIED =
      "Police/NOUN denied/VERB shooting/VERB a/DET farmer/NOUN in/ADP [PLACE Corran/PROPN ] ./PUNCT\n";

  private static List<EventMention> read(String text, Map<String, Double> weights) {
    return TaggedText.events(
        text, new RuleEventExtractor(EventTagger.NONE, new HappeningWeights(weights, 0.6)));
  }

  @Test
  void whatIsLikelyOneIsTold() {
    List<EventMention> apart = read(ONE + OTHER, Map.of("*", -1.0));
    List<EventMention> joined = read(ONE + OTHER, Map.of("*", 1.0));

    assertThat(apart).hasSizeGreaterThan(1);
    assertThat(joined).hasSize(1);
    assertThat(joined.getFirst().participants())
        .extracting(Participant::name)
        .contains("A farmer", "a nurse");
    assertThat(joined.getFirst().places()).hasSize(1);
  }

  @Test
  void aTraitSpeaksForOrAgainst() {
    Map<String, Double> kinds = Map.of("*", -1.0, "kind:SHOOTING", 2.0);
    assertThat(read(ONE + OTHER, kinds)).hasSize(1);
    assertThat(read(ONE + OTHER, Map.of("*", 1.0, "kind:SHOOTING", -2.0))).hasSizeGreaterThan(1);
  }

  @Test
  void whatIsDeniedIsNeverTakenForWhatIsTold() {
    assertThat(read(ONE + DENIED, Map.of("*", 5.0)))
        .extracting(EventMention::happened)
        .contains(Happened.REPORTED)
        .hasSizeLessThanOrEqualTo(2);
    assertThat(TaggedText.pairs(ONE + DENIED)).isEmpty();
  }

  @Test
  void whatStandsFarApartIsNotJoined() {
    String fill = "Police/NOUN closed/VERB the/DET road/NOUN ./PUNCT\n";
    Map<String, Double> weights = Map.of("*", 5.0);
    assertThat(read(ONE + fill.repeat(20) + OTHER, weights)).hasSize(1);
    assertThat(read(ONE + fill.repeat(70) + OTHER, weights)).hasSize(2);
  }

  @Test
  void pairsAreToldBeforeAnyAreJoined() {
    assertThat(TaggedText.pairs(ONE + OTHER))
        .anySatisfy(pair -> {
          assertThat(pair.one()).isNotEmpty();
          assertThat(pair.other()).isNotEmpty();
          assertThat(pair.traits()).contains("kind:SHOOTING", "model:none", "place:one");
        });
  }

  @Test
  void weightsAreReadAsTheyWereWritten() {
    HappeningWeights weights = new HappeningWeights(Map.of("*", -1.5, "kind:SHOOTING", 2.25), 0.6);
    HappeningWeights read = HappeningWeights.of(weights.lines());

    assertThat(read.lines()).isEqualTo(weights.lines());
    assertThat(read.least()).isEqualTo(0.6);
    assertThat(read.chance(Set.of("kind:SHOOTING"))).isGreaterThan(read.chance(Set.of()));
  }

  @Test
  void aTableThatDoesNotFitIsRefused() {
    assertThatThrownBy(() -> HappeningWeights.of(List.of("other", "least\t1")))
        .hasMessageContaining("learn it again");
    assertThatThrownBy(() -> HappeningWeights.of(List.of("sayso-happenings 1", "*\t1")))
        .hasMessageContaining("least");
    assertThatThrownBy(
            () -> HappeningWeights.of(List.of("sayso-happenings 1", "least\t1", "a\tb\tc")))
        .hasMessageContaining("3 columns");
    assertThat(HappeningWeights.bundled().least()).isBetween(0.5, 1.0);
  }
}
