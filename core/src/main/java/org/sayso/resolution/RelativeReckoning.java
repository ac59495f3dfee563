package org.sayso.resolution;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.sayso.mention.DateExpression.DayInWeek;
import org.sayso.mention.DateExpression.Direction;
import org.sayso.mention.DateExpression.NamedDay;
import org.sayso.mention.DateExpression.NearDay;
import org.sayso.mention.DateExpression.Period;
import org.sayso.mention.DateExpression.Shift;
import org.sayso.mention.DateExpression.Stretch;
import org.sayso.mention.DateExpression.Unit;
import org.sayso.resolution.DateContext.Tense;
import org.sayso.resolution.NewsDate.Anchor;
import org.sayso.resolution.NewsDate.Bounds;
import org.sayso.resolution.NewsDate.Extent;

/// Dates that count from the day of publication; without one they stay open.
final class RelativeReckoning {
  private static final String OPEN_STRETCH = "XXXX/XXXX";

  /// Longer shifts than news make are misreadings.
  private static final int MOST_YEARS = 1000;

  private final Anchoring anchoring;

  RelativeReckoning(Anchoring anchoring) {
    this.anchoring = anchoring;
  }

  /// "on Monday" told in the past is the last Monday up to publication, told in the future the next
  /// one.
  DateDraft namedDay(NamedDay named) {
    if (anchoring.day().isEmpty()) {
      return openDay();
    }
    LocalDate published = anchoring.day().get();
    return reckonedDay(
        switch (named.direction()) {
          case LAST -> published.with(TemporalAdjusters.previous(named.day()));
          case NEXT -> published.with(TemporalAdjusters.next(named.day()));
          case THIS -> thisWeekday(published, named.day());
          case NONE ->
              anchoring.tense() == Tense.FUTURE
                  ? published.with(TemporalAdjusters.nextOrSame(named.day()))
                  : published.with(TemporalAdjusters.previousOrSame(named.day()));
        });
  }

  /// "Tuesday of last week": weeks begin on Monday.
  DateDraft dayInWeek(DayInWeek named) {
    return anchoring
        .day()
        .map(day -> day.plusWeeks(steps(named.week())).with(DayOfWeek.MONDAY))
        .map(monday -> reckonedDay(monday.with(TemporalAdjusters.nextOrSame(named.day()))))
        .orElseGet(RelativeReckoning::openDay);
  }

  /// The week of `day`; open where the day is.
  static DateDraft weekOf(DateDraft day) {
    Optional<DateDraft> week =
        day.start()
            .map(Bounds::earliest)
            .map(first -> oneOf(first.with(DayOfWeek.MONDAY), first.with(DayOfWeek.SUNDAY)));
    return week.map(found ->
            day.inferred().isEmpty()
                ? found
                : found.reckoned(day.anchor(), day.inferred().toArray(String[]::new)))
        .orElse(day);
  }

  private LocalDate thisWeekday(LocalDate published, DayOfWeek day) {
    LocalDate inWeek = published.with(DayOfWeek.MONDAY).with(TemporalAdjusters.nextOrSame(day));
    boolean tooLate = anchoring.tense() == Tense.PAST && inWeek.isAfter(published);
    boolean tooEarly = anchoring.tense() == Tense.FUTURE && inWeek.isBefore(published);
    return tooLate ? inWeek.minusWeeks(1) : tooEarly ? inWeek.plusWeeks(1) : inWeek;
  }

  private DateDraft reckonedDay(LocalDate day) {
    return DateDraft.stated(day.toString(), day, day).reckonedWhole(anchoring.anchor());
  }

  private static DateDraft openDay() {
    return DateDraft.open(DateDraft.UNKNOWN_DAY, Extent.POINT);
  }

  /// "yesterday"; with a dateline that has no year, its day and month.
  DateDraft nearDay(NearDay near) {
    if (anchoring.day().isPresent()) {
      LocalDate from = anchoring.day().get().plusDays(near.from());
      LocalDate to = anchoring.day().get().plusDays(near.to());
      return (near.from() == near.to()
              ? DateDraft.stated(from.toString(), from, from)
              : oneOf(from, to))
          .reckonedWhole(anchoring.anchor());
    }
    Optional<MonthDay> day =
        near.from() == near.to() ? anchoring.datelinePlus(near.from()) : Optional.empty();
    return day.map(found ->
            DateDraft.open(
                    "XXXX-%02d-%02d".formatted(found.getMonthValue(), found.getDayOfMonth()),
                    Extent.POINT)
                .reckoned(Anchor.DATELINE, "month", "day"))
        .orElseGet(RelativeReckoning::openDay);
  }

  private static DateDraft oneOf(LocalDate first, LocalDate last) {
    return DateDraft.stated("[" + first + ".." + last + "]", first, last);
  }

  /// "two days ago" is a day, "two weeks ago" three days about it, "two months ago" a month, and so
  /// on.
  DateDraft shift(Shift shift) {
    boolean open = anchoring.day().isEmpty() || shift.fromEvent() || shift.count().isEmpty();
    if (open || years(shift.count().getAsInt(), shift.unit()) > MOST_YEARS) {
      return openDay();
    }
    LocalDate published = anchoring.day().get();
    int count = shift.count().getAsInt() * (shift.direction() == Direction.NEXT ? 1 : -1);
    LocalDate day = plus(published, count, shift.unit());
    DateDraft draft =
        switch (shift.unit()) {
          case SECOND, MINUTE, HOUR ->
              oneOf(
                  count < 0 ? day.minusDays(1) : published,
                  count < 0 ? published : day.plusDays(1));
          case DAY -> shift.about() ? about(day, 1) : DateDraft.stated(day.toString(), day, day);
          case WEEKEND, WEEK -> about(day, 3);
          case MONTH -> wholeMonth(YearMonth.from(day));
          case QUARTER, HALF -> quarter(day);
          case YEAR -> wholeYears("%04d~".formatted(day.getYear()), day.getYear(), day.getYear());
          case DECADE, CENTURY ->
              wholeYears(
                  "%03dX~".formatted(day.getYear() / 10), day.getYear() - 2, day.getYear() + 2);
        };
    return draft.reckonedWhole(anchoring.anchor());
  }

  private static DateDraft about(LocalDate day, int slack) {
    return DateDraft.stated(day + "~", day.minusDays(slack), day.plusDays(slack));
  }

  private static DateDraft wholeMonth(YearMonth month) {
    return DateDraft.stated(month.toString(), month.atDay(1), month.atEndOfMonth());
  }

  private static DateDraft wholeYears(String edtf, int first, int last) {
    return DateDraft.stated(edtf, LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
  }

  private static DateDraft quarter(LocalDate within) {
    return CalendarReckoning.yearPart(
        within.getYear(), Unit.QUARTER, (within.getMonthValue() + 2) / 3);
  }

  private static long years(int count, Unit unit) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY, WEEKEND, WEEK -> count / 50L;
      case MONTH -> count / 12L;
      case QUARTER -> count / 4L;
      case HALF -> count / 2L;
      case YEAR -> count;
      case DECADE -> count * 10L;
      case CENTURY -> count * 100L;
    };
  }

  static LocalDate plus(LocalDate day, long count, Unit unit) {
    return switch (unit) {
      case SECOND -> day.plusDays(count / (24 * 60 * 60));
      case MINUTE -> day.plusDays(count / (24 * 60));
      case HOUR -> day.plusDays(count / 24);
      case DAY -> day.plusDays(count);
      case WEEKEND, WEEK -> day.plusWeeks(count);
      case MONTH -> day.plusMonths(count);
      case QUARTER -> day.plusMonths(3 * count);
      case HALF -> day.plusMonths(6 * count);
      case YEAR -> day.plusYears(count);
      case DECADE -> day.plusYears(10 * count);
      case CENTURY -> day.plusYears(100 * count);
    };
  }

  /// "last week" is some day of the calendar week before publication's; weeks begin on Monday.
  DateDraft period(Period period) {
    if (anchoring.day().isEmpty()) {
      return openDay();
    }
    LocalDate published = anchoring.day().get();
    int steps = steps(period.direction());
    LocalDate within = plus(published, steps, period.unit());
    DateDraft draft =
        switch (period.unit()) {
          case SECOND, MINUTE, HOUR, DAY -> DateDraft.stated(within.toString(), within, within);
          case WEEKEND -> weekend(published, period.direction());
          case WEEK -> oneOf(within.with(DayOfWeek.MONDAY), within.with(DayOfWeek.SUNDAY));
          case MONTH -> wholeMonth(YearMonth.from(within));
          case QUARTER, HALF -> quarter(within);
          case YEAR ->
              wholeYears("%04d".formatted(within.getYear()), within.getYear(), within.getYear());
          case DECADE ->
              wholeYears(
                  "%03dX".formatted(within.getYear() / 10),
                  floor(within, 10),
                  floor(within, 10) + 9);
          case CENTURY ->
              wholeYears(
                  "%02dXX".formatted(within.getYear() / 100),
                  floor(within, 100),
                  floor(within, 100) + 99);
        };
    return draft.reckonedWhole(anchoring.anchor());
  }

  private static int floor(LocalDate day, int years) {
    return day.getYear() / years * years;
  }

  private static int steps(Direction direction) {
    return switch (direction) {
      case LAST -> -1;
      case THIS, NONE -> 0;
      case NEXT -> 1;
    };
  }

  private DateDraft weekend(LocalDate published, Direction direction) {
    boolean ahead =
        direction == Direction.NEXT
            || (direction != Direction.LAST && anchoring.tense() == Tense.FUTURE);
    LocalDate saturday =
        ahead
            ? published.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY))
            : published.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
    return oneOf(saturday, saturday.plusDays(1));
  }

  /// "for the last two decades" ends with publication; "for two years" says neither begin nor end.
  DateDraft stretch(Stretch stretch) {
    boolean hung = stretch.direction() == Direction.LAST || stretch.direction() == Direction.NEXT;
    if (anchoring.day().isEmpty() || !hung) {
      return DateDraft.open(OPEN_STRETCH, Extent.SPAN);
    }
    LocalDate published = anchoring.day().get();
    boolean past = stretch.direction() == Direction.LAST;
    if (stretch.count().isEmpty()
        || years(stretch.count().getAsInt(), stretch.unit()) > MOST_YEARS) {
      return DateDraft.open(past ? "../" + published : published + "/..", Extent.SPAN)
          .reckonedWhole(anchoring.anchor());
    }
    int count = stretch.count().getAsInt() * (past ? -1 : 1);
    LocalDate far = plus(published, count, stretch.unit());
    Bounds near = new Bounds(published, published);
    Bounds other = around(far, stretch.unit(), published);
    String farEdtf = farEdtf(far, stretch.unit());
    DateDraft draft =
        past
            ? DateDraft.stretch(farEdtf + "/" + published, other, near)
            : DateDraft.stretch(published + "/" + farEdtf, near, other);
    return draft.reckonedWhole(anchoring.anchor());
  }

  private static String farEdtf(LocalDate far, Unit unit) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY, WEEKEND, WEEK -> far + "~";
      case MONTH, QUARTER, HALF -> YearMonth.from(far) + "~";
      case YEAR, DECADE, CENTURY -> "%04d~".formatted(far.getYear());
    };
  }

  /// The far end is as exact as its unit and never on the other side of `published`.
  private static Bounds around(LocalDate far, Unit unit, LocalDate published) {
    LocalDate first =
        switch (unit) {
          case SECOND, MINUTE, HOUR, DAY -> far;
          case WEEKEND, WEEK -> far.minusDays(3);
          case MONTH, QUARTER, HALF -> far.withDayOfMonth(1);
          case YEAR, DECADE, CENTURY -> far.withDayOfYear(1);
        };
    LocalDate last =
        switch (unit) {
          case SECOND, MINUTE, HOUR, DAY -> far;
          case WEEKEND, WEEK -> far.plusDays(3);
          case MONTH, QUARTER, HALF -> YearMonth.from(far).atEndOfMonth();
          case YEAR, DECADE, CENTURY -> LocalDate.of(far.getYear(), 12, 31);
        };
    boolean past = !far.isAfter(published);
    return past
        ? new Bounds(first, last.isAfter(published) ? published : last)
        : new Bounds(first.isBefore(published) ? published : first, last);
  }
}
