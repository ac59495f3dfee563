package org.sayso.resolution;

import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;
import org.sayso.resolution.NewsDate.Bounds;

/// How exact a date is, in the scales of conflict data.
public final class DatePrecision {
  private DatePrecision() {}

  /// UCDP's `date_prec`: 1 the day, 2 two to six days, 3 a week, 4 a month, 5 a year; empty while
  /// the date is open or wider than a year.
  public static OptionalInt ucdp(NewsDate date) {
    if (date.start().isEmpty() || date.end().isEmpty()) {
      return OptionalInt.empty();
    }
    long days = days(date.start().get(), date.end().get());
    if (days > 366) {
      return OptionalInt.empty();
    }
    if (days <= 6) {
      return OptionalInt.of(days == 1 ? 1 : 2);
    }
    return OptionalInt.of(days <= 7 ? 3 : days <= 31 ? 4 : 5);
  }

  /// ACLED's `time_precision`: 1 the day, 2 a week or weekend, 3 a month; empty while the date is
  /// open or wider than a month.
  public static OptionalInt acled(NewsDate date) {
    OptionalInt ucdp = ucdp(date);
    if (ucdp.isEmpty() || ucdp.getAsInt() == 5) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(ucdp.getAsInt() == 1 ? 1 : ucdp.getAsInt() <= 3 ? 2 : 3);
  }

  private static long days(Bounds start, Bounds end) {
    return ChronoUnit.DAYS.between(start.earliest(), end.latest()) + 1;
  }
}
