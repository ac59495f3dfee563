package org.sayso.store.export;

import java.util.Objects;
import org.sayso.store.mask.Disclosure;

/// What to export, and how.
///
/// @param unreviewed whether records that no person has reviewed are wanted too; rejected ones
///   never are
/// @param disclosure whom it names; the caller writes down who asked for more than
///   [Disclosure#MASKED]
public record ExportRequest(
    ExportFormat format, ExportSubject subject, boolean unreviewed, Disclosure disclosure) {
  public ExportRequest {
    Objects.requireNonNull(format, "format");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(disclosure, "disclosure");
    if (format == ExportFormat.GEOJSON && subject != ExportSubject.EVENTS) {
      throw new IllegalArgumentException(
          "GeoJSON holds places, and only events have places: export "
              + subject.key()
              + " as csv or jsonl, or events as geojson");
    }
  }

  /// Reviewed records, masked.
  public static ExportRequest of(ExportFormat format, ExportSubject subject) {
    return new ExportRequest(format, subject, false, Disclosure.MASKED);
  }

  public ExportRequest withUnreviewed(boolean value) {
    return new ExportRequest(format, subject, value, disclosure);
  }

  public ExportRequest withDisclosure(Disclosure value) {
    return new ExportRequest(format, subject, unreviewed, value);
  }

  /// A name for the file: `sayso-events-unreviewed-masked.csv`.
  public String fileName() {
    return "sayso-%s%s%s.%s"
        .formatted(
            subject.key(),
            unreviewed ? "-unreviewed" : "",
            disclosure == Disclosure.MASKED ? "-masked" : "-named",
            format.extension());
  }
}
