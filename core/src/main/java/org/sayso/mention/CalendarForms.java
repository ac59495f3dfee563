package org.sayso.mention;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.sayso.mention.DateExpression.Between;
import org.sayso.mention.DateExpression.CalendarDate;
import org.sayso.mention.DateExpression.Decade;
import org.sayso.mention.DateExpression.Direction;
import org.sayso.mention.DateExpression.Part;
import org.sayso.mention.DateExpression.Season;
import org.sayso.mention.DateExpression.UnorderedDate;
import org.sayso.mention.DateForm.Hit;

/// Days, months, years and their ranges by the calendar.
final class CalendarForms {
  private static final Set<String> BEFORE_BARE_DATES =
      Set.of(
          "in",
          "since",
          "by",
          "of",
          "until",
          "till",
          "from",
          "between",
          "during",
          "before",
          "after",
          "to",
          "and",
          "on",
          "for",
          "year",
          "through",
          "around",
          "about",
          "throughout",
          "");

  /// A number that counts something: "2000 people", "1,900".
  private static final Pattern COUNTED =
      Pattern.compile(
          "^\\s+(?:people|persons|men|women|children|soldiers|troops|families|deaths|civilians|dollars|metres|meters|km|miles|feet|rupees)\\b.*",
          Pattern.DOTALL);

  private static final String CALENDAR =
      "(?:{DAY}\\s+{MONTH}(?:,?\\s+{YEAR})?|{MONTH}\\s+{DAY}(?:,?\\s+{YEAR})?|{MONTH}(?:,?\\s+{YEAR})?|{YEAR})";

  private static final DateForm DAY_FIRST =
      DateForm.of(
          "{BEFORE}(?:(?<weekday>{WEEKDAY}),?\\s+(?:the\\s+)?)?(?:the\\s+)?(?<day>{DAY})(?:\\s+of)?\\s+(?<month>{MONTH})(?:,?\\s+(?<year>{YEAR}))?{AFTER}",
          CalendarForms::day);
  private static final DateForm MONTH_FIRST =
      DateForm.of(
          "{BEFORE}(?:(?<weekday>{WEEKDAY}),?\\s+)?(?<month>{MONTH})\\s+(?:the\\s+)?(?<day>{DAY})(?![:.,]?\\d|%)(?:,?\\s+(?<year>{YEAR}))?{AFTER}",
          CalendarForms::day);
  private static final DateForm WIRE =
      DateForm.of(
          "(?<day>{DAY})\\s+(?<month>{MONTH})\\s+(?<year>\\d\\d)(?![:.,]\\d)",
          CalendarForms::wireDay);
  private static final DateForm ISO =
      DateForm.of(
          "(?<year>{YEAR})-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\\d|3[01])",
          CalendarForms::isoDay);
  private static final DateForm SLASHED =
      DateForm.of(
          "(?<first>\\d{1,2})([/.])(?<second>\\d{1,2})\\2(?<year>{YEAR})", CalendarForms::slashed);
  private static final DateForm MONTH =
      DateForm.of(
          "(?:(?<part>{PART})[\\s-]+)?(?:(?<direction>last|this|next|past)\\s+)?(?<month>{MONTH})(?:,?\\s+(?:of\\s+)?(?<year>{YEAR}))?",
          CalendarForms::month);
  private static final DateForm YEAR =
      DateForm.of(
          "(?:(?<part>{PART})[\\s-]+)?(?<year>{YEAR})(?![-–/]\\d|[,.]\\d)", CalendarForms::year);
  private static final DateForm DECADE =
      DateForm.of(
          "(?:the\\s+)?(?:(?<part>early|mid|late)[\\s-]+)?(?:the\\s+)?(?<year>(?:1[6-9]|20)\\d0)['’]?s",
          CalendarForms::decade);
  private static final DateForm SEASON =
      DateForm.of(
          "(?:the\\s+)?(?<season>spring|summer|autumn|fall|winter)(?:\\s+of)?\\s+(?<year>{YEAR})",
          CalendarForms::season);
  private static final DateForm DAYS_OF_MONTH =
      DateForm.of(
          "(?:(?<key>from|between)\\s+)?(?<month>{MONTH})\\s+(?<day>{DAY})\\s*(?<link>-|–|—|to|and|through|until)\\s*(?<end>{DAY})(?![:.,]?\\d|%)(?:,?\\s+(?<year>{YEAR}))?",
          CalendarForms::days);
  private static final DateForm DAYS_BEFORE_MONTH =
      DateForm.of(
          "(?:(?<key>from|between)\\s+)?(?<day>{DAY})\\s*(?<link>-|–|—|to|and|through|until)\\s*(?<end>{DAY})\\s+(?:of\\s+)?(?<month>{MONTH})(?:,?\\s+(?<year>{YEAR}))?",
          CalendarForms::days);
  private static final DateForm RANGE =
      DateForm.of(
          "(?:from|between)\\s+(?<from>"
              + CALENDAR
              + ")\\s+(?:to|and|until|till|through)\\s+(?<to>"
              + CALENDAR
              + ")",
          CalendarForms::range);
  private static final DateForm YEARS =
      DateForm.of(
          "(?<year>{YEAR})\\s?[-–—/]\\s?(?<end>{YEAR}|\\d\\d)(?!-\\d)", CalendarForms::years);

  /// All forms of this kind.
  static final List<DateForm> ALL =
      List.of(
          DAY_FIRST,
          MONTH_FIRST,
          WIRE,
          ISO,
          SLASHED,
          MONTH,
          YEAR,
          DECADE,
          SEASON,
          DAYS_OF_MONTH,
          DAYS_BEFORE_MONTH,
          RANGE,
          YEARS);

  private static final List<DateForm> SIMPLE = List.of(DAY_FIRST, MONTH_FIRST, MONTH, YEAR);

  private CalendarForms() {}

  private static CalendarDate date(OptionalInt year, OptionalInt month, OptionalInt day) {
    return new CalendarDate(year, month, day, Part.WHOLE, Direction.NONE);
  }

  private static OptionalInt yearOf(Hit hit) {
    return hit.get("year")
        .map(year -> OptionalInt.of(DateVocabulary.number(year)))
        .orElse(OptionalInt.empty());
  }

  private static OptionalInt monthOf(Hit hit) {
    return OptionalInt.of(DateVocabulary.month(hit.group("month")));
  }

  private static boolean isPossible(int month, int day) {
    return day >= 1 && day <= java.time.Month.of(month).maxLength();
  }

  private static Optional<DateExpression> day(Hit hit) {
    int day = DateVocabulary.number(hit.group("day"));
    if (!hit.isCapitalized("month") || !isPossible(monthOf(hit).getAsInt(), day)) {
      return Optional.empty();
    }
    return Optional.of(date(yearOf(hit), monthOf(hit), OptionalInt.of(day)));
  }

  /// "7 JAN 89" of wire texts; in other capitals "7 May 15" would be a guess.
  private static Optional<DateExpression> wireDay(Hit hit) {
    return hit.group("month").equals(hit.group("month").toUpperCase(java.util.Locale.ROOT))
        ? day(hit)
        : Optional.empty();
  }

  private static Optional<DateExpression> isoDay(Hit hit) {
    int month = DateVocabulary.number(hit.group("month"));
    int day = DateVocabulary.number(hit.group("day"));
    return isPossible(month, day)
        ? Optional.of(date(yearOf(hit), OptionalInt.of(month), OptionalInt.of(day)))
        : Optional.empty();
  }

  private static Optional<DateExpression> slashed(Hit hit) {
    int first = DateVocabulary.number(hit.group("first"));
    int second = DateVocabulary.number(hit.group("second"));
    int year = yearOf(hit).getAsInt();
    boolean monthFirst = first >= 1 && first <= 12 && isPossible(first, second);
    boolean dayFirst = second >= 1 && second <= 12 && isPossible(second, first);
    if (monthFirst && dayFirst && first != second) {
      return Optional.of(new UnorderedDate(year, first, second));
    }
    if (!monthFirst && !dayFirst) {
      return Optional.empty();
    }
    int month = monthFirst ? first : second;
    int day = monthFirst ? second : first;
    return Optional.of(date(OptionalInt.of(year), OptionalInt.of(month), OptionalInt.of(day)));
  }

  private static Optional<DateExpression> month(Hit hit) {
    Direction direction = DateVocabulary.direction(hit.get("direction"));
    boolean bare =
        hit.get("year").isEmpty() && hit.get("part").isEmpty() && direction == Direction.NONE;
    if (!hit.isCapitalized("month")
        || (bare && !hit.isAlone() && !BEFORE_BARE_DATES.contains(hit.wordBefore()))) {
      return Optional.empty();
    }
    return Optional.of(
        new CalendarDate(
            yearOf(hit),
            monthOf(hit),
            OptionalInt.empty(),
            DateVocabulary.part(hit.get("part")),
            direction));
  }

  private static Optional<DateExpression> year(Hit hit) {
    boolean bare = hit.get("part").isEmpty() && !hit.isAlone();
    if (bare
        && (!BEFORE_BARE_DATES.contains(hit.wordBefore())
            || COUNTED.matcher(hit.rest()).matches())) {
      return Optional.empty();
    }
    return Optional.of(
        new CalendarDate(
            yearOf(hit),
            OptionalInt.empty(),
            OptionalInt.empty(),
            DateVocabulary.part(hit.get("part")),
            Direction.NONE));
  }

  private static Optional<DateExpression> decade(Hit hit) {
    return Optional.of(new Decade(yearOf(hit).getAsInt(), DateVocabulary.part(hit.get("part"))));
  }

  private static Optional<DateExpression> season(Hit hit) {
    int code =
        switch (hit.group("season").toLowerCase(java.util.Locale.ROOT)) {
          case "spring" -> 21;
          case "summer" -> 22;
          case "winter" -> 24;
          default -> 23;
        };
    return Optional.of(new Season(yearOf(hit).getAsInt(), code));
  }

  private static Optional<DateExpression> days(Hit hit) {
    int first = DateVocabulary.number(hit.group("day"));
    int last = DateVocabulary.number(hit.group("end"));
    int month = monthOf(hit).getAsInt();
    boolean list = hit.group("link").equalsIgnoreCase("and") && hit.get("key").isEmpty();
    if (!hit.isCapitalized("month") || list || first >= last || !isPossible(month, last)) {
      return Optional.empty();
    }
    return Optional.of(
        new Between(
            date(yearOf(hit), OptionalInt.of(month), OptionalInt.of(first)),
            date(yearOf(hit), OptionalInt.of(month), OptionalInt.of(last))));
  }

  private static Optional<DateExpression> range(Hit hit) {
    Optional<CalendarDate> from = simple(hit.group("from"));
    Optional<CalendarDate> to = simple(hit.group("to"));
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    CalendarDate begin = from.get();
    OptionalInt year = begin.year().isPresent() ? begin.year() : to.get().year();
    return Optional.of(new Between(date(year, begin.month(), begin.day()), to.get()));
  }

  private static Optional<CalendarDate> simple(String words) {
    return SIMPLE.stream()
        .map(form -> new Hit(form.pattern().matcher(words), words))
        .filter(hit -> hit.matcher().matches())
        .flatMap(hit ->
            SIMPLE.stream()
                .filter(form -> form.pattern() == hit.matcher().pattern())
                .findFirst()
                .stream()
                .flatMap(form -> form.reading().apply(hit).stream()))
        .filter(CalendarDate.class::isInstance)
        .map(CalendarDate.class::cast)
        .findFirst();
  }

  private static Optional<DateExpression> years(Hit hit) {
    int first = yearOf(hit).getAsInt();
    int end = DateVocabulary.number(hit.group("end"));
    int last = end < 100 ? first / 100 * 100 + end : end;
    if (last > first) {
      return Optional.of(
          new Between(
              date(OptionalInt.of(first), OptionalInt.empty(), OptionalInt.empty()),
              date(OptionalInt.of(last), OptionalInt.empty(), OptionalInt.empty())));
    }
    return end >= 1 && end <= 12
        ? Optional.of(date(OptionalInt.of(first), OptionalInt.of(end), OptionalInt.empty()))
        : Optional.empty();
  }
}
