package org.sayso.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.sayso.annotation.AnnotatedText;
import org.sayso.text.TextSpan;

/// What a model adds to the events of the rules.
class CellFillerTest {
  private static final String TOLD =
      """
      [MILITARY The/DET army/NOUN ] entered/VERB [PLACE Corran/PROPN ] at/ADP dawn/NOUN ./PUNCT [EXACT:3 Three/NUM ] villagers/NOUN were/AUX shot/VERB on/ADP [DATE Monday/PROPN ] ./PUNCT
      """;

  private static final String BESIDE =
      """
      Two/NUM gunmen/NOUN stood/VERB behind/ADP [MILITARY the/DET army/NOUN ] :/PUNCT [EXACT:3 three/NUM ] villagers/NOUN were/AUX shot/VERB on/ADP [DATE Monday/PROPN ] ./PUNCT
      """;

  /// Says of each cell and phrase what the map says, and of acts what the list says.
  private record TestingTagger(Map<String, Double> chances, List<String> words, EventType type)
      implements EventTagger {
    @Override
    public Tagged tag(AnnotatedText text) {
      String whole = text.article().text();
      return new Tagged() {
        @Override
        public List<Act> acts() {
          return words.stream()
              .map(word -> {
                int begin = whole.indexOf(word);
                return new Act(
                    new TextSpan(begin, begin + word.length()),
                    Optional.of(type),
                    EventTagger.Telling.TOLD,
                    0.9);
              })
              .toList();
        }

        @Override
        public OptionalDouble chance(Cell cell, TextSpan trigger, TextSpan phrase) {
          Double chance = chances.get(cell + " " + phrase.of(whole));
          return chance == null ? OptionalDouble.empty() : OptionalDouble.of(chance);
        }

        @Override
        public OptionalDouble same(TextSpan trigger, TextSpan other) {
          return OptionalDouble.empty();
        }
      };
    }
  }

  private static EventTagger says(Map<String, Double> chances) {
    return new TestingTagger(chances, List.of(), EventType.ATTACK);
  }

  @Test
  void whatTheRulesReadStaysWhereTheModelKnowsNothing() {
    assertThat(TaggedText.events(TOLD, says(Map.of()))).isEqualTo(TaggedText.events(TOLD));
  }

  @Test
  void whoIsLikelyEnoughIsAdded() {
    EventMention event = TaggedText.events(BESIDE, says(Map.of("WHO Two gunmen", 0.8))).getFirst();
    assertThat(event.participants())
        .filteredOn(one -> one.role() == Role.INITIATOR)
        .extracting(Participant::name, one -> one.row().by().name())
        .containsExactly(Tuple.tuple("Two gunmen", CellFiller.BESIDE));
  }

  @Test
  void whoIsUnlikelyIsNot() {
    EventMention event = TaggedText.events(BESIDE, says(Map.of("WHO Two gunmen", 0.2))).getFirst();
    assertThat(event.participants()).noneMatch(one -> one.role() == Role.INITIATOR);
  }

  @Test
  void whoIsNamedIsNotAddedByTheModelHoweverLikely() {
    EventMention event = TaggedText.events(BESIDE, says(Map.of("WHO the army", 0.99))).getFirst();
    assertThat(event.participants()).noneMatch(one -> one.role() == Role.INITIATOR);
  }

  @Test
  void whoStandsInAnotherSentenceIsNotEither() {
    EventMention event = TaggedText.events(TOLD, says(Map.of("WHO The army", 0.9))).getFirst();
    assertThat(event.participants()).noneMatch(one -> one.role() == Role.INITIATOR);
  }

  @Test
  void whosePartnerItHappenedToIsNotTakenBesides() {
    EventMention event =
        TaggedText.events(
                "The/DET gunman/NOUN 's/PART wife/NOUN was/AUX arrested/VERB in/ADP [PLACE Corran/PROPN ] on/ADP [DATE Monday/PROPN ] ./PUNCT",
                says(Map.of("WHOM The gunman", 0.9)))
            .getFirst();
    assertThat(event.participants())
        .filteredOn(one -> one.role() == Role.TARGET)
        .extracting(Participant::name)
        .singleElement()
        .asString()
        .contains("wife");
  }

  @Test
  void aTriggerThatTellsNoActIsRefused() {
    assertThat(TaggedText.events(TOLD, says(Map.of("ACT shot", 0.001)))).isEmpty();
  }

  @Test
  void wordsThatNoRuleKnowsTellAnActWhereTheModelSaysSo() {
    List<EventMention> events =
        TaggedText.events(
            """
            [MILITARY The/DET army/NOUN ] obliterated/VERB the/DET village/NOUN of/ADP [PLACE Corran/PROPN ] on/ADP [DATE Monday/PROPN ] ./PUNCT
            """,
            new TestingTagger(Map.of(), List.of("obliterated"), EventType.DESTRUCTION));
    assertThat(events)
        .extracting(EventMention::type, event -> event.by().confidence())
        .containsExactly(Tuple.tuple(EventType.DESTRUCTION, 0.9));
    assertThat(events.getFirst().participants())
        .as("nobody who is named did what only the model sees")
        .noneMatch(one -> one.role() == Role.INITIATOR);
  }

  @Test
  void whatIsDoneToNobodyIsNoArrest() {
    String hiding =
        """
        [GOVERNMENT_BODY The/DET government/NOUN ] was/AUX obscuring/VERB accurate/ADJ figures/NOUN on/ADP [DATE Monday/PROPN ] ./PUNCT
        """;
    String holding =
        """
        [GOVERNMENT_BODY The/DET government/NOUN ] was/AUX obscuring/VERB three/NUM villagers/NOUN on/ADP [DATE Monday/PROPN ] ./PUNCT
        """;
    EventTagger tagger = new TestingTagger(Map.of(), List.of("obscuring"), EventType.ARREST);
    assertThat(TaggedText.events(hiding, tagger)).isEmpty();
    assertThat(TaggedText.events(holding, tagger))
        .extracting(EventMention::type)
        .containsExactly(EventType.ARREST);
  }

  @Test
  void whoThreatensHasNotDoneIt() {
    String threat =
        "[GOVERNMENT_BODY The/DET ministry/NOUN ] threatened/VERB to/PART bomb/VERB the/DET camps/NOUN in/ADP [PLACE Corran/PROPN ] ./PUNCT";
    assertThat(
            TaggedText.events(
                threat, new TestingTagger(Map.of(), List.of("threatened"), EventType.ATTACK)))
        .extracting(EventMention::happened)
        .containsExactly(Happened.THREATENED);
  }

  @Test
  void whoFleesTheDeedIsNotDisplaced() {
    EventTagger tagger = new TestingTagger(Map.of(), List.of("fled"), EventType.DISPLACEMENT);
    assertThat(
            TaggedText.events(
                "The/DET assailants/NOUN fled/VERB on/ADP motorcycles/NOUN in/ADP [PLACE Corran/PROPN ] ./PUNCT",
                tagger))
        .isEmpty();
    assertThat(
            TaggedText.events(
                "The/DET villagers/NOUN fled/VERB on/ADP motorcycles/NOUN in/ADP [PLACE Corran/PROPN ] ./PUNCT",
                tagger))
        .hasSize(1);
  }

  @Test
  void whatIsNamedAfterwardsIsWhatTheModelSawBefore() {
    assertThat(
            TaggedText.events(
                """
                Gunmen/NOUN felled/VERB [EXACT:4 four/NUM ] farmers/NOUN in/ADP [PLACE Corran/PROPN ] on/ADP [DATE Monday/PROPN ] ./PUNCT
                Nobody/PRON claimed/VERB the/DET [PLACE Corran/PROPN ] shooting/NOUN ./PUNCT
                """,
                new TestingTagger(Map.of(), List.of("felled"), EventType.KILLING)))
        .singleElement()
        .satisfies(event -> {
          assertThat(event.type()).isEqualTo(EventType.SHOOTING);
          assertThat(event.dates()).hasSize(1);
        });
  }
}
