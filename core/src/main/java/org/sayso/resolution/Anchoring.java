package org.sayso.resolution;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.Optional;
import org.sayso.document.PublishedDate;
import org.sayso.resolution.DateContext.Tense;
import org.sayso.resolution.NewsDate.Anchor;

/// The day from which dates of one context are reckoned.
record Anchoring(DateContext context) {
  Optional<LocalDate> day() {
    return context.published().map(PublishedDate::value);
  }

  Tense tense() {
    return context.tense();
  }

  /// What the day is called in the answer.
  Anchor anchor() {
    if (context.published().isEmpty()) {
      return Anchor.NONE;
    }
    return switch (context.published().get().from()) {
      case DATELINE -> Anchor.DATELINE;
      case USER, FIELD, META, JSON_LD, PAGE -> Anchor.PUBLICATION;
    };
  }

  /// The day and month `days` after the dateline's; empty where that depends on the year.
  Optional<MonthDay> datelinePlus(int days) {
    return context
        .dateline()
        .flatMap(dateline -> {
          Optional<MonthDay> common = shifted(dateline, 2001, days);
          return common.isPresent() && common.equals(shifted(dateline, 2004, days))
              ? common
              : Optional.empty();
        });
  }

  private static Optional<MonthDay> shifted(MonthDay from, int year, int days) {
    try {
      return from.isValidYear(year)
          ? Optional.of(MonthDay.from(Year.of(year).atMonthDay(from).plusDays(days)))
          : Optional.empty();
    } catch (DateTimeException outOfRange) {
      return Optional.empty();
    }
  }
}
