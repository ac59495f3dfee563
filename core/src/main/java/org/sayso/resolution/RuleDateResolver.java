package org.sayso.resolution;

import java.time.LocalDate;
import java.util.Optional;
import org.sayso.evidence.By;
import org.sayso.mention.DateExpression;
import org.sayso.mention.DateExpression.Between;
import org.sayso.mention.DateExpression.CalendarDate;
import org.sayso.mention.DateExpression.Century;
import org.sayso.mention.DateExpression.ClockTime;
import org.sayso.mention.DateExpression.DayInWeek;
import org.sayso.mention.DateExpression.DayOfTelling;
import org.sayso.mention.DateExpression.Decade;
import org.sayso.mention.DateExpression.FeastDay;
import org.sayso.mention.DateExpression.MonthOfYear;
import org.sayso.mention.DateExpression.NamedDay;
import org.sayso.mention.DateExpression.NearDay;
import org.sayso.mention.DateExpression.PartOfYear;
import org.sayso.mention.DateExpression.Period;
import org.sayso.mention.DateExpression.Reference;
import org.sayso.mention.DateExpression.Repetition;
import org.sayso.mention.DateExpression.Season;
import org.sayso.mention.DateExpression.Shift;
import org.sayso.mention.DateExpression.Since;
import org.sayso.mention.DateExpression.Stretch;
import org.sayso.mention.DateExpression.UnorderedDate;
import org.sayso.mention.DateExpression.WeekOf;
import org.sayso.mention.DateExpression.YearPart;
import org.sayso.mention.DateReader;
import org.sayso.resolution.DateContext.Tense;
import org.sayso.resolution.NewsDate.Bounds;
import org.sayso.resolution.NewsDate.Extent;

/// Reads dates by rule: what is printed stands; what is relative counts from the day of
/// publication; the rest stays open. A pure function of words and context.
public final class RuleDateResolver implements DateResolver {
  /// What stands beside the answers of this resolver.
  public static final By BY = By.rule("resolution/date", 2, 0.85);

  @Override
  public Optional<NewsDate> resolve(String words, DateContext context) {
    return DateReader.read(words)
        .map(timed -> reckon(timed.expression(), context).of(words, timed));
  }

  private static DateDraft reckon(DateExpression expression, DateContext context) {
    Anchoring anchoring = new Anchoring(context);
    CalendarReckoning calendar = new CalendarReckoning(anchoring);
    YearlyReckoning yearly = new YearlyReckoning(anchoring, calendar);
    RelativeReckoning relative = new RelativeReckoning(anchoring);
    return switch (expression) {
      case CalendarDate date -> calendar.date(date);
      case UnorderedDate date -> CalendarReckoning.unordered(date);
      case Decade decade -> CalendarReckoning.decade(decade);
      case MonthOfYear month -> yearly.monthOfYear(month);
      case PartOfYear part -> yearly.partOfYear(part);
      case FeastDay feast -> yearly.feast(feast);
      case Century century -> CalendarReckoning.century(century);
      case Season season -> yearly.season(season);
      case YearPart part -> calendar.yearPart(part);
      case Between range -> calendar.between(range);
      case NamedDay day -> relative.namedDay(day);
      case WeekOf week -> RelativeReckoning.weekOf(calendar.date(week.day()));
      case DayInWeek day -> relative.dayInWeek(day);
      case NearDay day -> relative.nearDay(day);
      case Shift shift ->
          ToldReckoning.shift(shift, context).orElseGet(() -> relative.shift(shift));
      case Period period -> relative.period(period);
      case Stretch stretch -> relative.stretch(stretch);
      case Since since -> since(since, context);
      case Repetition ignored -> DateDraft.open(DateDraft.UNKNOWN_DAY, Extent.REPEATED);
      case DayOfTelling day -> ToldReckoning.day(day.step(), context);
      case ClockTime ignored -> ToldReckoning.day(0, context);
      case Reference ignored -> DateDraft.open(DateDraft.UNKNOWN_DAY, Extent.POINT);
    };
  }

  /// "since 2014" lasts until publication; without a publication date its end is open.
  private static DateDraft since(Since since, DateContext context) {
    DateDraft from = reckon(since.from(), context.with(Tense.PAST));
    Anchoring anchoring = new Anchoring(context);
    boolean closed =
        anchoring.day().isPresent()
            && from.start().isPresent()
            && !from.start().get().earliest().isAfter(anchoring.day().get());
    if (!closed) {
      return DateDraft.open(from.edtf() + "/..", Extent.SPAN);
    }
    LocalDate published = anchoring.day().get();
    Bounds start = from.start().orElseThrow();
    LocalDate latest = start.latest().isAfter(published) ? published : start.latest();
    return DateDraft.stretch(
            from.edtf() + "/" + published,
            new Bounds(start.earliest(), latest),
            new Bounds(published, published))
        .reckoned(
            anchoring.anchor(),
            from.inferred().isEmpty()
                ? new String[] {"end"}
                : from.inferred().toArray(String[]::new));
  }
}
