package org.sayso.nlp.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sayso.event.Aggregation;
import org.sayso.event.Blame;
import org.sayso.event.Effect;
import org.sayso.event.EventMention;
import org.sayso.event.EventMode;
import org.sayso.event.EventType;
import org.sayso.event.Happened;
import org.sayso.event.HarmUnit;
import org.sayso.event.PlaceRole;
import org.sayso.mention.NewsNumber.Qualifier;
import org.sayso.resolution.ActorDictionary;
import org.sayso.resolution.ActorNameLexicon;
import org.sayso.resolution.CompositeGazetteer;
import org.sayso.resolution.PlaceLexicon;
import org.sayso.testing.Corpora;
import org.sayso.testing.NeedsCorpus;
import org.sayso.text.UnreadableDocumentException;

/// What a careful reader finds in the article that started the project.
@NeedsCorpus("seed")
class SeedEventTest {
  private static List<EventMention> events() throws IOException, UnreadableDocumentException {
    try (Stream<Path> files = Files.list(Corpora.folder("seed"))) {
      Path article =
          files.filter(file -> file.toString().endsWith(".txt")).sorted().findFirst().orElseThrow();
      return EventReading.events(
          EventReading.annotate(Files.readString(article)),
          new ActorNameLexicon(ActorDictionary.builtIn()),
          new PlaceLexicon(CompositeGazetteer.bundled()));
    }
  }

  @Test
  void oneBombingCountsWithItsDayPlaceAndHarm() throws Exception {
    List<EventMention> counted = events().stream().filter(EventMention::counts).toList();
    assertThat(counted)
        .singleElement()
        .satisfies(event -> {
          assertThat(event.type()).isEqualTo(EventType.BOMBING);
          assertThat(event.mode()).isEqualTo(EventMode.SUICIDE);
          assertThat(event.dates())
              .extracting(row -> row.row().words().text())
              .containsExactly("September 2");
          assertThat(event.places())
              .singleElement()
              .satisfies(row -> {
                assertThat(row.role()).isEqualTo(PlaceRole.OCCURRED);
                assertThat(row.row().words().text()).isEqualTo("Quetta");
              });
          assertThat(event.harm()).hasSize(2);
          assertThat(event.harm().get(0).effect()).isEqualTo(Effect.KILLED);
          assertThat(event.harm().get(0).number().qualifier()).isEqualTo(Qualifier.EXACT);
          assertThat(event.harm().get(0).number().low()).hasValue(15);
          assertThat(event.harm().get(1).effect()).isEqualTo(Effect.INJURED);
          assertThat(event.harm().get(1).unit()).isEqualTo(HarmUnit.INJURIES);
          assertThat(event.harm().get(1).number().qualifier()).isEqualTo(Qualifier.PLURAL);
          assertThat(event.participants())
              .extracting(row -> row.blame())
              .containsExactly(Blame.CLAIMED);
        });
  }

  @Test
  void whatOnlyAnAccuserTellsIsKeptAsAPatternAndNotCounted() throws Exception {
    assertThat(events())
        .filteredOn(event -> event.happened() == Happened.ALLEGED_ONLY)
        .isNotEmpty()
        .allSatisfy(event -> assertThat(event.aggregation()).isEqualTo(Aggregation.PATTERN))
        .extracting(EventMention::type)
        .contains(EventType.KILLING, EventType.DISAPPEARANCE);
  }

  @Test
  void thePersonAccusedStandsInNoEvent() throws Exception {
    assertThat(events())
        .flatExtracting(EventMention::participants)
        .noneSatisfy(row -> assertThat(row.name()).contains("Mengal"));
  }
}
