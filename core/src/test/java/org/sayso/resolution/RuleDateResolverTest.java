package org.sayso.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.document.PublishedDate;
import org.sayso.resolution.DateContext.Tense;
import org.sayso.resolution.NewsDate.Anchor;

class RuleDateResolverTest {
  /// A Friday.
  private static final LocalDate PUBLISHED = LocalDate.of(2031, 9, 5);

  private static final DateResolver RESOLVER = new RuleDateResolver();

  private static DateContext published(Tense tense) {
    return new DateContext(
        Optional.of(new PublishedDate(PUBLISHED, PublishedDate.From.META)),
        Optional.empty(),
        tense);
  }

  private static NewsDate resolve(String words, DateContext context) {
    return RESOLVER.resolve(words, context).orElseThrow();
  }

  @Test
  void aDayWithoutYearStaysOpenWithoutPublicationDate() {
    NewsDate date = resolve("September 2", DateContext.none());
    assertThat(date.edtf()).isEqualTo("XXXX-09-02");
    assertThat(date.start()).isEmpty();
    assertThat(date.end()).isEmpty();
    assertThat(date.anchor()).isEqualTo(Anchor.NONE);
    assertThat(date.inferred()).isEmpty();
  }

  @Test
  void theYearComesFromPublicationAndSaysSo() {
    NewsDate date = resolve("September 2", published(Tense.PAST));
    assertThat(date.edtf()).isEqualTo("2031-09-02");
    assertThat(date.anchor()).isEqualTo(Anchor.PUBLICATION);
    assertThat(date.inferred()).containsExactly("year");
  }

  @Test
  void yesterdayOfADatelineWithoutYearKeepsTheYearOpen() {
    DateContext context =
        new DateContext(Optional.empty(), Optional.of(MonthDay.of(9, 5)), Tense.PAST);
    assertThat(resolve("yesterday", context).edtf()).isEqualTo("XXXX-09-04");
    assertThat(resolve("yesterday", context).anchor()).isEqualTo(Anchor.DATELINE);
    DateContext march =
        new DateContext(Optional.empty(), Optional.of(MonthDay.of(3, 1)), Tense.PAST);
    assertThat(resolve("yesterday", march).edtf()).isEqualTo("XXXX-XX-XX");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Monday|PAST|2031-09-01",
        "Monday|FUTURE|2031-09-08",
        "Friday|PAST|2031-09-05",
        "last Friday|PAST|2031-08-29",
        "next Tuesday|UNKNOWN|2031-09-09",
        "on Monday night|PAST|2031-09-01",
        "yesterday|PAST|2031-09-04",
        "two days ago|PAST|2031-09-03",
        "last week|PAST|[2031-08-25..2031-08-31]",
        "three weeks ago|PAST|2031-08-15~",
        "last month|PAST|2031-08",
        "last year|PAST|2030",
        "December 20|PAST|2030-12-20",
        "December 20|FUTURE|2031-12-20",
        "August 20|FUTURE|2031-08-20",
        "October 1|UNKNOWN|2031-10-01",
        "last September|PAST|2030-09",
        "the week of March 3|PAST|[2031-03-03..2031-03-09]",
        "last August 20|PAST|2031-08-20",
        "Christmas Eve|PAST|2030-12-24",
        "Christmas 2029|PAST|2029-12-25",
        "Easter|PAST|2031-04-13",
        "Good Friday 2019|PAST|2019-04-19",
        "last Thanksgiving|PAST|2030-11-28",
        "Tuesday of last week|PAST|2031-08-26",
        "the first half of last year|PAST|2030-40",
        "next year's first quarter|PAST|2032-33",
        "two and a half years ago|PAST|2029-03",
        "two or three weeks ago|PAST|XXXX-XX-XX",
        "a couple of days ago|PAST|2031-09-03~",
        "years ago|PAST|XXXX-XX-XX",
        "two weeks from now|PAST|2031-09-19~",
        "the nineties|PAST|199X",
        "the 1960's|PAST|196X",
        "at 4 in the afternoon on Monday|PAST|2031-09-01",
        "for the last two decades|PAST|2011~/2031-09-05",
        "since 2014|PAST|2014/2031-09-05",
        "in recent days|PAST|../2031-09-05",
        "2016-18|PAST|2016/2018",
        "early March 2019|PAST|2019-03~",
        "between December 30 and January 2|PAST|2030-12-30/2031-01-02",
        "5 September 2019|PAST|2019-09-05",
        "2019-09-05|PAST|2019-09-05",
        "29 February 2019|PAST|2019-02-XX",
        "7 JAN 89|PAST|1989-01-07",
        "the 1990s|PAST|199X",
        "the summer of 2019|PAST|2019-22",
        "every Friday|PAST|XXXX-XX-XX",
        "the same day|PAST|XXXX-XX-XX",
        "Monday, October 28|PAST|2030-10-28",
        "October 10|PRESENT|2031-10-10",
        "May 3|PRESENT|2031-05-03",
        "June last year|PAST|2030-06",
        "last summer|PAST|2030-22",
        "the third quarter of 2030|PAST|2030-35",
        "the second quarter|PAST|2031-34",
        "the latest quarter|PAST|2031-34",
        "the first half of 2030|PAST|2030-40",
        "the 11th century|PAST|10XX",
        "recently|PAST|XXXX-XX-XX",
      })
  void reckons(String words, Tense tense, String edtf) {
    assertThat(resolve(words, published(tense)).edtf()).isEqualTo(edtf);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Monday|XXXX-XX-XX",
        "last week|XXXX-XX-XX",
        "for two years|XXXX/XXXX",
        "since 2014|2014/..",
        "7 JAN 89|XX89-01-07",
        "early March|XXXX-03",
        "2016|2016",
        "between 2 and 5 September|XXXX-09-02/XXXX-09-05"
      })
  void staysOpenWithoutAnchor(String words, String edtf) {
    assertThat(resolve(words, DateContext.none()).edtf()).isEqualTo(edtf);
  }

  @Test
  void anUnorderedDateNamesBothReadings() {
    NewsDate date = resolve("03/04/2019", DateContext.none());
    assertThat(date.candidates()).containsExactly("2019-03-04", "2019-04-03");
    assertThat(date.edtf()).isEqualTo("2019");
  }

  @Test
  void keepsTheTimeOfDay() {
    assertThat(resolve("Monday night", DateContext.none()).timeOfDay()).contains("night");
    assertThat(resolve("at 5 p.m. on Tuesday", DateContext.none()).timeOfDay()).contains("17:00");
  }

  @Test
  void otherWordsAreNoDate() {
    assertThat(RESOLVER.resolve("the army", DateContext.none())).isEmpty();
    assertThat(RESOLVER.resolve("", DateContext.none())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "yesterday,1,1",
    "the weekend,2,2",
    "last week,3,2",
    "last month,4,3",
    "last year,5,",
    "the 1990s,,",
    "early March 2019,4,3"
  })
  void precisionsFollowFromTheBounds(String words, Integer ucdp, Integer acled) {
    NewsDate date = resolve(words, published(Tense.PAST));
    assertThat(DatePrecision.ucdp(date).stream().boxed().findFirst())
        .isEqualTo(Optional.ofNullable(ucdp));
    assertThat(DatePrecision.acled(date).stream().boxed().findFirst())
        .isEqualTo(Optional.ofNullable(acled));
  }
}
