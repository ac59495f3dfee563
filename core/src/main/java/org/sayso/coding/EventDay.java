package org.sayso.coding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sayso.resolution.DatePrecision;
import org.sayso.resolution.NewsDate;

/// Which of an event's dates a table with one date takes: the most precise, of those the first
/// told. Days of [RuleSet#UCDP_LIKE] and [RuleSet#ACLED_LIKE].
public final class EventDay {
  private EventDay() {}

  /// The date, empty while none has a first and a last day within a year.
  public static Optional<NewsDate> of(List<NewsDate> dates) {
    return dates.stream()
        .filter(date -> date.extent() != NewsDate.Extent.REPEATED)
        .filter(date -> DatePrecision.ucdp(date).isPresent())
        .min(Comparator.comparingInt(date -> DatePrecision.ucdp(date).orElseThrow()));
  }
}
