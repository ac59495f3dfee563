package org.sayso.resolution;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.OptionalInt;
import org.sayso.mention.DateExpression.Direction;
import org.sayso.mention.DateExpression.Feast;
import org.sayso.mention.DateExpression.FeastDay;
import org.sayso.mention.DateExpression.MonthOfYear;
import org.sayso.mention.DateExpression.Part;
import org.sayso.mention.DateExpression.PartOfYear;
import org.sayso.mention.DateExpression.Season;
import org.sayso.resolution.NewsDate.Extent;

/// Parts of the year that come back each year: seasons, feasts, and months and quarters of last,
/// this or next year.
final class YearlyReckoning {
  private final Anchoring anchoring;
  private final CalendarReckoning calendar;

  YearlyReckoning(Anchoring anchoring, CalendarReckoning calendar) {
    this.anchoring = anchoring;
    this.calendar = calendar;
  }

  /// "June last year".
  DateDraft monthOfYear(MonthOfYear month) {
    OptionalInt year = year(month.year());
    return year.isEmpty()
        ? DateDraft.open("XXXX-%02d".formatted(month.month()), Extent.POINT)
        : CalendarReckoning.month(YearMonth.of(year.getAsInt(), month.month()), Part.WHOLE)
            .reckoned(anchoring.anchor(), "year");
  }

  /// "the first half of last year".
  DateDraft partOfYear(PartOfYear part) {
    OptionalInt year = year(part.year());
    return year.isEmpty()
        ? DateDraft.open("XXXX-" + CalendarReckoning.code(part.unit(), part.number()), Extent.POINT)
        : CalendarReckoning.yearPart(year.getAsInt(), part.unit(), part.number())
            .reckoned(anchoring.anchor(), "year");
  }

  /// The year of publication, the one before or the next; empty without a publication date.
  private OptionalInt year(Direction direction) {
    int step =
        switch (direction) {
          case LAST -> -1;
          case THIS, NONE -> 0;
          case NEXT -> 1;
        };
    return anchoring
        .day()
        .map(day -> OptionalInt.of(day.getYear() + step))
        .orElse(OptionalInt.empty());
  }

  /// The months of a season depend on the place; the year bounds it. A winter may end in the next
  /// year.
  DateDraft season(Season season) {
    if (season.year().isPresent()) {
      return season(season.year().getAsInt(), season.code());
    }
    return calendar.ofSomeYear(
        "XXXX-" + season.code(), year -> season(year, season.code()), season.direction());
  }

  private static DateDraft season(int year, int code) {
    LocalDate end = code == 24 ? LocalDate.of(year + 1, 3, 31) : LocalDate.of(year, 12, 31);
    return DateDraft.stated("%04d-%d".formatted(year, code), LocalDate.of(year, 1, 1), end);
  }

  /// "Easter 2031", "last Thanksgiving".
  DateDraft feast(FeastDay feast) {
    return feast.year().isPresent()
        ? day(feast.feast(), feast.year().getAsInt())
        : calendar.ofSomeYear(
            DateDraft.UNKNOWN_DAY, year -> day(feast.feast(), year), feast.direction());
  }

  private static DateDraft day(Feast feast, int year) {
    LocalDate day =
        switch (feast) {
          case GOOD_FRIDAY -> easter(year).minusDays(2);
          case EASTER -> easter(year);
          case EASTER_MONDAY -> easter(year).plusDays(1);
          case THANKSGIVING ->
              LocalDate.of(year, 11, 1)
                  .with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY));
        };
    return DateDraft.stated(day.toString(), day, day);
  }

  /// Easter Sunday of the western churches, by the anonymous Gregorian computus (Nature, 20 April
  /// 1876).
  private static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int correction = (century - (century + 8) / 25 + 1) / 3;
    int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 100 % 4) % 7;
    int shift = (golden + 11 * epact + 22 * weekday) / 451;
    int days = epact + weekday - 7 * shift + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1);
  }
}
