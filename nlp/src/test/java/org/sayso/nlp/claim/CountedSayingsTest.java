package org.sayso.nlp.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sayso.claim.Claim;

/// Who gives a number says it, with or without a verb of saying. All names are invented.
class CountedSayingsTest {
  private static List<String> told(String text) {
    return ReadingDesk.read(text).claims().stream()
        .map(claim -> claim.speaker().name() + ": " + words(claim))
        .toList();
  }

  private static String words(Claim claim) {
    return claim.attribution().content().getFirst().text();
  }

  @Test
  void whoRaisesATollGivesIt() {
    assertThat(
            told(
                "The Health Ministry on Monday raised the death toll of last week's ferry attack"
                    + " in Ostrey to 21."))
        .containsExactly(
            "Health Ministry: the death toll of last week's ferry attack in Ostrey to 21");
  }

  @Test
  void whoRaisesATollInATitleGivesItToo() {
    assertThat(told("Ministry raises Ostrey toll to 13"))
        .containsExactly("Ministry: Ostrey toll to 13");
  }

  @Test
  void whoPutsANumberAtSoManyGivesIt() {
    assertThat(told("The police put the number of marchers at 700."))
        .singleElement()
        .asString()
        .endsWith("police: the number of marchers at 700");
  }

  @Test
  void thoseWhoWereKilledMayStandBetween() {
    assertThat(told("The Health Ministry put the number of people killed in the ferry at 21."))
        .contains("Health Ministry: the number of people killed in the ferry at 21");
  }

  @Test
  void whoCountsGivesTheNumber() {
    assertThat(told("A relief committee counted 40 wounded."))
        .containsExactly("A relief committee: 40 wounded");
  }

  @Test
  void whomAnOutletLetsCountGivesTheNumber() {
    assertThat(told("The Orsland Times reported that Mothers of the Missing counted 40 dead."))
        .anyMatch(one -> one.startsWith("Mothers") && one.endsWith(": 40 dead"));
  }

  @Test
  void aBlastCountsNobody() {
    assertThat(told("A second blast raised the death toll in Ostrey to 21.")).isEmpty();
    assertThat(told("The toll was raised to 21 on Monday.")).isEmpty();
  }

  @Test
  void theSecondNumberIsTheSecondSpeakers() {
    assertThat(told("Nurses speak of six dead and a relief committee of at least nine."))
        .containsExactly("Nurses: six dead", "a relief committee: at least nine");
  }
}
