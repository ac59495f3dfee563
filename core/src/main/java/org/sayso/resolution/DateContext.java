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
public record DateContext(
    Optional<PublishedDate> published,
    Optional<MonthDay> dateline,
    Tense tense,
    Optional<NewsDate> told) {
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
  }

  /// Nothing has been told before.
  public DateContext(Optional<PublishedDate> published, Optional<MonthDay> dateline, Tense tense) {
    this(published, dateline, tense, Optional.empty());
  }

  /// Nothing is known but the words.
  public static DateContext none() {
    return new DateContext(Optional.empty(), Optional.empty(), Tense.UNKNOWN);
  }

  /// The same context for a verb in `tense`.
  public DateContext with(Tense tense) {
    return new DateContext(published, dateline, tense, told);
  }

  /// The same context after `date` has been told.
  public DateContext after(Optional<NewsDate> date) {
    return new DateContext(published, dateline, tense, date);
  }
}
