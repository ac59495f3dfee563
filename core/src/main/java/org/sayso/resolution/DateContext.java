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
public record DateContext(
    Optional<PublishedDate> published, Optional<MonthDay> dateline, Tense tense) {
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
  }

  /// Nothing is known but the words.
  public static DateContext none() {
    return new DateContext(Optional.empty(), Optional.empty(), Tense.UNKNOWN);
  }

  /// The same context for a verb in `tense`.
  public DateContext with(Tense tense) {
    return new DateContext(published, dateline, tense);
  }
}
