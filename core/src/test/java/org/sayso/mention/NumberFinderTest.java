package org.sayso.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.annotation.TestingAnnotators;
import org.sayso.mention.Mention.QuantityMention;

class NumberFinderTest {
  private static String read(String text) {
    return new NumberFinder()
        .find(TestingAnnotators.annotate(text)).stream()
            .map(QuantityMention.class::cast)
            .map(mention -> show(mention.number()))
            .collect(Collectors.joining("; "));
  }

  private static String show(NewsNumber number) {
    String low = number.low().isPresent() ? Long.toString(number.low().getAsLong()) : "";
    String high = number.high().isPresent() ? Long.toString(number.high().getAsLong()) : "";
    return number.text() + " " + number.qualifier() + " " + low + ".." + high;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "It killed 15 people, four of them children.|15 EXACT 15..15; four EXACT 4..4",
        "Fifteen men and at least 14 women died.|Fifteen EXACT 15..15; at least 14 AT_LEAST 14..",
        "Up to 40 men, more than 200 women.|Up to 40 AT_MOST ..40; more than 200 AT_LEAST 200..",
        "About 30 men and some 1.5 million others.|About 30 ABOUT 30..30; some 1.5 million ABOUT 1500000..1500000",
        "Between 36 and 40 men, 36-40 houses, two or three cars.|Between 36 and 40 RANGE 36..40; 36-40 RANGE 36..40; two or three RANGE 2..3",
        "Dozens died, hundreds fled and scores of men ran.|Dozens WORD ..; hundreds WORD ..; scores WORD ..",
        "Numerous injuries, several deaths, many men.|Numerous PLURAL ..; several PLURAL ..; many PLURAL ..",
        "No casualties, one soldier and a couple of men.|No EXACT 0..0; one EXACT 1..1; a couple ABOUT 2..2",
        "A soldier and an army died.|A EXACT 1..1",
        "About 2,000 men and two hundred and six houses.|About 2,000 ABOUT 2000..2000; two hundred and six EXACT 206..206",
        "Twenty-five men, a dozen cars, 15 or more boats.|Twenty-five EXACT 25..25; a dozen ABOUT 12..12; 15 or more AT_LEAST 15..",
        "Rahmani, 15, died at Route 5, aged 15, a 15-year-old boy.|a EXACT 1..1",
        "It cost $2,000, 20 km away, 12 percent, for 10 years.|~~",
        "On September 2 and in 2019 nobody and no one ran.|~~",
        "Dozens of miles away, how many ran?|~~",
        "no fewer than 12 men|no fewer than 12 AT_LEAST 12..",
      })
  void readsAmounts(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected == null ? "" : expected);
  }
}
