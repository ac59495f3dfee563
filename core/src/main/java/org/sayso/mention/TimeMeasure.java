package org.sayso.mention;

import java.util.OptionalInt;
import org.sayso.mention.DateExpression.Unit;

/// A number of units. Halves are counted in a smaller unit: two years and a half are 30 months.
///
/// @param count empty for "several"
record TimeMeasure(OptionalInt count, Unit unit) {
  static TimeMeasure of(TimeFields fields) {
    OptionalInt count = fields.count();
    boolean half = fields.text("plus").equals("half") && count.isPresent();
    return half ? withHalf(count.getAsInt(), fields.unit()) : new TimeMeasure(count, fields.unit());
  }

  private static TimeMeasure withHalf(int count, Unit unit) {
    return switch (unit) {
      case MINUTE -> of(count, 60, Unit.SECOND);
      case HOUR -> of(count, 60, Unit.MINUTE);
      case DAY -> of(count, 24, Unit.HOUR);
      case WEEK -> of(count, 7, Unit.DAY);
      case MONTH -> of(count, 30, Unit.DAY);
      case YEAR -> of(count, 12, Unit.MONTH);
      case DECADE -> of(count, 10, Unit.YEAR);
      case CENTURY -> of(count, 100, Unit.YEAR);
      case SECOND, WEEKEND, QUARTER, HALF -> new TimeMeasure(OptionalInt.of(count), unit);
    };
  }

  private static TimeMeasure of(int count, int parts, Unit part) {
    return new TimeMeasure(OptionalInt.of(count * parts + parts / 2), part);
  }
}
