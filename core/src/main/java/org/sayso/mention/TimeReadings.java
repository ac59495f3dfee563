package org.sayso.mention;

import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.sayso.mention.DateExpression.Between;
import org.sayso.mention.DateExpression.CalendarDate;
import org.sayso.mention.DateExpression.Century;
import org.sayso.mention.DateExpression.ClockTime;
import org.sayso.mention.DateExpression.DayInWeek;
import org.sayso.mention.DateExpression.DayOfTelling;
import org.sayso.mention.DateExpression.Decade;
import org.sayso.mention.DateExpression.Direction;
import org.sayso.mention.DateExpression.Feast;
import org.sayso.mention.DateExpression.FeastDay;
import org.sayso.mention.DateExpression.MonthOfYear;
import org.sayso.mention.DateExpression.NamedDay;
import org.sayso.mention.DateExpression.NearDay;
import org.sayso.mention.DateExpression.Part;
import org.sayso.mention.DateExpression.PartOfYear;
import org.sayso.mention.DateExpression.Period;
import org.sayso.mention.DateExpression.Reference;
import org.sayso.mention.DateExpression.Repetition;
import org.sayso.mention.DateExpression.Season;
import org.sayso.mention.DateExpression.Shift;
import org.sayso.mention.DateExpression.Since;
import org.sayso.mention.DateExpression.Stretch;
import org.sayso.mention.DateExpression.Unit;
import org.sayso.mention.DateExpression.UnorderedDate;
import org.sayso.mention.DateExpression.WeekOf;
import org.sayso.mention.DateExpression.YearPart;

/// Makes expressions of the fields that the grammar sets: `kind` says which.
final class TimeReadings {
  private static final OptionalInt NONE = OptionalInt.empty();

  private TimeReadings() {}

  /// What the fields say; empty when the words only look like a time ("31 February").
  static Optional<DateExpression> read(TimeFields fields) {
    return switch (fields.text("kind")) {
      case "date" -> date(fields);
      case "monthof" ->
          Optional.of(new MonthOfYear(fields.month().orElseThrow(), fields.direction()));
      case "slashed" -> slashed(fields.text("slashed"));
      case "decade" -> decade(fields);
      case "century" -> Optional.of(new Century(fields.number("rank").orElseThrow()));
      case "partofyear" ->
          Optional.of(
              new PartOfYear(
                  fields.unit(), numberInYear(fields).orElseThrow(), fields.yearDirection()));
      case "feast" ->
          Optional.of(
              new FeastDay(
                  Feast.valueOf(fields.text("feast").toUpperCase(Locale.ROOT)),
                  fields.year(),
                  fields.direction()));
      case "season" ->
          Optional.of(
              new Season(fields.year(), fields.number("season").orElse(0), fields.direction()));
      case "yearpart" ->
          Optional.of(
              new YearPart(fields.year(), fields.unit(), numberInYear(fields), fields.direction()));
      case "weekday" ->
          Optional.of(new NamedDay(weekday(fields).orElseThrow(), fields.direction()));
      case "weekof" -> calendarDate(fields).map(WeekOf::new);
      case "weekdayof" ->
          Optional.of(new DayInWeek(weekday(fields).orElseThrow(), fields.direction()));
      case "repeat" -> Optional.of(repetition(fields));
      case "near" ->
          Optional.of(
              new NearDay(
                  Integer.parseInt(fields.text("from")), Integer.parseInt(fields.text("to"))));
      case "shift" -> Optional.of(shift(fields));
      case "period" -> Optional.of(period(fields));
      case "stretch" -> Optional.of(stretch(fields));
      case "telling" -> Optional.of(new DayOfTelling(Integer.parseInt(fields.text("step"))));
      case "since" -> read(fields.below("of")).map(Since::new);
      case "days" -> days(fields);
      case "between" -> between(fields);
      case "years" -> years(fields);
      case "ref" -> Optional.of(new Reference(fields.direction()));
      case "clock" -> fields.timeOfDay().map(time -> new ClockTime());
      default -> throw new IllegalStateException("no such kind: " + fields.text("kind"));
    };
  }

  private static Optional<DayOfWeek> weekday(TimeFields fields) {
    OptionalInt day = fields.number("weekday");
    return day.isPresent() ? Optional.of(DayOfWeek.of(day.getAsInt())) : Optional.empty();
  }

  private static boolean isPossible(int month, int day) {
    return day >= 1 && month >= 1 && month <= 12 && day <= java.time.Month.of(month).maxLength();
  }

  private static CalendarDate plain(OptionalInt year, OptionalInt month, OptionalInt day) {
    return new CalendarDate(year, month, day, Optional.empty(), Part.WHOLE, Direction.NONE);
  }

  private static Optional<DateExpression> date(TimeFields fields) {
    OptionalInt day = fields.number("day");
    OptionalInt month = fields.month();
    if (day.isPresent() && !isPossible(month.orElse(0), day.getAsInt())) {
      return Optional.empty();
    }
    return Optional.of(
        new CalendarDate(
            fields.year(), month, day, weekday(fields), fields.part(), fields.direction()));
  }

  private static Optional<DateExpression> slashed(String printed) {
    String[] parts = printed.split("[/.]", -1);
    int first = Integer.parseInt(parts[0]);
    int second = Integer.parseInt(parts[1]);
    int year = Integer.parseInt(parts[2]);
    if (!TimeNumber.YEAR.matches(parts[2])) {
      return Optional.empty();
    }
    boolean monthFirst = isPossible(first, second);
    boolean dayFirst = isPossible(second, first);
    if (monthFirst && dayFirst && first != second) {
      return Optional.of(new UnorderedDate(year, first, second));
    }
    if (!monthFirst && !dayFirst) {
      return Optional.empty();
    }
    return Optional.of(
        plain(
            OptionalInt.of(year),
            OptionalInt.of(monthFirst ? first : second),
            OptionalInt.of(monthFirst ? second : first)));
  }

  private static Optional<DateExpression> decade(TimeFields fields) {
    int first =
        fields.has("decade")
            ? fields.number("decade").orElseThrow()
            : fields.year().orElseGet(() -> 1900 + fields.number("shortdecade").orElseThrow());
    return first % 10 == 0 ? Optional.of(new Decade(first, fields.part())) : Optional.empty();
  }

  /// "third", "last"; empty for "the latest quarter".
  private static OptionalInt numberInYear(TimeFields fields) {
    boolean last = fields.text("number").equals("last");
    return last ? OptionalInt.of(fields.unit() == Unit.HALF ? 2 : 4) : fields.number("number");
  }

  private static DateExpression repetition(TimeFields fields) {
    Optional<DayOfWeek> day = weekday(fields);
    OptionalInt one = OptionalInt.of(1);
    return new Repetition(
        day,
        fields.saysCount() ? fields.count() : one,
        day.isPresent() ? Unit.WEEK : fields.unit());
  }

  private static DateExpression shift(TimeFields fields) {
    TimeMeasure measure = TimeMeasure.of(fields);
    return new Shift(
        measure.count(),
        measure.unit(),
        fields.direction(),
        fields.has("told"),
        fields.has("about"));
  }

  private static DateExpression stretch(TimeFields fields) {
    TimeMeasure measure = TimeMeasure.of(fields);
    return new Stretch(measure.count(), measure.unit(), fields.direction());
  }

  private static DateExpression period(TimeFields fields) {
    return switch (fields.text("dir")) {
      case "previous", "following" ->
          new Shift(OptionalInt.of(1), fields.unit(), fields.direction(), true, false);
      default -> new Period(fields.unit(), fields.direction());
    };
  }

  private static Optional<DateExpression> days(TimeFields fields) {
    int first = fields.number("day").orElse(0);
    int last = fields.number("to.day").orElse(0);
    if (first >= last || !isPossible(fields.month().orElse(0), last)) {
      return Optional.empty();
    }
    return Optional.of(
        new Between(
            plain(fields.year(), fields.month(), OptionalInt.of(first)),
            plain(fields.year(), fields.month(), OptionalInt.of(last))));
  }

  private static Optional<DateExpression> between(TimeFields fields) {
    Optional<CalendarDate> from = calendarDate(fields.below("from"));
    Optional<CalendarDate> to = calendarDate(fields.below("to"));
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    CalendarDate begin = from.get();
    OptionalInt year = begin.year().isPresent() ? begin.year() : to.get().year();
    return Optional.of(new Between(plain(year, begin.month(), begin.day()), to.get()));
  }

  private static Optional<CalendarDate> calendarDate(TimeFields fields) {
    return date(fields).map(CalendarDate.class::cast);
  }

  /// "2016-18", "1998-2001"; "2016-09" is a month.
  private static Optional<DateExpression> years(TimeFields fields) {
    int first = fields.year().orElseThrow();
    int end = fields.below("to").year().orElseThrow();
    int last = end < 100 ? first / 100 * 100 + end : end;
    if (last > first) {
      return Optional.of(
          new Between(
              plain(OptionalInt.of(first), NONE, NONE), plain(OptionalInt.of(last), NONE, NONE)));
    }
    return end >= 1 && end <= 12
        ? Optional.of(plain(OptionalInt.of(first), OptionalInt.of(end), NONE))
        : Optional.empty();
  }
}
