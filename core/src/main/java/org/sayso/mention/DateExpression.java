package org.sayso.mention;

import java.time.DayOfWeek;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/// What words for a time say, before anything is reckoned from a date outside of them.
public sealed interface DateExpression {
  /// Which part of a month, year or decade.
  enum Part {
    WHOLE,
    EARLY,
    MIDDLE,
    LATE
  }

  /// Which side of the time of telling.
  enum Direction {
    LAST,
    THIS,
    NEXT,
    NONE
  }

  /// Units of stretches and shifts.
  enum Unit {
    SECOND,
    MINUTE,
    HOUR,
    DAY,
    WEEKEND,
    WEEK,
    MONTH,
    QUARTER,
    HALF,
    YEAR,
    DECADE,
    CENTURY
  }

  /// "2 September 2031", "September 2", "early March", "2016"; what is not said is absent.
  ///
  /// @param year the year; below 100 when only two digits are printed ("7 JAN 89")
  /// @param month 1–12
  /// @param day 1–31; only with a month
  /// @param weekday as printed beside the day: it can tell the year
  /// @param direction "last September"
  record CalendarDate(
      OptionalInt year,
      OptionalInt month,
      OptionalInt day,
      Optional<DayOfWeek> weekday,
      Part part,
      Direction direction)
      implements DateExpression {
    public CalendarDate {
      Objects.requireNonNull(weekday, "weekday");
      Objects.requireNonNull(part, "part");
      Objects.requireNonNull(direction, "direction");
      if (year.isEmpty() && month.isEmpty()) {
        throw new IllegalArgumentException("a date needs a year or a month");
      }
      if (day.isPresent() && month.isEmpty()) {
        throw new IllegalArgumentException("a day needs its month");
      }
    }

    /// Whether only two digits of the year are printed.
    public boolean hasShortYear() {
      return year.isPresent() && year.getAsInt() < 100;
    }
  }

  /// "03/04/2031": which is the month, nobody can tell.
  record UnorderedDate(int year, int first, int second) implements DateExpression {}

  /// "the 1990s".
  record Decade(int firstYear, Part part) implements DateExpression {}

  /// "the 11th century".
  record Century(int rank) implements DateExpression {}

  /// "June last year".
  record MonthOfYear(int month, Direction year) implements DateExpression {}

  /// "the summer of 2019", "last summer"; `code` is EDTF's: 21 spring, 22 summer, 23 autumn, 24
  /// winter.
  record Season(OptionalInt year, int code, Direction direction) implements DateExpression {}

  /// "the first half of last year".
  ///
  /// @param unit [Unit#QUARTER] or [Unit#HALF]
  /// @param number which of the year's, from 1
  record PartOfYear(Unit unit, int number, Direction year) implements DateExpression {}

  /// Feasts whose day is another one each year.
  enum Feast {
    GOOD_FRIDAY,
    EASTER,
    EASTER_MONDAY,
    /// The American one, in November.
    THANKSGIVING
  }

  /// "Easter", "last Thanksgiving".
  record FeastDay(Feast feast, OptionalInt year, Direction direction) implements DateExpression {}

  /// "the third quarter of 2031", "the latest quarter".
  ///
  /// @param unit [Unit#QUARTER] or [Unit#HALF]
  /// @param number which of the year's, from 1; empty for the one that the telling is about
  record YearPart(OptionalInt year, Unit unit, OptionalInt number, Direction direction)
      implements DateExpression {}

  /// "Monday", "last Monday".
  record NamedDay(DayOfWeek day, Direction direction) implements DateExpression {}

  /// "Tuesday of last week".
  record DayInWeek(DayOfWeek day, Direction week) implements DateExpression {}

  /// "the week of March 6".
  record WeekOf(CalendarDate day) implements DateExpression {}

  /// Days counted from the day of telling: "yesterday" is -1 to -1, "overnight" -1 to 0.
  record NearDay(int from, int to) implements DateExpression {}

  /// "two days ago", "about three weeks earlier".
  ///
  /// @param count empty for "several"
  /// @param direction LAST for "ago" and "earlier", NEXT for "later"
  /// @param fromEvent whether it counts from something told, not from the telling ("earlier",
  ///   "later")
  record Shift(OptionalInt count, Unit unit, Direction direction, boolean fromEvent, boolean about)
      implements DateExpression {}

  /// "last week", "this month", "the weekend".
  record Period(Unit unit, Direction direction) implements DateExpression {}

  /// "the last two decades" (LAST), "the next two weeks" (NEXT), "for two years" (NONE).
  ///
  /// @param count empty for "in recent days", "for years"
  record Stretch(OptionalInt count, Unit unit, Direction direction) implements DateExpression {}

  /// "from March to May 2019", "2016-18".
  record Between(CalendarDate from, CalendarDate to) implements DateExpression {}

  /// "since 2014".
  record Since(DateExpression from) implements DateExpression {}

  /// "every Friday", "daily", "every two weeks".
  ///
  /// @param day the day of the week, if it is one
  /// @param count how many units lie between; empty for "every few months"
  record Repetition(Optional<DayOfWeek> day, OptionalInt count, Unit unit)
      implements DateExpression {}

  /// "the same day" (0), "the following night" (1): a day that only the telling fixes.
  record DayOfTelling(int step) implements DateExpression {}

  /// "now", "recently", "the future": a side of the time of telling and no more.
  ///
  /// @param side LAST, THIS or NEXT
  record Reference(Direction side) implements DateExpression {}

  /// "at 5 p.m.", "in the morning": a time of some day.
  record ClockTime() implements DateExpression {}

  /// An expression with the time of day that the words give.
  ///
  /// @param timeOfDay `morning`, `afternoon`, `evening`, `night`, or `HH:mm`
  record Timed(DateExpression expression, Optional<String> timeOfDay) {
    public Timed {
      Objects.requireNonNull(expression, "expression");
      Objects.requireNonNull(timeOfDay, "timeOfDay");
    }
  }
}
