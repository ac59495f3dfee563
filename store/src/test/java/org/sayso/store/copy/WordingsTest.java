package org.sayso.store.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sayso.claim.Fidelity;
import org.sayso.store.ClaimFilter;
import org.sayso.store.ReadingBuilder;
import org.sayso.store.Samples;
import org.sayso.store.Store;
import org.sayso.store.StoredClaim;
import org.sayso.store.copy.Wordings.Collated;
import org.sayso.store.copy.Wordings.Wording;
import org.sayso.store.memory.InMemoryStore;

class WordingsTest {
  private static final String REPORT =
      """
      The Tavaran Army on Sunday denied that soldiers had killed five farmers at Old Quarry.
      “%s,” Hadric Vosse said in Port Selm.
      Mothers of Miravel says that the five were farmers taken from their homes on March 12.
      A doctor who saw the bodies said that all of them had been shot from behind at close range.
      The district office has asked for an inquiry and closed the road to the quarry until Monday.
      """;
  private static final String SAID = "Nobody was detained in Upper Limmer on that day";

  private final Store store = new InMemoryStore(Samples.context());

  @AfterEach
  void close() {
    store.close();
  }

  private void take(String outlet, String day, String text, String words) {
    new ReadingBuilder(text)
        .publisher(outlet)
        .published(day)
        .quoted("Hadric Vosse", null, words)
        .into(store);
  }

  private Collated collated(String outlet) {
    try (var claims = store.claims().stream(ClaimFilter.ALL.withPublisher(outlet))) {
      StoredClaim claim = claims.findFirst().orElseThrow();
      return new Wordings(store).of(claim);
    }
  }

  private static List<String> outlets(Collated collated) {
    return collated.others().stream()
        .map(wording -> wording.document().publisher().orElseThrow())
        .toList();
  }

  @Test
  void wordsThatNobodyElsePrintsAreAsPrinted() {
    take("Island Wire", "2019-03-17", REPORT.formatted(SAID), SAID);
    assertThat(collated("Island Wire")).isEqualTo(new Collated(Fidelity.AS_PRINTED, List.of()));
  }

  @Test
  void otherWordsInACopyDiffer() {
    String other = "Not one person was held in Upper Limmer that day";
    take("Island Wire", "2019-03-17", REPORT.formatted(SAID), SAID);
    take("SelmNow", "2019-03-18", REPORT.formatted(other), other);
    Collated there = collated("Island Wire");
    assertThat(there.fidelity()).isEqualTo(Fidelity.DIFFERS);
    assertThat(there.others()).extracting(Wording::words).containsExactly(other + ",");
    assertThat(there.others())
        .extracting(Wording::because)
        .containsExactly("carries the same report");
    assertThat(collated("SelmNow").fidelity()).isEqualTo(Fidelity.DIFFERS);
  }

  @Test
  void sameWordsInACopyMatch() {
    take("Island Wire", "2019-03-17", REPORT.formatted(SAID), SAID);
    take("Selm Courier", "2019-03-18", "Our desk.\n" + REPORT.formatted(SAID), SAID);
    assertThat(collated("Island Wire").fidelity()).isEqualTo(Fidelity.MATCHES);
  }

  @Test
  void sameSpeakerElsewhereOfTheSameDaysIsPutBesideEarliestFirst() {
    String own =
        "A ferry left Tidegate with new engines.\n“"
            + SAID
            + " or on any other,” Hadric Vosse said in Corran when he was asked again.\n";
    String changed = "Nobody was ever detained by us in Upper Limmer that day";
    take("Orsland Times", "2019-03-19", own, SAID + " or on any other");
    take("Island Wire", "2019-03-17", REPORT.formatted(SAID), SAID);
    take(
        "Karst Herald",
        "2019-03-18",
        "Asked about it:\n“" + changed + ",” Hadric Vosse said.\n",
        changed);
    Collated there = collated("Orsland Times");
    assertThat(outlets(there)).containsExactly("Island Wire", "Karst Herald");
    assertThat(there.others()).extracting(Wording::same).containsExactly(true, false);
    assertThat(there.fidelity()).isEqualTo(Fidelity.DIFFERS);
  }

  @Test
  void statementOfOtherDaysIsAnother() {
    take("Island Wire", "2019-03-17", REPORT.formatted(SAID), SAID);
    take("Karst Herald", "2019-05-02", "Weeks later.\n“" + SAID + ",” Hadric Vosse said.\n", SAID);
    assertThat(collated("Karst Herald").others()).isEmpty();
  }

  @Test
  void speakersOwnChannelComesFirst() {
    take("Island Wire", "2019-03-17", REPORT.formatted(SAID), SAID);
    take("Hadric Vosse", "2019-03-18", "My words.\n“" + SAID + ",” Hadric Vosse said.\n", SAID);
    take("Karst Herald", "2019-03-19", "Again.\n“" + SAID + ",” Hadric Vosse said.\n", SAID);
    assertThat(outlets(collated("Karst Herald"))).containsExactly("Hadric Vosse", "Island Wire");
  }
}
