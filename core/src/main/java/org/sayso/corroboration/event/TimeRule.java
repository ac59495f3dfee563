package org.sayso.corroboration.event;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.corroboration.event.Account.When;

/// Holds the days of two accounts against each other.
final class TimeRule {
  private static final Pattern OPEN_YEAR = Pattern.compile("XXXX-(\\d\\d)-(\\d\\d)");
  private static final int LEAP_YEAR = 2000;
  private static final int DAYS_OF_YEAR = 366;
  private static final int LONG_AFTER = 60;
  private static final int MONTH = 31;
  private static final int SAME_DAYS = 3;

  private final JoinRules rules;

  TimeRule(JoinRules rules) {
    this.rules = rules;
  }

  /// The first and the last day that an account can be of.
  record Span(LocalDate from, LocalDate until) {
    boolean oneDay() {
      return from.equals(until);
    }

    /// Days between both, nought where they touch.
    long gap(Span other) {
      if (until.isBefore(other.from)) {
        return ChronoUnit.DAYS.between(until, other.from);
      }
      return other.until.isBefore(from) ? ChronoUnit.DAYS.between(other.until, from) : 0;
    }
  }

  /// The narrowest date of a known year that is told, no wider than a month.
  static Optional<Span> span(Account account) {
    return account.dates().stream()
        .filter(date -> date.from().isPresent())
        .map(date -> new Span(date.from().orElseThrow(), date.until().orElseThrow()))
        .filter(span -> ChronoUnit.DAYS.between(span.from(), span.until()) <= DAYS_OF_YEAR)
        .min((one, other) -> Long.compare(width(one), width(other)));
  }

  private static long width(Span span) {
    return ChronoUnit.DAYS.between(span.from(), span.until());
  }

  void weigh(AccountFacts one, AccountFacts other, Points points) {
    Optional<Span> first = one.span();
    Optional<Span> second = other.span();
    if (first.isPresent() && second.isPresent()) {
      dated(first.get(), second.get(), points);
      return;
    }
    tooEarly(first, other.account(), points);
    tooEarly(second, one.account(), points);
    if (first.isPresent() || second.isPresent()) {
      halfDated(one, other, first.or(() -> second).orElseThrow(), first.isEmpty(), points);
    } else {
      undated(one, other, points);
    }
  }

  private void dated(Span one, Span other, Points points) {
    long gap = one.gap(other);
    if (gap > rules.days()) {
      points.forbid(() -> "their dates lie %d days apart".formatted(gap));
    } else if (one.oneDay() && one.equals(other)) {
      points.dayAgrees();
      points.add(2, () -> "both on " + one.from());
    } else if (Math.max(width(one), width(other)) <= MONTH) {
      points.dayAgrees();
      points.add(1, "their dates can be the same");
    }
  }

  private void tooEarly(Optional<Span> happened, Account told, Points points) {
    boolean before =
        happened.isPresent()
            && told.published()
                .filter(day -> day.plusDays(rules.days()).isBefore(happened.get().from()))
                .isPresent();
    if (before) {
      points.forbid(() -> "one was told before the day of the other");
    }
  }

  private void halfDated(
      AccountFacts one, AccountFacts other, Span known, boolean firstOpen, Points points) {
    AccountFacts open = firstOpen ? one : other;
    Optional<LocalDate> published = open.account().published();
    if (!open.openDays().isEmpty()) {
      openYear(open.openDays(), known, points);
    } else if (published.isPresent()) {
      after(ChronoUnit.DAYS.between(known.until(), published.get()), points);
    }
  }

  private void after(long days, Points points) {
    if (days <= rules.toldWithin()) {
      points.timeAgrees();
      points.add(0.75, "the one without a date was told within days of the other's day");
    } else if (days > LONG_AFTER) {
      points.add(-1, "the one without a date was told long after the other's day");
    }
  }

  private void openYear(List<MonthDay> days, Span known, Points points) {
    long gap =
        days.stream().mapToLong(day -> apart(day, MonthDay.from(known.from()))).min().orElse(0);
    if (!known.oneDay()) {
      return;
    }
    if (gap > rules.days()) {
      points.forbid(() -> "their days lie %d days apart in the year".formatted(gap));
    } else {
      points.dayAgrees();
      points.add(1, "the same day of the year, one without its year");
    }
  }

  private void undated(AccountFacts one, AccountFacts other, Points points) {
    List<MonthDay> first = one.openDays();
    List<MonthDay> second = other.openDays();
    Optional<LocalDate> told = one.account().published();
    Optional<LocalDate> otherTold = other.account().published();
    if (!first.isEmpty() && !second.isEmpty()) {
      boolean near =
          first.stream()
              .anyMatch(day -> second.stream().anyMatch(d -> apart(day, d) <= rules.days()));
      if (near) {
        points.dayAgrees();
        points.add(1, "the same day of the year, both without the year");
      } else {
        points.forbid(() -> "their days lie apart in the year");
      }
    } else if (told.isPresent() && otherTold.isPresent()) {
      published(told.get(), otherTold.get(), points);
    }
  }

  private void published(LocalDate one, LocalDate other, Points points) {
    long gap = Math.abs(ChronoUnit.DAYS.between(one, other));
    int near = Math.min(SAME_DAYS, rules.toldWithin());
    if (gap <= near) {
      points.timeAgrees();
      points.add(0.75, () -> "without dates, told within %d days".formatted(near));
    } else if (gap <= rules.toldWithin()) {
      points.timeAgrees();
      points.add(0.5, "without dates, told within days of each other");
    } else if (gap > MONTH) {
      points.add(-1, "without dates, and told long after each other");
    }
  }

  /// The days of an open year that are told.
  static List<MonthDay> openDays(Account account) {
    return account.dates().stream()
        .map(When::edtf)
        .flatMap(edtf -> monthDay(edtf).stream())
        .toList();
  }

  private static Optional<MonthDay> monthDay(String edtf) {
    Matcher open = OPEN_YEAR.matcher(edtf);
    if (!open.matches()) {
      return Optional.empty();
    }
    int month = Integer.parseInt(open.group(1));
    int day = Integer.parseInt(open.group(2));
    boolean real = month >= 1 && month <= 12 && day >= 1 && day <= MONTH;
    return real && MonthDay.of(month, 1).atYear(LEAP_YEAR).lengthOfMonth() >= day
        ? Optional.of(MonthDay.of(month, day))
        : Optional.empty();
  }

  private static long apart(MonthDay one, MonthDay other) {
    int first = one.atYear(LEAP_YEAR).getDayOfYear();
    int second = other.atYear(LEAP_YEAR).getDayOfYear();
    int gap = Math.abs(first - second);
    return Math.min(gap, DAYS_OF_YEAR - gap);
  }
}
