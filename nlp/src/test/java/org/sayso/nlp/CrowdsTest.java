package org.sayso.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sayso.event.EventType;
import org.sayso.event.Participant;

/// How many take part in a protest, by whoever counts them. All names are invented.
class CrowdsTest {
  private static final String MARCH =
      "A march for the dead of Old Quarry began peacefully in Corran on Saturday. ";

  private static List<String> crowd(String body) {
    return TestingReader.read("A headline about the island\n\n" + body).events().stream()
        .filter(event -> event.type() == EventType.PROTEST || event.type() == EventType.RIOT)
        .flatMap(event -> event.participants().stream())
        .flatMap(CrowdsTest::size)
        .toList();
  }

  private static java.util.stream.Stream<String> size(Participant row) {
    return row.number().stream().map(number -> number.inFigures());
  }

  @Test
  void thoseWhoProtestHaveTheirNumber() {
    assertThat(crowd("About 300 students protested against the tax in Corran on Monday."))
        .containsExactly("about 300");
    assertThat(crowd("Tens of thousands of people marched against the tax in Corran on Monday."))
        .containsExactly("Tens of thousands");
    assertThat(crowd("Students protested against the tax in Corran on Monday.")).isEmpty();
  }

  @Test
  void whoeverCountsTheCrowdGivesItsNumber() {
    assertThat(
            crowd(
                MARCH
                    + "\n\nOrganisers said that 8,000 people had taken part. The police put the"
                    + " number at 2,500."))
        .containsExactly("8,000", "2,500");
    assertThat(crowd(MARCH + "\n\nThe turnout was estimated at 4,000, a union said."))
        .containsExactly("4,000");
    assertThat(crowd(MARCH + "\n\nThe number of protesters was about 700, officials said."))
        .containsExactly("about 700");
  }

  @Test
  void whatCountsSomethingElseIsNoCrowd() {
    assertThat(crowd(MARCH + "\n\nThe police put the number of arrests at 22.")).isEmpty();
    assertThat(crowd(MARCH + "\n\nTurnout in the election was 48,000, officials said.")).isEmpty();
    assertThat(crowd(MARCH + "\n\nIn another town 900 people took part in the vote.")).isEmpty();
    assertThat(crowd(MARCH + "\n\nThe march was watched by 900 policemen. 900 soldiers took part."))
        .isEmpty();
  }

  @Test
  void whoTakesPartInAMarchTellsOfIt() {
    assertThat(crowd("About 2,000 people took part in a protest march in Corran on Monday."))
        .containsExactly("about 2,000");
    assertThat(crowd("About 2,000 people took part in a census in Corran on Monday.")).isEmpty();
  }

  @Test
  void aGatheringThatIsForbiddenIsAProtest() {
    assertThat(
            crowd(
                "The ministry said that the gathering on the square in Corran on Monday had not been"
                    + " permitted and that about 2,500 people took part in it."))
        .containsExactly("about 2,500");
  }
}
