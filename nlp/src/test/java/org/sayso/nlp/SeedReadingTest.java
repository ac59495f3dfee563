package org.sayso.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sayso.claim.Claim;
import org.sayso.claim.Stance;
import org.sayso.event.Aggregation;
import org.sayso.event.Blame;
import org.sayso.event.CivilianStatus;
import org.sayso.event.Effect;
import org.sayso.event.EventMention;
import org.sayso.event.EventMode;
import org.sayso.event.EventType;
import org.sayso.event.Happened;
import org.sayso.event.Harm;
import org.sayso.event.HarmUnit;
import org.sayso.event.PlaceRole;
import org.sayso.event.Role;
import org.sayso.evidence.Row;
import org.sayso.mention.NewsNumber.Qualifier;
import org.sayso.pipeline.DocumentRecord;
import org.sayso.testing.Corpora;
import org.sayso.testing.NeedsCorpus;

/// The event of the article that started the project, read as the product reads it: with the
/// model's heads, the claims and the dictionaries.
@NeedsCorpus("seed")
class SeedReadingTest {
  private static DocumentRecord record;

  @BeforeAll
  static void read() throws IOException {
    try (Stream<Path> files = Files.list(Corpora.folder("seed"))) {
      Path article =
          files.filter(file -> file.toString().endsWith(".txt")).sorted().findFirst().orElseThrow();
      record = TestingReader.read(Files.readString(article));
    }
  }

  private static EventMention bombing() {
    List<EventMention> counted = record.events().stream().filter(EventMention::counts).toList();
    assertThat(counted).hasSize(1);
    return counted.getFirst();
  }

  private static Claim teller(Row row) {
    return record.claims().stream()
        .filter(claim -> claim.id().equals(row.claim()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void oneSuicideBombingCounts() {
    assertThat(bombing().type()).isEqualTo(EventType.BOMBING);
    assertThat(bombing().mode()).isEqualTo(EventMode.SUICIDE);
  }

  @Test
  void itsDayHasNoYear() {
    assertThat(bombing().dates())
        .extracting(row -> record.resolutions().date(row.row().words().span()).orElseThrow().edtf())
        .containsOnly("XXXX-09-02");
  }

  @Test
  void itOccurredInQuetta() {
    assertThat(bombing().places())
        .isNotEmpty()
        .allSatisfy(row -> {
          assertThat(row.role()).isEqualTo(PlaceRole.OCCURRED);
          assertThat(row.row().words().text()).isEqualTo("Quetta");
        });
  }

  @Test
  void fifteenWereKilledAndInjuriesHaveNoNumber() {
    List<Harm> harm = bombing().harm();
    assertThat(harm).extracting(Harm::effect).containsExactly(Effect.KILLED, Effect.INJURED);
    assertThat(harm.get(0).number().qualifier()).isEqualTo(Qualifier.EXACT);
    assertThat(harm.get(0).number().low()).hasValue(15);
    assertThat(harm.get(0).civilianStatus()).isEqualTo(CivilianStatus.NOT_STATED);
    assertThat(harm.get(0).includesAttacker()).isEmpty();
    assertThat(harm.get(1).unit()).isEqualTo(HarmUnit.INJURIES);
    assertThat(harm.get(1).number().qualifier()).isEqualTo(Qualifier.PLURAL);
    assertThat(harm.get(1).number().low()).isEmpty();
  }

  @Test
  void theOutletTellsItsHarm() {
    assertThat(bombing().harm())
        .allSatisfy(harm -> {
          assertThat(teller(harm.row()).isNarrated()).isTrue();
          assertThat(teller(harm.row()).stance()).isEqualTo(Stance.ASSERTS);
        });
  }

  @Test
  void thePerpetratorIsWhoIsSaidToHaveClaimedIt() {
    assertThat(bombing().participants())
        .filteredOn(one -> one.role() == Role.INITIATOR)
        .singleElement()
        .satisfies(one -> {
          assertThat(one.blame()).isEqualTo(Blame.CLAIMED);
          assertThat(teller(one.row()).stance()).isEqualTo(Stance.CLAIMS_RESPONSIBILITY);
        });
  }

  @Test
  void whatOnlyAnAccuserTellsIsAPatternThatDoesNotCount() {
    assertThat(record.events())
        .filteredOn(event -> event.happened() == Happened.ALLEGED_ONLY)
        .isNotEmpty()
        .allSatisfy(event -> assertThat(event.aggregation()).isEqualTo(Aggregation.PATTERN))
        .extracting(EventMention::type)
        .contains(EventType.KILLING, EventType.DISAPPEARANCE);
  }

  @Test
  void thePersonAccusedStandsInNoEvent() {
    assertThat(record.events())
        .flatExtracting(EventMention::participants)
        .noneSatisfy(one -> assertThat(one.name()).contains("Mengal"));
  }
}
