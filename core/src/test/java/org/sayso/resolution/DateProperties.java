package org.sayso.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sayso.document.PublishedDate;
import org.sayso.resolution.DateContext.Tense;
import org.sayso.resolution.NewsDate.Anchor;

class DateProperties {
  private static final DateResolver RESOLVER = new RuleDateResolver();

  @Provide
  Arbitrary<String> words() {
    Arbitrary<String> months = Arbitraries.of("January", "Feb.", "March", "September", "DEC");
    Arbitrary<String> days =
        Combinators.combine(months, Arbitraries.integers().between(1, 31))
            .as((month, day) -> month + " " + day);
    Arbitrary<String> counts = Arbitraries.of("two", "several", "a", "15", "9999");
    Arbitrary<String> units =
        Arbitraries.of("minute", "hour", "day", "week", "month", "year", "decade", "century");
    return Arbitraries.oneOf(
        days,
        months,
        Arbitraries.of(
            "Monday",
            "last Friday",
            "next Sunday",
            "this Tuesday",
            "yesterday",
            "overnight",
            "the weekend",
            "since May",
            "mid-2018",
            "2016-18"),
        Combinators.combine(counts, units).as((count, unit) -> count + " " + unit + "s ago"),
        Combinators.combine(counts, units)
            .as((count, unit) -> "the last " + count + " " + unit + "s"),
        Combinators.combine(Arbitraries.of("last", "this", "next", "past"), units)
            .as((side, unit) -> side + " " + unit));
  }

  @Provide
  Arbitrary<LocalDate> publications() {
    return Arbitraries.longs()
        .between(LocalDate.of(1980, 1, 1).toEpochDay(), LocalDate.of(2079, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  private static DateContext context(LocalDate published, Tense tense) {
    return new DateContext(
        Optional.of(new PublishedDate(published, PublishedDate.From.META)),
        Optional.empty(),
        tense);
  }

  @Property
  void sameWordsAndAnchorGiveTheSameDate(
      @ForAll("words") String words,
      @ForAll("publications") LocalDate published,
      @ForAll Tense tense) {
    assertThat(RESOLVER.resolve(words, context(published, tense)))
        .isEqualTo(RESOLVER.resolve(words, context(published, tense)));
  }

  @Property
  void thePastNeverBeginsAfterPublication(
      @ForAll("words") String words, @ForAll("publications") LocalDate published) {
    RESOLVER
        .resolve(words, context(published, Tense.PAST))
        .filter(date -> !words.startsWith("next") && date.anchor() == Anchor.PUBLICATION)
        .flatMap(NewsDate::start)
        .ifPresent(start -> assertThat(start.earliest()).isBeforeOrEqualTo(published));
  }

  @Property
  void endsNeverComeBeforeBegins(
      @ForAll("words") String words,
      @ForAll("publications") LocalDate published,
      @ForAll Tense tense) {
    RESOLVER
        .resolve(words, context(published, tense))
        .filter(date -> date.start().isPresent())
        .ifPresent(date -> {
          assertThat(date.end().orElseThrow().latest())
              .isAfterOrEqualTo(date.start().orElseThrow().earliest());
        });
  }

  @Property
  void withoutAnchorNothingIsInferred(@ForAll("words") String words) {
    RESOLVER
        .resolve(words, DateContext.none())
        .ifPresent(date -> {
          assertThat(date.inferred()).isEmpty();
          assertThat(date.anchor()).isEqualTo(Anchor.NONE);
        });
  }

  @Property
  void anyWordsAreReadOrRefused(@ForAll String words, @ForAll("publications") LocalDate published) {
    RESOLVER
        .resolve(words, context(published, Tense.UNKNOWN))
        .ifPresent(date -> assertThat(date.text()).isEqualTo(words));
  }
}
