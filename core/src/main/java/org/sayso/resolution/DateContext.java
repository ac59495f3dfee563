package org.sayso.resolution;

import java.time.MonthDay;
import java.util.Objects;
import java.util.Optional;
import org.sayso.document.PublishedDate;

/// What a date may be reckoned from: never the day on which the program runs.
///
/// @param published the day of publication, if anybody states it
/// @param dateline day and month of the dateline, which seldom gives the year
/// @param tense of the verb that governs the date's words
/// @param told the date told last before, from which "the next day" counts
/// @param quarter the quarter told last before, which "a year earlier" is about
public record DateContext(
    Optional<PublishedDate> published,
    Optional<MonthDay> dateline,
    Tense tense,
    Optional<NewsDate> told,
    Optional<NewsDate> quarter) {
  /// How the telling stands to the time told.
  public enum Tense {
    PAST,
    PRESENT,
    FUTURE,
    UNKNOWN
  }

  public DateContext {
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(dateline, "dateline");
    Objects.requireNonNull(tense, "tense");
    Objects.requireNonNull(told, "told");
    Objects.requireNonNull(quarter, "quarter");
  }

  /// Nothing has been told before.
  public DateContext(Optional<PublishedDate> published, Optional<MonthDay> dateline, Tense tense) {
    this(published, dateline, tense, Optional.empty(), Optional.empty());
  }

  /// Nothing is known but the words.
  public static DateContext none() {
    return new DateContext(Optional.empty(), Optional.empty(), Tense.UNKNOWN);
  }

  /// The same context for a verb in `tense`.
  public DateContext with(Tense tense) {
    return new DateContext(published, dateline, tense, told, quarter);
  }

  /// The same context after `date` has been told, and `quarter` some time before.
  public DateContext after(Optional<NewsDate> date, Optional<NewsDate> quarter) {
    return new DateContext(published, dateline, tense, date, quarter);
  }
}
