package org.sayso.resolution;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.sayso.mention.DateExpression.Direction;
import org.sayso.mention.DateExpression.Shift;
import org.sayso.mention.DateExpression.Unit;
import org.sayso.resolution.NewsDate.Anchor;
import org.sayso.resolution.NewsDate.Extent;

/// Dates that count from the date told last: "the next day", "two days later", and "a year ago" of
/// a quarter.
final class ToldReckoning {
  private static final int MOST = 10_000;

  private ToldReckoning() {}

  /// The day `step` days after the one told; open where no day was told.
  static DateDraft day(int step, DateContext context) {
    return context
        .told()
        .flatMap(ToldReckoning::day)
        .map(day -> stated(day.plusDays(step)))
        .orElseGet(() -> DateDraft.open(DateDraft.UNKNOWN_DAY, Extent.POINT));
  }

  private static DateDraft stated(LocalDate day) {
    return DateDraft.stated(day.toString(), day, day).reckonedWhole(Anchor.EVENT);
  }

  private static Optional<LocalDate> day(NewsDate told) {
    return told.start()
        .filter(bounds -> told.end().filter(bounds::equals).isPresent())
        .filter(bounds -> bounds.earliest().equals(bounds.latest()))
        .map(NewsDate.Bounds::earliest);
  }

  /// The shift from the date told, if the words ask for that and it is exact enough.
  static Optional<DateDraft> shift(Shift shift, DateContext context) {
    if (shift.count().isEmpty() || shift.count().getAsInt() > MOST) {
      return Optional.empty();
    }
    int count = shift.count().getAsInt() * (shift.direction() == Direction.NEXT ? 1 : -1);
    Optional<NewsDate> told = context.told();
    Optional<DateDraft> quarter =
        shift.unit() == Unit.YEAR
            ? context.quarter().flatMap(date -> quarter(date, count))
            : Optional.empty();
    if (quarter.isPresent() || !shift.fromEvent()) {
      return quarter;
    }
    return told.flatMap(date -> moved(date, count, shift.unit()));
  }

  /// Whether `date` is a quarter or a half of a year.
  static boolean isQuarter(NewsDate date) {
    return date.edtf().matches("\\d{4}-(3[3-6]|4[01])");
  }

  /// The same quarter, or half, of another year.
  private static Optional<DateDraft> quarter(NewsDate told, int years) {
    String edtf = told.edtf();
    if (!isQuarter(told)) {
      return Optional.empty();
    }
    int code = Integer.parseInt(edtf.substring(5));
    int year = Integer.parseInt(edtf.substring(0, 4)) + years;
    Unit unit = code >= 40 ? Unit.HALF : Unit.QUARTER;
    return Optional.of(
        CalendarReckoning.yearPart(year, unit, code - (code >= 40 ? 39 : 32))
            .reckonedWhole(Anchor.EVENT));
  }

  private static Optional<DateDraft> moved(NewsDate told, int count, Unit unit) {
    return switch (unit) {
      case DAY, WEEK -> day(told).map(day -> stated(RelativeReckoning.plus(day, count, unit)));
      case MONTH -> month(told).map(month -> month(month.plusMonths(count)));
      case YEAR -> year(told).map(year -> year(year + count));
      case SECOND, MINUTE, HOUR, WEEKEND, QUARTER, HALF, DECADE, CENTURY -> Optional.empty();
    };
  }

  private static Optional<YearMonth> month(NewsDate told) {
    return told.start()
        .filter(bounds -> told.edtf().matches("\\d{4}-(0\\d|1[0-2])(-\\d\\d)?"))
        .map(bounds -> YearMonth.from(bounds.earliest()));
  }

  private static DateDraft month(YearMonth month) {
    return DateDraft.stated(month.toString(), month.atDay(1), month.atEndOfMonth())
        .reckonedWhole(Anchor.EVENT);
  }

  private static Optional<Integer> year(NewsDate told) {
    return told.start()
        .filter(bounds -> told.edtf().matches("\\d{4}(-\\d\\d){0,2}"))
        .map(bounds -> bounds.earliest().getYear());
  }

  private static DateDraft year(int year) {
    return DateDraft.stated(
            "%04d".formatted(year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
        .reckonedWhole(Anchor.EVENT);
  }
}
