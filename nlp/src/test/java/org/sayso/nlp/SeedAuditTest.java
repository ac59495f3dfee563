package org.sayso.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sayso.audit.FindingKind.ACTOR_CHANGED;
import static org.sayso.audit.FindingKind.ATTRIBUTION_DROPPED;
import static org.sayso.audit.FindingKind.NOT_IN_BODY;
import static org.sayso.audit.FindingKind.ORDER_CHANGED;
import static org.sayso.audit.FindingKind.SOFTENED;
import static org.sayso.audit.FindingKind.SOURCE_INFLATED;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sayso.audit.AuditedLine;
import org.sayso.audit.Finding;
import org.sayso.audit.FindingKind;
import org.sayso.audit.Reading;
import org.sayso.audit.SummaryAudit;
import org.sayso.pipeline.DocumentRecord;
import org.sayso.testing.Corpora;
import org.sayso.testing.NeedsCorpus;
import org.sayso.text.BlockKind;

/// What a careful reader notes on the takeaways of the seed article, by their order on the page.
@NeedsCorpus("seed")
class SeedAuditTest {
  private static List<AuditedLine> takeaways = List.of();
  private static Optional<AuditedLine> title = Optional.empty();

  @BeforeAll
  static void readTheArticle() throws IOException {
    try (Stream<Path> files = Files.list(Corpora.folder("seed"))) {
      Path file =
          files.filter(path -> path.toString().endsWith(".txt")).sorted().findFirst().orElseThrow();
      DocumentRecord record = TestingReader.read(Files.readString(file));
      List<AuditedLine> lines =
          SummaryAudit.of(
                  new Reading(
                      record.text(), record.mentions(), record.claims(), record.resolutions()))
              .lines();
      takeaways = lines.stream().filter(line -> line.block() == BlockKind.TAKEAWAY).toList();
      title = lines.stream().findFirst();
    }
  }

  private static List<FindingKind> kinds(AuditedLine line) {
    return line.findings().stream()
        .map(Finding::kind)
        .filter(FindingKind::isFinding)
        .sorted()
        .toList();
  }

  @Test
  void oneGroupBecameManyAndTheAgenciesAreLeftOut() {
    assertThat(kinds(takeaways.get(0))).containsExactly(SOURCE_INFLATED, ACTOR_CHANGED);
  }

  @Test
  void theAttackIsSupportedAndItsFramingIsNotInTheBody() {
    assertThat(takeaways.get(1).findings())
        .extracting(Finding::kind)
        .containsExactlyInAnyOrder(FindingKind.SUPPORTED, NOT_IN_BODY);
  }

  @Test
  void theGroupIsGoneTheArmyBecameTheCountryAndDespiteTurnsTheOrderRound() {
    assertThat(kinds(takeaways.get(2)))
        .containsExactly(ATTRIBUTION_DROPPED, ACTOR_CHANGED, ORDER_CHANGED);
  }

  @Test
  void theGroupIsGoneAndWhatItAsksForIsLess() {
    assertThat(kinds(takeaways.get(3))).containsExactly(ATTRIBUTION_DROPPED, SOFTENED);
  }

  @Test
  void theGroupBecameHearsayAndWhoRepressesIsLeftOut() {
    assertThat(kinds(takeaways.get(4))).containsExactly(ATTRIBUTION_DROPPED, ACTOR_CHANGED);
  }

  @Test
  void theTitleAsksAndAssertsNothing() {
    assertThat(title.orElseThrow().findings()).isEmpty();
  }
}
