package org.sayso.document;

import java.time.LocalDate;
import java.util.Objects;

/// The day of publication and where it came from. Never derived from today's date.
///
/// @param value the day
/// @param from where the day is stated
public record PublishedDate(LocalDate value, From from) {
  /// Where a publication date is stated.
  public enum From {
    /// Given by the person who ran the command.
    USER,
    /// A field of the record, feed or table that carried the document.
    FIELD,
    /// `<meta>` elements of the page.
    META,
    /// The page's JSON-LD.
    JSON_LD,
    /// A `<time>` element or printed date line of the page.
    PAGE,
    /// The text's own dateline, with its year.
    DATELINE
  }

  public PublishedDate {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(from, "from");
  }
}
