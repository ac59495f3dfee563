package org.sayso.resolution;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.sayso.mention.DateExpression.Between;
import org.sayso.mention.DateExpression.CalendarDate;
import org.sayso.mention.DateExpression.Century;
import org.sayso.mention.DateExpression.Decade;
import org.sayso.mention.DateExpression.Direction;
import org.sayso.mention.DateExpression.Part;
import org.sayso.mention.DateExpression.Unit;
import org.sayso.mention.DateExpression.UnorderedDate;
import org.sayso.mention.DateExpression.YearPart;
import org.sayso.resolution.DateContext.Tense;
import org.sayso.resolution.NewsDate.Bounds;
import org.sayso.resolution.NewsDate.Extent;

/// Dates by the calendar. A year that is not printed comes from the day of publication or stays
/// open.
final class CalendarReckoning {
  private static final int YEARS_TO_SEARCH = 8;

  /// Days.
  private static final int NEAR = 31;

  private final Anchoring anchoring;

  CalendarReckoning(Anchoring anchoring) {
    this.anchoring = anchoring;
  }

  DateDraft date(CalendarDate date) {
    if (date.year().isEmpty()) {
      return withoutYear(date);
    }
    return date.hasShortYear() ? withShortYear(date) : stated(date, date.year().getAsInt());
  }

  private static DateDraft stated(CalendarDate date, int year) {
    if (date.day().isPresent()) {
      Optional<LocalDate> day = day(year, date.month().getAsInt(), date.day().getAsInt());
      return day.map(found -> DateDraft.stated(found.toString(), found, found))
          .orElseGet(() ->
              DateDraft.open(
                  "%04d-%02d-XX".formatted(year, date.month().getAsInt()), Extent.POINT));
    }
    if (date.month().isPresent()) {
      return month(YearMonth.of(year, date.month().getAsInt()), date.part());
    }
    return years(year, date.part());
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /// "early March" is its first ten days, "mid-March" the next ten.
  static DateDraft month(YearMonth month, Part part) {
    return switch (part) {
      case WHOLE -> DateDraft.stated(month.toString(), month.atDay(1), month.atEndOfMonth());
      case EARLY -> DateDraft.stated(month + "~", month.atDay(1), month.atDay(10));
      case MIDDLE -> DateDraft.stated(month + "~", month.atDay(11), month.atDay(20));
      case LATE -> DateDraft.stated(month + "~", month.atDay(21), month.atEndOfMonth());
    };
  }

  private static DateDraft years(int year, Part part) {
    String edtf = "%04d".formatted(year);
    return switch (part) {
      case WHOLE -> DateDraft.stated(edtf, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
      case EARLY ->
          DateDraft.stated(edtf + "~", LocalDate.of(year, 1, 1), LocalDate.of(year, 4, 30));
      case MIDDLE ->
          DateDraft.stated(edtf + "~", LocalDate.of(year, 5, 1), LocalDate.of(year, 8, 31));
      case LATE ->
          DateDraft.stated(edtf + "~", LocalDate.of(year, 9, 1), LocalDate.of(year, 12, 31));
    };
  }

  /// The day or month of the year that tense and publication ask for; without a publication date
  /// the year stays open.
  private DateDraft withoutYear(CalendarDate date) {
    String open = openEdtf("XXXX", date);
    return ofWeekday(date)
        .or(() -> nearby(date))
        .orElseGet(() -> ofSomeYear(open, year -> stated(date, year), date.direction()));
  }

  /// "Monday, October 28" is of the year nearest to publication in which that day is a Monday, if
  /// that is the year before, its own or the next one.
  private Optional<DateDraft> ofWeekday(CalendarDate date) {
    if (date.weekday().isEmpty() || date.day().isEmpty() || anchoring.day().isEmpty()) {
      return Optional.empty();
    }
    return nearYears(date, day -> day.getDayOfWeek() == date.weekday().get());
  }

  /// A day of the month before publication, or of the month to come, is of that year: a writer who
  /// meant one of eleven months ahead, or ago, would say the year. What is told in the past is
  /// never ahead.
  private Optional<DateDraft> nearby(CalendarDate date) {
    if (date.day().isEmpty() || date.direction() != Direction.NONE || anchoring.day().isEmpty()) {
      return Optional.empty();
    }
    LocalDate published = anchoring.day().get();
    int ahead = anchoring.tense() == Tense.PAST ? 0 : NEAR;
    return nearYears(
        date,
        day -> !day.isBefore(published.minusDays(NEAR)) && !day.isAfter(published.plusDays(ahead)));
  }

  /// The day of the date in the first year about publication's that is wanted.
  private Optional<DateDraft> nearYears(CalendarDate date, Predicate<LocalDate> wanted) {
    int year = anchoring.day().orElseThrow().getYear();
    return IntStream.rangeClosed(year - 1, year + 1)
        .mapToObj(near -> day(near, date.month().orElseThrow(), date.day().orElseThrow()))
        .flatMap(Optional::stream)
        .filter(wanted)
        .findFirst()
        .map(
            day -> DateDraft.stated(day.toString(), day, day).reckoned(anchoring.anchor(), "year"));
  }

  private Direction direction(Direction stated) {
    if (stated != Direction.NONE) {
      return stated;
    }
    return switch (anchoring.tense()) {
      case PAST -> Direction.LAST;
      case FUTURE -> Direction.NEXT;
      case PRESENT, UNKNOWN -> Direction.NONE;
    };
  }

  private static Optional<DateDraft> choose(
      List<DateDraft> readings, LocalDate published, Direction direction) {
    return switch (direction) {
      case LAST ->
          readings.stream()
              .filter(draft -> !earliest(draft).isAfter(published))
              .reduce((a, b) -> b);
      case NEXT ->
          readings.stream().filter(draft -> !latest(draft).isBefore(published)).findFirst();
      case THIS ->
          readings.stream()
              .filter(draft -> earliest(draft).getYear() == published.getYear())
              .findFirst();
      case NONE ->
          readings.stream()
              .min(java.util.Comparator.comparingLong(draft -> distance(draft, published)));
    };
  }

  /// "last September" told in September is last year's.
  private static Optional<DateDraft> lastBefore(List<DateDraft> readings, LocalDate published) {
    return readings.stream().filter(draft -> latest(draft).isBefore(published)).reduce((a, b) -> b);
  }

  private static LocalDate earliest(DateDraft draft) {
    return draft.start().orElseThrow().earliest();
  }

  private static LocalDate latest(DateDraft draft) {
    return draft.end().orElseThrow().latest();
  }

  /// News tell of the past more than of what is to come: a day ahead counts as twice as far.
  private static long distance(DateDraft draft, LocalDate day) {
    long ahead = Math.max(0, ChronoUnit.DAYS.between(day, earliest(draft)));
    long behind = Math.max(0, ChronoUnit.DAYS.between(latest(draft), day));
    return 2 * ahead + behind;
  }

  private static String openEdtf(String year, CalendarDate date) {
    StringBuilder edtf = new StringBuilder(year);
    date.month().ifPresent(month -> edtf.append("-%02d".formatted(month)));
    date.day().ifPresent(day -> edtf.append("-%02d".formatted(day)));
    return edtf.toString();
  }

  /// "7 JAN 89": the century is the one that puts the day last on or before publication, if that is
  /// known.
  private DateDraft withShortYear(CalendarDate date) {
    int two = date.year().getAsInt();
    List<String> candidates =
        List.of(openEdtf("19%02d".formatted(two), date), openEdtf("20%02d".formatted(two), date));
    DateDraft open =
        DateDraft.open(openEdtf("XX%02d".formatted(two), date), Extent.POINT)
            .withCandidates(candidates);
    if (anchoring.day().isEmpty()) {
      return open;
    }
    LocalDate published = anchoring.day().get();
    int limit = published.getYear() + (anchoring.tense() == Tense.FUTURE ? YEARS_TO_SEARCH : 0);
    int year = limit - Math.floorMod(limit - two, 100);
    DateDraft stated = stated(date, year);
    return stated.start().isPresent() ? stated.reckoned(anchoring.anchor(), "year") : open;
  }

  static DateDraft unordered(UnorderedDate date) {
    Optional<LocalDate> monthFirst = day(date.year(), date.first(), date.second());
    Optional<LocalDate> dayFirst = day(date.year(), date.second(), date.first());
    List<LocalDate> both =
        List.of(monthFirst.orElseThrow(), dayFirst.orElseThrow()).stream().sorted().toList();
    return DateDraft.stated("%04d".formatted(date.year()), both.getFirst(), both.getLast())
        .withCandidates(both.stream().map(LocalDate::toString).toList());
  }

  /// "the early 1990s" is its first four years, "the mid-1990s" the next three.
  static DateDraft decade(Decade decade) {
    int first = decade.firstYear();
    String edtf = "%03dX".formatted(first / 10);
    return switch (decade.part()) {
      case WHOLE -> span(edtf, first, first + 9);
      case EARLY -> span(edtf + "~", first, first + 3);
      case MIDDLE -> span(edtf + "~", first + 4, first + 6);
      case LATE -> span(edtf + "~", first + 7, first + 9);
    };
  }

  static DateDraft century(Century century) {
    int first = (century.rank() - 1) * 100;
    return span("%02dXX".formatted(century.rank() - 1), Math.max(1, first), first + 99);
  }

  private static DateDraft span(String edtf, int firstYear, int lastYear) {
    return DateDraft.stated(edtf, LocalDate.of(firstYear, 1, 1), LocalDate.of(lastYear, 12, 31));
  }

  /// Quarters are 33–36 in EDTF, halves 40–41. Without a number it is the one before publication's,
  /// of which news tell.
  DateDraft yearPart(YearPart part) {
    if (part.number().isEmpty()) {
      return anchoring
          .day()
          .map(day -> day.minusMonths(months(part.unit())))
          .map(day ->
              yearPart(
                  part.year().orElse(day.getYear()),
                  part.unit(),
                  (day.getMonthValue() - 1) / months(part.unit()) + 1))
          .map(draft -> draft.reckoned(anchoring.anchor(), "year", "month"))
          .orElseGet(() -> DateDraft.open("XXXX-XX", Extent.POINT));
    }
    int number = part.number().getAsInt();
    if (part.year().isPresent()) {
      return yearPart(part.year().getAsInt(), part.unit(), number);
    }
    return ofSomeYear(
        "XXXX-" + code(part.unit(), number),
        year -> yearPart(year, part.unit(), number),
        part.direction(),
        Direction.NONE);
  }

  private static int months(Unit unit) {
    return unit == Unit.HALF ? 6 : 3;
  }

  static int code(Unit unit, int number) {
    return (unit == Unit.HALF ? 39 : 32) + number;
  }

  static DateDraft yearPart(int year, Unit unit, int number) {
    YearMonth last = YearMonth.of(year, Math.min(12, number * months(unit)));
    return DateDraft.stated(
        "%04d-%d".formatted(year, code(unit, number)),
        last.minusMonths(months(unit) - 1L).atDay(1),
        last.atEndOfMonth());
  }

  /// The year of the nearest reading on the side that direction and tense ask for; open without a
  /// day to reckon from.
  DateDraft ofSomeYear(String open, IntFunction<DateDraft> ofYear, Direction stated) {
    return ofSomeYear(open, ofYear, stated, direction(stated));
  }

  /// @param asked the side to look on, unless `stated` is LAST
  private DateDraft ofSomeYear(
      String open, IntFunction<DateDraft> ofYear, Direction stated, Direction asked) {
    if (anchoring.day().isEmpty()) {
      return DateDraft.open(open, Extent.POINT);
    }
    LocalDate published = anchoring.day().get();
    List<DateDraft> readings =
        IntStream.rangeClosed(
                published.getYear() - YEARS_TO_SEARCH, published.getYear() + YEARS_TO_SEARCH)
            .mapToObj(ofYear)
            .filter(draft -> draft.start().isPresent())
            .toList();
    Optional<DateDraft> chosen =
        stated == Direction.LAST
            ? lastBefore(readings, published)
            : choose(readings, published, asked);
    return chosen
        .map(draft -> draft.reckoned(anchoring.anchor(), "year"))
        .orElseGet(() -> DateDraft.open(open, Extent.POINT));
  }

  DateDraft between(Between range) {
    DateDraft to = date(range.to());
    CalendarDate begin = range.from();
    if (begin.year().isEmpty() && to.end().isPresent()) {
      int year = latest(to).getYear();
      boolean earlierYear =
          begin.month().isPresent()
              && range.to().month().isPresent()
              && begin.month().getAsInt() > range.to().month().getAsInt();
      begin =
          new CalendarDate(
              OptionalInt.of(earlierYear ? year - 1 : year),
              begin.month(),
              begin.day(),
              begin.weekday(),
              begin.part(),
              begin.direction());
    }
    DateDraft from = date(begin);
    String edtf = from.edtf() + "/" + to.edtf();
    boolean open =
        from.start().isEmpty() || to.end().isEmpty() || earliest(from).isAfter(latest(to));
    if (open) {
      return DateDraft.open(edtf, Extent.SPAN);
    }
    Bounds start = from.start().get();
    return DateDraft.stretch(edtf, start, to.end().get())
        .reckoned(to.anchor(), to.inferred().toArray(String[]::new));
  }
}
