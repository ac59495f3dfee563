package org.sayso.eval.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.sayso.mention.DateExpression;
import org.sayso.mention.DateExpression.Direction;
import org.sayso.mention.DateExpression.Reference;
import org.sayso.mention.DateExpression.Repetition;
import org.sayso.mention.DateExpression.Shift;
import org.sayso.mention.DateExpression.Since;
import org.sayso.mention.DateExpression.Stretch;
import org.sayso.mention.DateExpression.Timed;
import org.sayso.mention.DateExpression.Unit;
import org.sayso.resolution.NewsDate;

/// Turns Sayso's reading of words for a time into `type` and `value` of TimeML's `TIMEX3`.
///
/// Dates come from the [NewsDate] that the product shows; stretches, repetitions and words such as
/// "recently" from the expression, for a [NewsDate] has no place for them.
public final class TimexScheme {
  private static final Map<String, String> SEASONS =
      Map.of("21", "SP", "22", "SU", "23", "FA", "24", "WI");
  private static final Map<String, String> TIMES =
      Map.of(
          "morning",
          "TMO",
          "afternoon",
          "TAF",
          "evening",
          "TEV",
          "night",
          "TNI",
          "24:00",
          "T24:00");
  private static final int FIRST_QUARTER = 33;
  private static final int FIRST_HALF = 40;

  private TimexScheme() {}

  /// Type and value.
  public record Valued(String type, String value) {}

  /// What `timed` is in TimeML.
  ///
  /// @param words as printed
  /// @param date what the product reads; empty when nothing
  /// @param created the day of creation, for what the product leaves open because only an event
  ///   could anchor it
  public static Valued of(
      String words, Timed timed, Optional<NewsDate> date, Optional<LocalDate> created) {
    DateExpression expression =
        timed.expression() instanceof Since since ? since.from() : timed.expression();
    return switch (expression) {
      case Stretch stretch -> new Valued("DURATION", duration(words, stretch));
      case Repetition repetition -> new Valued("SET", repetition(repetition));
      case Reference reference -> new Valued("DATE", reference(reference));
      default -> dated(words, timed, expression, date, created);
    };
  }

  private static Valued dated(
      String words,
      Timed timed,
      DateExpression expression,
      Optional<NewsDate> date,
      Optional<LocalDate> created) {
    String value =
        date.filter(found -> found.start().isPresent() || found.edtf().matches(".*\\d.*"))
            .map(found -> value(expression, found))
            .or(() -> created.map(day -> guessed(expression, day)))
            .orElse("XXXX-XX-XX");
    Optional<String> time =
        timed.timeOfDay().filter(said -> isTimeOfDay(words)).filter(said -> value.length() >= 10);
    return time.map(said -> new Valued("TIME", value + TIMES.getOrDefault(said, "T" + said)))
        .orElseGet(() -> new Valued("DATE", value));
  }

  /// By the day of creation, as annotators do where no event is told.
  private static String guessed(DateExpression expression, LocalDate created) {
    if (!(expression instanceof Shift shift)) {
      return created.toString();
    }
    if (shift.count().isEmpty()) {
      return shift.direction() == Direction.NEXT ? "FUTURE_REF" : "PAST_REF";
    }
    int count = shift.count().getAsInt() * (shift.direction() == Direction.NEXT ? 1 : -1);
    return switch (shift.unit()) {
      case YEAR -> "%04d".formatted(created.getYear() + count);
      case MONTH -> created.plusMonths(count).toString().substring(0, 7);
      case WEEK -> week(created.plusWeeks(count));
      case DAY -> created.plusDays(count).toString();
      default -> created.toString();
    };
  }

  /// "late yesterday" is a day, "yesterday morning" a time.
  private static boolean isTimeOfDay(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return lower.matches("(?s).*(morning|afternoon|evening|night|noon|midday|hours|\\d).*");
  }

  private static String reference(Reference reference) {
    return switch (reference.side()) {
      case LAST -> "PAST_REF";
      case NEXT -> "FUTURE_REF";
      case THIS, NONE -> "PRESENT_REF";
    };
  }

  private static String repetition(Repetition repetition) {
    if (repetition.unit() == Unit.WEEKEND) {
      return "XXXX-WXX-WE";
    }
    return repetition
        .day()
        .map(day -> "XXXX-WXX-" + day.getValue())
        .orElseGet(() -> duration(repetition.count(), repetition.unit()));
  }

  /// "2 1/2 years" are 30 months to the product and `P2Y6M` here.
  private static String duration(String words, Stretch stretch) {
    int count = stretch.count().orElse(0);
    boolean half = count > 0 && words.toLowerCase(Locale.ROOT).matches("(?s).*(half|1/2|\\.5).*");
    if (half && stretch.unit() == Unit.MONTH && count % 12 == 6 && count > 12) {
      return "P%dY6M".formatted(count / 12);
    }
    if (half && stretch.unit() == Unit.MINUTE && count % 60 == 30 && count > 60) {
      return "PT%dH30M".formatted(count / 60);
    }
    return duration(stretch.count(), stretch.unit());
  }

  private static String duration(OptionalInt count, Unit unit) {
    String number = count.isPresent() ? Integer.toString(count.getAsInt()) : "X";
    return switch (unit) {
      case SECOND -> "PT" + number + "S";
      case MINUTE -> "PT" + number + "M";
      case HOUR -> "PT" + number + "H";
      case DAY -> "P" + number + "D";
      case WEEKEND -> "P" + number + "WE";
      case WEEK -> "P" + number + "W";
      case MONTH -> "P" + number + "M";
      case QUARTER -> "P" + number + "Q";
      case HALF -> "P" + number + "H";
      case YEAR -> "P" + number + "Y";
      case DECADE -> count.isPresent() ? "P" + count.getAsInt() + "0Y" : "PXY";
      case CENTURY -> count.isPresent() ? "P" + count.getAsInt() + "00Y" : "PXY";
    };
  }

  private static String value(DateExpression expression, NewsDate date) {
    Optional<LocalDate> first = date.start().map(NewsDate.Bounds::earliest);
    if (first.isPresent()) {
      if (date.edtf().startsWith("[")) {
        return stretch(date, first.get());
      }
      if (expression instanceof Shift shift
          && shift.unit() == Unit.WEEK
          && date.edtf().endsWith("~")) {
        return week(first.get().plusDays(3));
      }
    }
    return edtf(date.edtf());
  }

  /// A week, a weekend, or a night between two days.
  private static String stretch(NewsDate date, LocalDate first) {
    LocalDate last = date.end().orElseThrow().latest();
    boolean weekend = first.getDayOfWeek() == DayOfWeek.SATURDAY;
    if (weekend && ChronoUnit.DAYS.between(first, last) == 1) {
      return week(first) + "-WE";
    }
    return ChronoUnit.DAYS.between(first, last) == 6 ? week(first) : first.toString();
  }

  private static String week(LocalDate day) {
    return "%04d-W%02d"
        .formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  /// EDTF's seasons, quarters, halves, decades and centuries in TimeML's notation.
  private static String edtf(String printed) {
    String edtf = printed.replace("~", "");
    if (edtf.matches("\\d\\d\\dX|\\d\\dXX")) {
      return edtf.replace("X", "");
    }
    if (!edtf.matches("(\\d{4}|XXXX)-\\d\\d")) {
      return edtf;
    }
    int code = Integer.parseInt(edtf.substring(5));
    String year = edtf.substring(0, 5);
    if (code >= FIRST_HALF) {
      return year + "H" + (code - FIRST_HALF + 1);
    }
    if (code >= FIRST_QUARTER) {
      return year + "Q" + (code - FIRST_QUARTER + 1);
    }
    return year + SEASONS.getOrDefault(edtf.substring(5), edtf.substring(5));
  }
}
