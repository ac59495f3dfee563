package org.sayso.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.nlp.intake.PathSource;
import org.sayso.store.ClaimFilter;
import org.sayso.store.StoredClaim;
import org.sayso.store.ingest.IngestListener;

/// What the pages say of documents that carry one report.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CopyPagesTest {
  private Site site;

  @BeforeAll
  void serve(@TempDir Path folder) throws IOException {
    site = Site.open(folder);
    Path more = Files.createDirectories(folder.resolve("more"));
    Files.writeString(
        more.resolve("copy.txt"),
        Site.MARKET
            .replace("Bomb kills seven in Miravel market", "Seven dead: what the front says")
            .replace("We have nothing to do with this attack", "We had no part in this attack"));
    site.workplace.ingest("more", PathSource.of(more), "test", IngestListener.SILENT);
  }

  @AfterAll
  void stop() {
    site.close();
  }

  private Document page(String path) {
    return Jsoup.parse(site.get(path).body());
  }

  @Test
  void readingPageNamesTheOtherCarriersAndWhy() {
    Document page = page("/documents/" + site.document("Bomb kills").id());
    assertThat(page.select(".carriers summary").text())
        .isEqualTo("1 other document carries the same report");
    assertThat(page.select(".carriers li").text())
        .contains("Seven dead: what the front says")
        .contains("because")
        .contains("sentences of the shorter text stand in the longer one");
    assertThat(page("/documents/" + site.document("Tidegate").id()).select(".carriers")).isEmpty();
  }

  @Test
  void listSaysHowManyCarryTheSameReport() {
    assertThat(page("/documents").text())
        .containsOnlyOnce("Seven dead")
        .contains("same report in 1 more");
  }

  @Test
  void theSameEventElsewhereSaysOfWhichKindItIsAndWhetherItHappened() {
    String event =
        site.workplace
            .store()
            .readings()
            .current(site.document("Bomb kills").id())
            .orElseThrow()
            .events()
            .getFirst()
            .id();
    assertThat(page("/events/" + event).text())
        .contains("The same event in other documents")
        .containsPattern("Seven dead: what the front says, [^.]* bombing, reported, single");
  }

  @Test
  void claimPageShowsTheOtherWording() {
    Document page = page("/claims/" + quotation().claim().id());
    assertThat(page.text())
        .contains("Printed in other words elsewhere")
        .contains("We had no part in this attack")
        .contains("Which wording is right is not said here");
  }

  private StoredClaim quotation() {
    try (var claims =
        site.workplace.store().claims().stream(
            ClaimFilter.ALL.withDocument(site.document("Bomb kills").id()))) {
      return claims
          .filter(claim -> claim.claim().form().equals("DIRECT"))
          .findFirst()
          .orElseThrow();
    }
  }
}
