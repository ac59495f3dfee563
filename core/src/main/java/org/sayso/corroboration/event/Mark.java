package org.sayso.corroboration.event;

import java.time.LocalDate;
import java.util.Optional;
import org.sayso.event.EventType;

/// What of an account shows at once that most others are not of one happening with it: kind, days,
/// and when it was told, in 64 bits that stand beside its keys.
public record Mark(long bits) {
  private static final int KIND_BITS = 8;
  private static final int DAY_BITS = 20;
  private static final int WIDTH_BITS = 9;
  private static final long MOST_DAYS = (1L << DAY_BITS) - 1;
  private static final long FIRST_DAY = LocalDate.of(1, 1, 1).toEpochDay();
  private static final EventType[] KINDS = EventType.values();
  private static final boolean[][] FIT = fit();

  /// The mark of an account.
  public static Mark of(Account account) {
    Optional<TimeRule.Span> span = TimeRule.span(account);
    long from = span.map(days -> day(days.from())).orElse(0L);
    long width = span.map(days -> days.until().toEpochDay() - days.from().toEpochDay()).orElse(0L);
    long told = account.published().map(Mark::day).orElse(0L);
    long bits = account.type().ordinal();
    bits = bits << DAY_BITS | from;
    bits = bits << WIDTH_BITS | width;
    return new Mark(bits << DAY_BITS | told);
  }

  /// From one up; nought where there is no day, or one out of range.
  private static long day(LocalDate day) {
    long number = day.toEpochDay() - FIRST_DAY + 1;
    return number >= 1 && number <= MOST_DAYS ? number : 0;
  }

  private static boolean[][] fit() {
    boolean[][] fit = new boolean[KINDS.length][KINDS.length];
    for (EventType one : KINDS) {
      for (EventType other : KINDS) {
        fit[one.ordinal()][other.ordinal()] = Kinds.fit(one, other);
      }
    }
    return fit;
  }

  /// Whether the two accounts are worth comparing. What this rules out, the rules of [PairJudge]
  /// keep apart.
  boolean mayJoin(Mark other, JoinRules rules) {
    if (!FIT[kind()][other.kind()]) {
      return false;
    }
    if (from() > 0 && other.from() > 0) {
      return Math.max(from() - other.until(), other.from() - until()) <= rules.days();
    }
    return !isTooEarly(other, rules) && !other.isTooEarly(this, rules);
  }

  /// Whether the other was told before this one's day.
  private boolean isTooEarly(Mark other, JoinRules rules) {
    return from() > 0 && other.told() > 0 && other.told() + rules.days() < from();
  }

  private int kind() {
    return (int) (bits >>> 2 * DAY_BITS + WIDTH_BITS) & (1 << KIND_BITS) - 1;
  }

  private long from() {
    return bits >>> DAY_BITS + WIDTH_BITS & MOST_DAYS;
  }

  private long until() {
    return from() + (bits >>> DAY_BITS & (1 << WIDTH_BITS) - 1);
  }

  private long told() {
    return bits & MOST_DAYS;
  }
}
