package org.sayso.eval.incidents;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.sayso.document.PublishedDate;
import org.sayso.pipeline.DocumentRecord;

/// Dates in the key's form.
final class MucDays {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd MMM yy", Locale.US);

  private MucDays() {}

  static String of(LocalDate day) {
    return day.format(DAY).toUpperCase(Locale.ROOT);
  }

  static String between(LocalDate begin, LocalDate end) {
    return begin.equals(end) ? of(begin) : of(begin) + " - " + of(end);
  }

  /// "on or before the day of the report"; nothing is known without that day.
  static String upTo(Optional<LocalDate> day) {
    return day.map(end -> "- " + of(end)).orElse("-");
  }

  static Optional<LocalDate> dateline(DocumentRecord record) {
    return record.source().metadata().published().map(PublishedDate::value);
  }
}
